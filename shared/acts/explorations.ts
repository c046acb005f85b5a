/** Exploring: "what if ..." about one or several issues. It binds nobody, and nothing that accepts can name it. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import type { Standing } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { textRefusal } from '../room/text.ts'
import { Identifier } from './identifier.ts'
import { paceRefusal, termsRefusal } from './offer-rules.ts'
import { Term } from './offers.ts'
import { type Actor, type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'

export const ExploreAct = Type.Object(
  {
    type: Type.Literal('explore'),
    text: Type.String(),
    /** Values one might think of; an offer can start from them. */
    terms: Type.Array(Term, { maxItems: limits.termsPerOffer }),
    /** What was explored before and this goes on from. */
    answers: Type.Optional(Identifier),
  },
  { additionalProperties: false },
)
export type ExploreAct = Static<typeof ExploreAct>

export const TakeBackExploringAct = Type.Object(
  { type: Type.Literal('take-back-exploring'), exploring: Identifier },
  { additionalProperties: false },
)
export type TakeBackExploringAct = Static<typeof TakeBackExploringAct>

export interface Exploration {
  readonly id: string
  readonly standing: Standing
  readonly by: string
  readonly at: number
  /** Position of its entry in the ledger. */
  readonly seq: number
  readonly text: string
  readonly terms: readonly Term[]
  readonly answers?: string
  readonly takenBack?: { readonly by: string; readonly at: number }
}
export type Explorations = ReadonlyMap<string, Exploration>

type ExploringAct = ExploreAct | TakeBackExploringAct

export const decideExploring = (
  state: RoomState,
  { standing }: Actor,
  act: ExploringAct,
  { now }: Surroundings,
): ExploringAct | Refusal => {
  if (act.type === 'take-back-exploring') {
    const exploring = state.explorations.get(act.exploring)
    if (!exploring) return refuse('exploring-unknown')
    if (exploring.standing !== standing) return refuse('not-your-exploring')
    return exploring.takenBack ? refuse('exploring-taken-back') : act
  }
  if (act.answers !== undefined) {
    const before = state.explorations.get(act.answers)
    if (!before) return refuse('exploring-unknown')
    if (before.takenBack) return refuse('exploring-taken-back')
  }
  return (
    paceRefusal(state, standing, now) ??
    textRefusal(act.text, limits.text.exploring) ??
    termsRefusal(state, act.terms) ??
    act
  )
}

export const foldExploring = (
  explorations: Explorations,
  act: ExploringAct,
  { id, by, standing, at, seq, owned }: Made,
): Explorations => {
  if (act.type === 'explore') {
    const { type: _, ...explored } = act
    return withValue(explorations, id, { id, standing, by, at, seq, ...explored }, owned)
  }
  const exploring = explorations.get(act.exploring)
  return exploring
    ? withValue(explorations, act.exploring, { ...exploring, takenBack: { by, at } }, owned)
    : explorations
}
