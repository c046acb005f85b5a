/** How an issue moved: the values both sides put forward, in their order, since it was last agreed. */
import type { Issue } from '../acts/issues.ts'
import { agreedOn, type Offer, termsOf } from '../acts/offers.ts'
import { type Settlement, settledOn } from '../acts/settlements.ts'
import type { Side } from '../room/side.ts'

/** One side names a value for the issue, in an offer of its own or in a counter. */
export interface Move {
  /** The offer that names it, and in which the issue may be one of several. */
  readonly offer: string
  readonly side: Side
  readonly value: string
  readonly at: number
  /** Position in the ledger. */
  readonly seq: number
}

export interface Movement {
  readonly moves: readonly Move[]
  /** The value both sides stood at before the first of these moves: what was agreed last. */
  readonly from?: string
}

/**
 * Reads offers in the order of the ledger. An offer that was withdrawn is as if it had never been made; one that was
 * answered with "not yet" or countered still says where its side stands. Once a value is accepted, drawn from sealed
 * bids or proposed and said yes to, what led there is over: both sides stand at that value, and what is offered later counts anew.
 */
export const movementOf = (
  { id }: Pick<Issue, 'id'>,
  offers: Iterable<Offer>,
  settlements: Iterable<Settlement>,
): Movement => {
  const all = [...offers]
  const moves: Move[] = []
  for (const made of all) {
    const { id: offer, side, at, seq, status } = made
    const term = status === 'withdrawn' ? undefined : termsOf(made).find(({ issue }) => issue === id)
    if (term) moves.push({ offer, side, value: term.to, at, seq })
  }
  const [settled, accepted] = [settledOn(settlements, id), agreedOn(all, id)]
  const agreed = settled && (!accepted || settled.seq > accepted.seq) ? settled : accepted
  return agreed ? { moves: moves.filter(({ seq }) => seq > agreed.seq), from: agreed.value } : { moves }
}
