/** Endorsing a goal: one side says yes to these exact words, and can take it back. */
import Type, { type Static } from 'typebox'
import { type GoalWords, goalHash, isWorded } from '../documents/goal-words.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import type { Side } from '../room/side.ts'
import { Hash, Identifier } from './identifier.ts'
import { type Actor, type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'
import type { WordingChange } from './wording.ts'

export const EndorseAct = Type.Object(
  {
    type: Type.Literal('endorse'),
    goal: Identifier,
    /** Hash of the words the person had on screen (documents/goal-words). */
    text: Hash,
  },
  { additionalProperties: false },
)
export type EndorseAct = Static<typeof EndorseAct>

/** With the words as the server had them, so that the record can be read, and compared, without the document. */
export interface RecordedEndorse extends EndorseAct {
  /** Absent in what was recorded before endorsed words were kept. */
  readonly words?: GoalWords
}

export const WithdrawEndorsementAct = Type.Object(
  { type: Type.Literal('withdraw-endorsement'), goal: Identifier },
  { additionalProperties: false },
)
export type WithdrawEndorsementAct = Static<typeof WithdrawEndorsementAct>

export interface Endorsement {
  /** Hash of the text that was endorsed: the endorsement stands only while the goal says the same. */
  readonly text: string
  readonly words: GoalWords | undefined
  readonly by: string
  readonly at: number
  /** Whose changes made it fall, each chair's last one, in their order. */
  readonly changes: readonly WordingChange[]
}
/** By goal, then by side: the last endorsement a side made and did not withdraw. */
export type Endorsements = ReadonlyMap<string, Readonly<Partial<Record<Side, Endorsement>>>>

/** How a goal stands, given what it says now. `voided` sides endorsed earlier words. */
export interface GoalStanding {
  readonly endorsed: Readonly<Record<Side, boolean>>
  readonly voided: Readonly<Record<Side, boolean>>
  readonly common: boolean
}

export const goalStanding = (endorsements: Endorsements, goal: string, textHash: string): GoalStanding => {
  const made = endorsements.get(goal)
  const stands = (side: Side) => made?.[side]?.text === textHash
  const fell = (side: Side) => made?.[side] !== undefined && !stands(side)
  return {
    endorsed: { a: stands('a'), b: stands('b') },
    voided: { a: fell('a'), b: fell('b') },
    common: stands('a') && stands('b'),
  }
}

const decideEndorse = (
  state: RoomState,
  actor: Actor,
  act: EndorseAct,
  { goal }: Surroundings,
): RecordedEndorse | Refusal => {
  if (!isSide(actor.standing)) return refuse('not-for-your-role')
  const words = goal(act.goal)
  if (words === undefined) return refuse('goal-unknown')
  if (!isWorded(words)) return refuse('text-empty')
  const current = goalHash(words)
  if (current !== act.text) return refuse('text-changed')
  if (goalStanding(state.endorsements, act.goal, current).endorsed[actor.standing])
    return refuse('already-endorsed')
  return { ...act, words }
}

const decideWithdrawEndorsement = (
  state: RoomState,
  actor: Actor,
  act: WithdrawEndorsementAct,
): WithdrawEndorsementAct | Refusal => {
  if (!isSide(actor.standing)) return refuse('not-for-your-role')
  return state.endorsements.get(act.goal)?.[actor.standing] ? act : refuse('not-endorsed')
}

type GoalAct = EndorseAct | WithdrawEndorsementAct
type RecordedGoalAct = RecordedEndorse | WithdrawEndorsementAct

export const decideGoals = (
  state: RoomState,
  actor: Actor,
  act: GoalAct,
  surroundings: Surroundings,
): RecordedGoalAct | Refusal =>
  act.type === 'endorse'
    ? decideEndorse(state, actor, act, surroundings)
    : decideWithdrawEndorsement(state, actor, act)

const endorsementOf = ({ text, words }: RecordedEndorse, by: string, at: number): Endorsement => ({
  text,
  words,
  by,
  at,
  changes: [],
})

export const foldGoals = (
  endorsements: Endorsements,
  act: RecordedGoalAct,
  { by, at, standing, owned }: Made,
): Endorsements => {
  if (!isSide(standing)) return endorsements
  const { [standing]: _, ...others } = endorsements.get(act.goal) ?? {}
  const mine = act.type === 'endorse' ? { [standing]: endorsementOf(act, by, at) } : {}
  return withValue(endorsements, act.goal, { ...others, ...mine }, owned)
}
