/** What the room does with sealed bids: opens rounds, says that a bid is bound, and once both are in, that there is no overlap or a price. */
import { commitmentOf, shareOf } from '../bids/commitment.ts'
import { commitDraw, drawn, labelsOf, openDraw } from '../bids/draw.ts'
import { countOf, positionOf, stretch, valueAt } from '../bids/grid.ts'
import type { Following, Means, StateOf } from '../ledger/following.ts'
import { otherSide, type Side, sides } from '../room/side.ts'
import { homeOf } from '../room/space.ts'
import { type Bidding, type BiddingByRoom, type BidRound, openRound } from './bidding.ts'
import { nothingKept } from './kept-words.ts'
import { placedIn } from './own-bids.ts'

const drawName = ({ id }: Bidding, { round, draw }: Pick<BidRound, 'round' | 'draw'>): string =>
  `sealed bids ${id} ${round} ${draw}`

const roundDue = (bidding: Bidding): boolean =>
  bidding.status === 'running' && bidding.played.every(({ over }) => over)

const opening = (bidding: Bidding, { chance, secret }: Means): BiddingByRoom => {
  const round = bidding.played.length + 1
  const draw = chance.newId()
  const kept = secret(drawName(bidding, { round, draw }))
  return {
    type: 'open-bid-round',
    bidding: bidding.id,
    round,
    draw,
    root: commitDraw(kept, countOf(bidding.grid)),
  }
}

const bidOf = (stateOf: StateOf, side: Side, { id }: Bidding, { round }: BidRound) =>
  placedIn(stateOf(homeOf[side]), id, round)

const committing = (
  stateOf: StateOf,
  bidding: Bidding,
  open: BidRound,
  side: Side,
): BiddingByRoom | undefined => {
  const bid = open.committed[side] === undefined ? bidOf(stateOf, side, bidding, open) : undefined
  if (!bid) return undefined
  const { round } = open
  const sealed = { bidding: bidding.id, round, side, amount: bid.amount, nonce: bid.nonce }
  return { type: 'bid-committed', bidding: bidding.id, round, side, commitment: commitmentOf(sealed) }
}

/** From the least the one side would take to the most the other would pay; undefined where these do not meet. */
const overlapOf = ({ grid, payer }: Bidding, amounts: Readonly<Record<Side, string>>) => {
  const [lowest, highest] = [positionOf(grid, amounts[otherSide(payer)]), positionOf(grid, amounts[payer])]
  return lowest === undefined || highest === undefined || lowest > highest ? undefined : { lowest, highest }
}

const outcome = (
  stateOf: StateOf,
  bidding: Bidding,
  open: BidRound,
  { secret }: Means,
): BiddingByRoom | undefined => {
  const [a, b] = sides.map((side) => bidOf(stateOf, side, bidding, open))
  if (!a || !b) return undefined
  const about = { bidding: bidding.id, round: open.round }
  const overlap = overlapOf(bidding, { a: a.amount, b: b.amount })
  if (!overlap) return { type: 'no-overlap', ...about }
  const shares = {
    a: shareOf({ ...about, side: 'a', nonce: a.nonce }),
    b: shareOf({ ...about, side: 'b', nonce: b.nonce }),
  }
  const labels = labelsOf(about, shares, countOf(bidding.grid))
  const price = valueAt(bidding.grid, drawn(secret(drawName(bidding, open)), labels, overlap))
  return { type: 'settle-bids', ...about, price, shares }
}

/** A side is shown what lies from the price to its own limit, and nothing beyond. */
const openingTo = (
  stateOf: StateOf,
  bidding: Bidding,
  side: Side,
  { secret }: Means,
): Following | undefined => {
  const space = homeOf[side]
  const { settled, played, grid, id } = bidding
  const last = played.at(-1)
  if (!settled || !last || stateOf(space).ownBids.opened.has(id)) return undefined
  const bid = bidOf(stateOf, side, bidding, last)
  const half = bid && stretch(grid, settled.price, bid.amount)
  if (!half) throw new Error('a price was drawn without a bid')
  const labels = labelsOf({ bidding: id, round: last.round }, settled.shares, countOf(grid))
  const shown = half.flatMap((value) => labels[value] ?? [])
  const opened = openDraw(secret(drawName(bidding, last)), labels.length, shown)
  return {
    space,
    act: { type: 'open-draw', bidding: id, round: last.round, opening: opened },
    kept: nothingKept,
  }
}

const dueOf = (stateOf: StateOf, bidding: Bidding, means: Means): Following | undefined => {
  if (bidding.settled)
    return openingTo(stateOf, bidding, 'a', means) ?? openingTo(stateOf, bidding, 'b', means)
  const open = openRound(bidding)
  const act = open
    ? (committing(stateOf, bidding, open, 'a') ??
      committing(stateOf, bidding, open, 'b') ??
      outcome(stateOf, bidding, open, means))
    : roundDue(bidding)
      ? opening(bidding, means)
      : undefined
  return act && { space: 'joint', act, kept: nothingKept }
}

export const bidsFollow = (stateOf: StateOf, means: Means): Following | undefined => {
  for (const bidding of stateOf('joint').biddings.values()) {
    const due = dueOf(stateOf, bidding, means)
    if (due) return due
  }
  return undefined
}
