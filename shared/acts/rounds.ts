/** The goal round as the joint ledger knows it: started, dealt, marked again, revealed or ended. What each side writes and marks is in acts/hands. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { otherSide, type Side, sides } from '../room/side.ts'
import { Identifier } from './identifier.ts'
import { type Pauses, runsUntil } from './pause.ts'
import type { Actor, Made, RoomState, Surroundings } from './room-state.ts'

/** The mediator starts a round alone; of the sides one proposes and the other joins by sending the same. */
export const StartRoundAct = Type.Object(
  {
    type: Type.Literal('start-round'),
    /** How long everyone writes in private. */
    minutes: Type.Integer({ minimum: limits.roundMinutes.least, maximum: limits.roundMinutes.most }),
  },
  { additionalProperties: false },
)
export type StartRoundAct = Static<typeof StartRoundAct>

const aboutRound = <Name extends string>(type: Name) =>
  Type.Object({ type: Type.Literal(type), round: Identifier }, { additionalProperties: false })

/** By the mediator at any time; by anyone once the clock has run out. */
export const EndWritingAct = aboutRound('end-writing')
export const MarkAgainAct = aboutRound('mark-again')
/** Ends a round without showing anything of it. */
export const EndRoundAct = aboutRound('end-round')
/** Takes back whatever the own side has proposed about a round. */
export const WithdrawRoundProposalAct = Type.Object(
  { type: Type.Literal('withdraw-round-proposal') },
  { additionalProperties: false },
)

export interface Card {
  /** Made by the server when it deals: it says nothing of where a card comes from. */
  readonly id: string
  readonly text: string
}

/** Recorded by the room itself, and by nobody else. */
export interface DealCardsAct {
  readonly type: 'deal-cards'
  readonly round: string
  readonly cards: readonly Card[]
}
export interface RevealMatchesAct {
  readonly type: 'reveal-matches'
  readonly round: string
  /** Cards both sides support or can live with, in the order they were dealt. */
  readonly cards: readonly string[]
}

export interface Round {
  /** Id of the act that started it. */
  readonly id: string
  readonly startedAt: number
  /** For how long everyone writes, of the room's time. */
  readonly minutes: number
  /** `dealing` lasts only within the turn in which writing ends. */
  readonly phase: 'writing' | 'dealing' | 'marking' | 'revealed' | 'ended'
  readonly cards: readonly Card[]
  /** Counts the times this round was opened for marking. */
  readonly marking: number
  /** What the last reveal showed; absent before the first. */
  readonly matches?: readonly string[]
  /** Sides that would mark again, and those that would end it. */
  readonly again: readonly Side[]
  readonly end: readonly Side[]
}

export interface Rounds {
  /** Minutes of writing a side has proposed a round with, which the other has not joined. */
  readonly proposed: Readonly<Partial<Record<Side, number>>>
  /** In their order; only the last one can be going on. */
  readonly all: readonly Round[]
}

export const noRounds: Rounds = { proposed: {}, all: [] }

type RoundAct = Static<
  | typeof StartRoundAct
  | typeof EndWritingAct
  | typeof MarkAgainAct
  | typeof EndRoundAct
  | typeof WithdrawRoundProposalAct
>

/** The round this id names, if it is the last one: earlier ones are over for good. */
export const roundNamed = ({ rounds }: RoomState, id: string): Round | undefined => {
  const last = rounds.all.at(-1)
  return last?.id === id ? last : undefined
}

/** When the time for writing is over, ms since 1970 by the server's clock, as far as is known of pauses. */
export const writingEndsAt = (
  { startedAt, minutes }: Pick<Round, 'startedAt' | 'minutes'>,
  pauses: Pick<Pauses, 'all'>,
): number => runsUntil(pauses, startedAt, minutes * 60_000)

export const isRunning = (round: Round | undefined): round is Round =>
  round !== undefined && round.phase !== 'revealed' && round.phase !== 'ended'

const decideStart = ({ rounds }: RoomState, { standing }: Actor, act: StartRoundAct) => {
  if (isRunning(rounds.all.at(-1))) return refuse('round-running')
  return isSide(standing) && rounds.proposed[standing] === act.minutes ? refuse('already-proposed') : act
}

