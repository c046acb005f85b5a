/** "Better for both": both sides switch it on, anyone at the table asks, the room answers with packages. Shape and fold. */
import Type, { type Static } from 'typebox'
import type { FoundPackage } from '../better/looks.ts'
import type { Against } from '../better/reference.ts'
import { limits } from '../room/limits.ts'
import { isSide, type Standing } from '../room/participant.ts'
import type { Side } from '../room/side.ts'
import { Identifier } from './identifier.ts'
import { type Made, withValue } from './room-state.ts'

/** On holds once both have said so; off holds for both at once. */
export const SwitchBetterAct = Type.Object(
  { type: Type.Literal('switch-better'), on: Type.Boolean() },
  { additionalProperties: false },
)
export type SwitchBetterAct = Static<typeof SwitchBetterAct>

export const AskBetterAct = Type.Object({ type: Type.Literal('ask-better') }, { additionalProperties: false })
export type AskBetterAct = Static<typeof AskBetterAct>

export const CancelBetterAct = Type.Object(
  { type: Type.Literal('cancel-better'), question: Identifier },
  { additionalProperties: false },
)
export type CancelBetterAct = Static<typeof CancelBetterAct>

/** With what was on the table when it was asked. */
export interface RecordedAskBetter extends AskBetterAct {
  readonly against: Against
}

/** Recorded by the room, in the joint ledger. `failed`: nothing was looked through, and the question counts for nothing. */
export interface AnswerBetterAct {
  readonly type: 'answer-better'
  readonly question: string
  readonly packages: readonly FoundPackage[]
  readonly failed?: true
}

export type BetterAct = SwitchBetterAct | AskBetterAct | CancelBetterAct
export type RecordedBetterAct = SwitchBetterAct | RecordedAskBetter | CancelBetterAct

export interface BetterAnswer {
  /** Of the entry. */
  readonly id: string
  readonly at: number
  readonly packages: readonly FoundPackage[]
  readonly failed?: true
}

export interface BetterQuestion {
  readonly id: string
  readonly by: string
  readonly standing: Standing
  readonly at: number
  readonly against: Against
  /** Under which lock of both sides' numbers it was asked. */
  readonly lock: number
  /** Absent while it is being looked for. */
  readonly ended?: 'answered' | 'cancelled' | 'switched-off'
  readonly answer?: BetterAnswer
}

export interface Better {
  readonly on: readonly Side[]
  /** How often both have switched it on: each time the numbers count as they are then. */
  readonly lock: number
  /** In their order. */
  readonly questions: ReadonlyMap<string, BetterQuestion>
}

export const betterOff: Better = { on: [], lock: 0, questions: new Map() }

export const isBetterOn = ({ on }: Pick<Better, 'on'>): boolean => on.length === 2

/** The question that is being looked for; there is one at most. */
export const openQuestion = ({ questions }: Pick<Better, 'questions'>): BetterQuestion | undefined => {
  const last = [...questions.values()].at(-1)
  return last && !last.ended ? last : undefined
}

const answersOf = ({ questions }: Pick<Better, 'questions'>): readonly BetterAnswer[] =>
  [...questions.values()].flatMap(({ answer }) => (answer && !answer.failed ? [answer] : []))

/** What this room can still be told, whatever is switched off and on in between. */
export const betterLeft = (better: Pick<Better, 'questions'>) => {
  const answers = answersOf(better)
  const told = answers.reduce((sum, { packages }) => sum + packages.length, 0)
  return {
    answers: Math.max(0, limits.better.answers - answers.length),
    packages: Math.max(0, limits.better.packages - told),
  }
}

/** When the next one can be asked, ms since 1970. */
export const betterAgainAt = (better: Pick<Better, 'questions'>): number => {
  const last = answersOf(better).at(-1)
  return last ? last.at + limits.better.apartMs : 0
}

const ended = (
  better: Better,
  id: string,
  change: Partial<BetterQuestion>,
  owned?: Made['owned'],
): Better => {
  const question = better.questions.get(id)
  if (!question) return better
  return { ...better, questions: withValue(better.questions, id, { ...question, ...change }, owned) }
}

const switched = (better: Better, side: Side, on: boolean, owned: Made['owned']): Better => {
  if (on) {
    const both = [...better.on, side]
    return { ...better, on: both, lock: isBetterOn({ on: both }) ? better.lock + 1 : better.lock }
  }
  const open = openQuestion(better)
  return { ...(open ? ended(better, open.id, { ended: 'switched-off' }, owned) : better), on: [] }
}

export const foldBetter = (
  better: Better,
  act: RecordedBetterAct,
  { id, by, standing, at, owned }: Made,
): Better => {
  switch (act.type) {
    case 'switch-better':
      return isSide(standing) ? switched(better, standing, act.on, owned) : better
    case 'ask-better': {
      const question = { id, by, standing, at, against: act.against, lock: better.lock }
      return { ...better, questions: withValue(better.questions, id, question, owned) }
    }
    case 'cancel-better':
      return ended(better, act.question, { ended: 'cancelled' }, owned)
  }
}

export const foldBetterAnswer = (
  better: Better,
  { question, packages, failed }: AnswerBetterAct,
  { id, at }: Pick<Made, 'id' | 'at'>,
): Better => {
  const answer = { id, at, packages, ...(failed ? { failed } : {}) }
  return ended(better, question, { ended: 'answered', answer })
}
