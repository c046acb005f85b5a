/** Stall signs: what the joint room shows of a stall, each by a plain rule, about the room and never about a person. */
import { pauseAt, runsUntil, timeLeft } from '../acts/pause.ts'
import type { RoomState } from '../acts/room-state.ts'
import type { Entry } from '../ledger/entry.ts'
import { sides } from '../room/side.ts'
import { type Recent, recentOf } from './recent.ts'
import { goalsUnlinked, loopsOwed, notNarrowing } from './standing-signs.ts'
import { refusalsRising, saidAgain } from './step-signs.ts'
import type { SignName } from './usual-thresholds.ts'

/** What the joint document says, which is not in the ledger. Both sides read the same there. */
export interface Board {
  readonly goals: readonly { readonly id: string; readonly common: boolean }[]
  /** When somebody last wrote in the joint room, or could have without this reader knowing; ms since 1970, 0 for never. */
  readonly wroteAt: number
}

/** What can be done about it. Some need a mediator, or a part of the room that is not there: then they are not shown. */
export type StallMove =
  | 'loop'
  | 'goal-pivot'
  | 'evidence-gap'
  | 'small-gift'
  | 'caucus'
  | 'neutral-proposal'
  | 'pause'

export const movesThatFit = {
  'no-narrowing': ['goal-pivot', 'small-gift', 'evidence-gap', 'caucus', 'neutral-proposal'],
  'same-text-again': ['loop', 'goal-pivot', 'evidence-gap', 'caucus'],
  'refusals-rising': ['pause', 'loop', 'small-gift', 'caucus', 'neutral-proposal'],
  'nothing-touched': ['small-gift', 'goal-pivot', 'caucus', 'pause'],
  'loops-owed': ['loop'],
  'goal-unlinked': ['goal-pivot'],
} as const satisfies Record<SignName, readonly StallMove[]>

/** The same text, each time it was said: entries of one kind, oldest first. */
export interface SaidAgain {
  readonly in: 'statement' | 'offer' | 'exploring' | 'packages' | 'name'
  readonly ids: readonly string[]
}

/** What each saw, and since when: ms since 1970. */
export type StallSign = { readonly since: number } & (
  | {
      readonly sign: 'no-narrowing'
      readonly issues: readonly { readonly issue: string; readonly moves: number }[]
    }
  | { readonly sign: 'same-text-again'; readonly said: readonly SaidAgain[] }
  | {
      readonly sign: 'refusals-rising'
      readonly refusals: number
      /** In as many steps before. */
      readonly before: number
      readonly within: number
    }
  | { readonly sign: 'nothing-touched'; readonly minutes: number }
  | { readonly sign: 'loops-owed'; readonly statements: readonly string[] }
  | { readonly sign: 'goal-unlinked'; readonly goals: readonly string[] }
)

/** Before both have come in, whoever is first waits: that is no stall. */
const bothAreIn = ({ people, seats }: RoomState): boolean =>
  sides.every((side) =>
    [...people.values()].some(({ id, standing }) => standing === side && !seats.gone.has(id)),
  )

const nothingTouched = (
  state: RoomState,
  recent: Recent,
  wroteAt: number,
  now: number,
): StallSign | undefined => {
  const { pauses, stalls } = state
  const numbers = stalls.thresholds['nothing-touched']
  const since = Math.max(recent.touchedAt, wroteAt)
  if (!numbers || since === 0 || pauseAt(pauses, now) || !bothAreIn(state)) return undefined
  const until = runsUntil(pauses, since, numbers.minutes * 60_000)
  return timeLeft(pauses, until, now) > 0
    ? undefined
    : { sign: 'nothing-touched', since, minutes: numbers.minutes }
}

/**
 * All that show at this time, in the order of the table; none once the room is closed. From the state of the
 * joint ledger, and from its entries for what a state does not keep: answers that were given and changed, tries of a loop.
 */
export const stallSigns = (
  state: RoomState,
  entries: readonly Entry[],
  { goals, wroteAt }: Board,
  now: number,
): readonly StallSign[] => {
  const { stage, stalls, offers } = state
  const recent = recentOf(entries, state.length)
  if (stage.stage === 'closed') return []
  const { thresholds } = stalls
  return [
    notNarrowing(state.issues, offers, state.biddings, state.proposals, thresholds),
    saidAgain(recent, state.statements, offers, state.explorations, state.packageSets, thresholds),
    refusalsRising(recent, thresholds),
    nothingTouched(state, recent, wroteAt, now),
    loopsOwed(state.statements, thresholds),
    goalsUnlinked(goals, state.links, state.issues, stage, offers, thresholds),
  ].filter((sign) => sign !== undefined)
}

/** The same while a sign says the same: what somebody has set aside comes back when it changes. */
export const contentOfSign = ({ since, ...saw }: StallSign): string =>
  JSON.stringify(saw.sign === 'nothing-touched' ? { ...saw, since } : saw)