const hasProposed = ({ proposed, all }: Rounds, side: Side): boolean => {
  const last = all.at(-1)
  return (
    proposed[side] !== undefined || last?.again.includes(side) === true || last?.end.includes(side) === true
  )
}

export const decideRounds = (
  state: RoomState,
  actor: Actor,
  act: RoundAct,
  { now }: Surroundings,
): RoundAct | Refusal => {
  const { standing } = actor
  if (act.type === 'start-round') return decideStart(state, actor, act)
  if (act.type === 'withdraw-round-proposal')
    return isSide(standing) && hasProposed(state.rounds, standing) ? act : refuse('not-proposed')
  const round = roundNamed(state, act.round)
  if (!round) return refuse('round-unknown')
  switch (act.type) {
    case 'end-writing':
      if (round.phase !== 'writing') return refuse('writing-over')
      return standing === 'mediator' || now >= writingEndsAt(round, state.pauses)
        ? act
        : refuse('still-writing')
    case 'mark-again':
      if (round.phase !== 'revealed') return refuse('not-revealed')
      return isSide(standing) && round.again.includes(standing) ? refuse('already-proposed') : act
    case 'end-round':
      if (!isRunning(round)) return refuse('round-over')
      return isSide(standing) && round.end.includes(standing) ? refuse('already-proposed') : act
  }
}

/** The last round as it is now. */
const withLast = ({ proposed, all }: Rounds, change: (round: Round) => Round): Rounds => {
  const last = all.at(-1)
  return last ? { proposed, all: [...all.slice(0, -1), change(last)] } : { proposed, all }
}

const settled = { again: [], end: [] } as const

const foldStart = (rounds: Rounds, { minutes }: StartRoundAct, { id, at, standing }: Made): Rounds => {
  if (isSide(standing) && rounds.proposed[otherSide(standing)] !== minutes)
    return { ...rounds, proposed: { ...rounds.proposed, [standing]: minutes } }
  const round: Round = { id, startedAt: at, minutes, phase: 'writing', cards: [], marking: 0, ...settled }
  return { proposed: {}, all: [...rounds.all, round] }
}

/** Whether everyone whose word it needs has said so; a mediator's is enough where a mediator may say it. */
const agreed = (said: readonly Side[], standing: Made['standing']): boolean =>
  !isSide(standing) || said.includes(otherSide(standing))

const without = (said: readonly Side[], standing: Made['standing']): readonly Side[] =>
  said.filter((side) => side !== standing)

const markAgain = (round: Round, standing: Made['standing']): Round =>
  agreed(round.again, standing)
    ? { ...round, phase: 'marking', marking: round.marking + 1, ...settled }
    : { ...round, again: [...round.again, ...sides.filter((side) => side === standing)] }

const endRound = (round: Round, standing: Made['standing']): Round =>
  agreed(round.end, standing)
    ? { ...round, phase: round.matches ? 'revealed' : 'ended', ...settled }
    : { ...round, end: [...round.end, ...sides.filter((side) => side === standing)] }

export const foldRounds = (rounds: Rounds, act: RoundAct, made: Made): Rounds => {
  const { standing } = made
  switch (act.type) {
    case 'start-round':
      return foldStart(rounds, act, made)
    case 'end-writing':
      return withLast(rounds, (round) => ({ ...round, phase: 'dealing', ...settled }))
    case 'mark-again':
      return withLast(rounds, (round) => markAgain(round, standing))
    case 'end-round':
      return withLast(rounds, (round) => endRound(round, standing))
    case 'withdraw-round-proposal': {
      if (!isSide(standing)) return rounds
      const { [standing]: _, ...proposed } = rounds.proposed
      return withLast({ ...rounds, proposed }, (round) => ({
        ...round,
        again: without(round.again, standing),
        end: without(round.end, standing),
      }))
    }
  }
}

/** What the room itself recorded. */
export const foldDealt = (rounds: Rounds, act: DealCardsAct | RevealMatchesAct): Rounds =>
  withLast(rounds, (round) =>
    act.type === 'deal-cards'
      ? { ...round, phase: 'marking', marking: 1, cards: act.cards, ...settled }
      : { ...round, phase: 'revealed', matches: act.cards, ...settled },
  )
