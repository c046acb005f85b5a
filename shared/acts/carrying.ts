/**
 * Carrying things over from a joint room that ended when it was opened afresh: one by one, asked by a side, agreed by the
 * other. Both ask by the thing's id, so that whoever did not read the archive learns nothing before both have said yes.
 */
import Type, { type Static } from 'typebox'
import type { Goal } from '../documents/goals.ts'
import { isSide, type Standing } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import type { Side } from '../room/side.ts'
import type { RecordedAct } from './act.ts'
import { Identifier } from './identifier.ts'
import { termsOf } from './offers.ts'
import { type Actor, type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'

/** An agreement is an offer that was accepted; a name is one of the glossary. */
export const carriedKinds = ['goal', 'issue', 'statement', 'evidence', 'name', 'agreement'] as const
export type CarriedKind = (typeof carriedKinds)[number]

export const AskCarryAct = Type.Object(
  { type: Type.Literal('ask-carry'), kind: Type.Enum([...carriedKinds]), item: Identifier },
  { additionalProperties: false },
)
type AskCarryAct = Static<typeof AskCarryAct>

const aboutItem = <Name extends string>(type: Name) =>
  Type.Object({ type: Type.Literal(type), item: Identifier }, { additionalProperties: false })

export const AgreeCarryAct = aboutItem('agree-carry')
/** By the side that asked it takes the question back. It may be asked again. */
export const DropCarryAct = aboutItem('drop-carry')
type AnswerCarryAct = Static<typeof AgreeCarryAct | typeof DropCarryAct>
type CarryAct = AskCarryAct | AnswerCarryAct

/** An act of before, as its own author made it. */
export interface MadeBefore {
  readonly id: string
  readonly by: string
  readonly standing: Standing
  readonly at: number
  readonly act: RecordedAct
}

/** A thing as it stands in an archive. */
export interface CarriedThing {
  /** What was done to it, in order: done again here it is the same thing, under the same id. */
  readonly made: readonly MadeBefore[]
  /** Of a goal: its card. */
  readonly goal?: Goal
  /** Of evidence with a file: its id there, and here. */
  readonly file?: { readonly from: string; readonly to: string }
}

/** Recorded by the room, in the joint ledger, once both sides have said yes. */
export interface CarryOverAct extends CarriedThing {
  readonly type: 'carry-over'
  readonly kind: CarriedKind
  readonly item: string
}

export interface Carry {
  readonly kind: CarriedKind
  readonly item: string
  /** Who asked. */
  readonly by: string
  readonly side: Side
  readonly at: number
  readonly state: 'asked' | 'agreed' | 'carried'
}

/** By item, in the order asked. In the joint ledger. */
export type Carries = ReadonlyMap<string, Carry>

/** An agreement binds its side, and says nothing without what it was made on. */
const agreementRefusal = (
  { people, issues }: RoomState,
  { id }: Actor,
  { made }: CarriedThing,
): Refusal | undefined => {
  if (!people.get(id)?.authority) return refuse('authority-needed')
  const named = made.flatMap(({ act }) =>
    act.type === 'offer' || act.type === 'counter' || act.type === 'gift' ? termsOf(act) : [],
  )
  return named.every(({ issue }) => issues.has(issue)) ? undefined : refuse('carry-issues-first')
}

const decideAsk = (
  state: RoomState,
  actor: Actor,
  act: AskCarryAct,
  { archived, goal }: Surroundings,
): AskCarryAct | Refusal => {
  if (state.opening.number === 1) return refuse('no-archive')
  const thing = archived(act.kind, act.item)
  if (!thing) return refuse('not-in-archive')
  if (state.carries.has(act.item)) return refuse('carry-asked')
  if (thing.goal && goal(act.item)) return refuse('carried-already')
  return (act.kind === 'agreement' ? agreementRefusal(state, actor, thing) : undefined) ?? act
}

const decideAnswer = (
  state: RoomState,
  actor: Actor,
  act: AnswerCarryAct,
  { archived, goal }: Surroundings,
): AnswerCarryAct | Refusal => {
  const asked = state.carries.get(act.item)
  if (asked?.state !== 'asked') return refuse('carry-not-asked')
  if (act.type === 'drop-carry') return act
  if (asked.side === actor.standing) return refuse('own-carry')
  const thing = archived(asked.kind, act.item)
  if (!thing) return refuse('not-in-archive')
  if (thing.goal && goal(act.item)) return refuse('carried-already')
  return (asked.kind === 'agreement' ? agreementRefusal(state, actor, thing) : undefined) ?? act
}

export const decideCarrying = (
  state: RoomState,
  actor: Actor,
  act: CarryAct,
  surroundings: Surroundings,
): CarryAct | Refusal => {
  if (!isSide(actor.standing)) return refuse('not-for-your-role')
  return act.type === 'ask-carry'
    ? decideAsk(state, actor, act, surroundings)
    : decideAnswer(state, actor, act, surroundings)
}

export const foldCarrying = (carries: Carries, act: CarryAct, { by, standing, at, owned }: Made): Carries => {
  if (!isSide(standing)) return carries
  switch (act.type) {
    case 'ask-carry': {
      const { kind, item } = act
      return withValue(carries, item, { kind, item, by, side: standing, at, state: 'asked' }, owned)
    }
    case 'agree-carry': {
      const asked = carries.get(act.item)
      return asked ? withValue(carries, act.item, { ...asked, state: 'agreed' }, owned) : carries
    }
    case 'drop-carry':
      return new Map([...carries].filter(([item]) => item !== act.item))
  }
}

/** Its acts are done again, each as its author made it then. */
export const foldCarryOver = (
  state: RoomState,
  { item, made }: CarryOverAct,
  seq: number,
  foldAct: (state: RoomState, act: RecordedAct, made: Made) => Partial<RoomState>,
): RoomState => {
  const asked = state.carries.get(item)
  const carries: Carries = asked
    ? new Map(state.carries).set(item, { ...asked, state: 'carried' })
    : state.carries
  let folded: RoomState = { ...state, carries }
  for (const { act, ...by } of made) folded = { ...folded, ...foldAct(folded, act, { ...by, seq }) }
  return folded
}

/** The next thing both have said yes to, with what is to be recorded. */
export const carryFollows = (
  { carries }: RoomState,
  archived: Surroundings['archived'],
): CarryOverAct | undefined => {
  for (const { kind, item, state } of carries.values()) {
    const thing = state === 'agreed' ? archived(kind, item) : undefined
    if (thing) return { type: 'carry-over', kind, item, ...thing }
  }
  return undefined
}
