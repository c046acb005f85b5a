/** Whether an issue narrows: the gap between the sides' positions, and for how many moves it has not become smaller. */
import type { Issue, IssueKind } from '../acts/issues.ts'
import type { Offer } from '../acts/offers.ts'
import type { Settlement } from '../acts/settlements.ts'
import { millionths } from '../acts/value.ts'
import { canonicalText } from '../documents/text-hash.ts'
import { type Side, sides } from '../room/side.ts'
import { type Movement, movementOf } from './movement.ts'

/**
 * When a term is stuck. Everything that can be tuned stands here.
 *
 *   move                        counts as
 *   a side's first position     a move that narrowed nothing; said again before the other side has spoken, still one
 *   the gap became smaller      narrowing: the count starts again from nothing
 *   the gap stayed or grew      one more move without narrowing
 *   the positions meet          narrowing, and nothing is left to narrow
 *   offer withdrawn             as if it had never been made
 *   "not yet", counter          the offer they answer still says where its side stands
 *   its time is over            it was made, and nobody moved on it: it counts as a move all the same
 *   a value is accepted         the issue is settled; what is offered later counts from the agreed value
 *   a price is drawn            the same; the bids themselves say nothing of where a side stands
 *   both say yes to a proposal  the same; that it was proposed says nothing of where a side stands
 *   package of several issues   one move on each issue it names, also where it names the value of before
 *   only one side has spoken    never stuck: there is no gap yet
 */
export const thresholds = {
  /** From so many moves in a row without narrowing on, the pivot questions are asked. */
  movesWithoutNarrowing: 3,
} as const

/** Where each side stands, as far as it has said. */
export type Positions = Readonly<Partial<Record<Side, string>>>

export interface Narrowing {
  readonly positions: Positions
  /**
   * Between the two positions; absent until both have spoken. Of amounts in millionths of the unit, exactly; of
   * everything else 1 while they differ and 0 when they are alike.
   */
  readonly gap?: bigint
  /** Moves in a row, up to the last one, that did not make the gap smaller. */
  readonly without: number
  /** The offer of the last move; absent when nothing moved since the issue was opened or agreed. */
  readonly last?: string
}

export const gapBetween = (kind: IssueKind, one: string, other: string): bigint => {
  if (kind.type === 'amount') {
    const apart = millionths(one) - millionths(other)
    return apart < 0n ? -apart : apart
  }
  const same = kind.type === 'text' ? canonicalText(one) === canonicalText(other) : one === other
  return same ? 0n : 1n
}

const gapOf = (kind: IssueKind, { a, b }: Positions): bigint | undefined =>
  a === undefined || b === undefined ? undefined : gapBetween(kind, a, b)

const narrowingOf = (kind: IssueKind, { moves, from }: Movement): Narrowing => {
  const positions: Partial<Record<Side, string>> = from === undefined ? {} : { a: from, b: from }
  let gap = gapOf(kind, positions)
  let without = 0
  for (const { side, value } of moves) {
    positions[side] = value
    const next = gapOf(kind, positions)
    // However often one side speaks before the other does, it is one opening position.
    if (next === undefined) without = 1
    else if (next === 0n || (gap !== undefined && next < gap)) without = 0
    else without += 1
    gap = next
  }
  const last = moves.at(-1)?.offer
  return {
    positions,
    without,
    ...(gap === undefined ? {} : { gap }),
    ...(last === undefined ? {} : { last }),
  }
}

/** Of one issue, from all offers of the room in the order in which they were made, and what settled issues otherwise. */
export const narrowing = (
  issue: Pick<Issue, 'id' | 'kind'>,
  offers: Iterable<Offer>,
  settlements: Iterable<Settlement>,
): Narrowing => narrowingOf(issue.kind, movementOf(issue, offers, settlements))

/** Both sides have spoken, and their last moves did not bring them closer. */
export const isStuck = (
  { positions, without }: Narrowing,
  moves: number = thresholds.movesWithoutNarrowing,
): boolean => sides.every((side) => positions[side] !== undefined) && without >= moves
