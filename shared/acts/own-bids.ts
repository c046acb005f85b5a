/** The bids of one side, and what the room opened to it of a draw: in that side's own ledger, which nobody else reads. */
import Type, { type Static } from 'typebox'
import { noneOfThese } from '../bids/commitment.ts'
import { positionOf } from '../bids/grid.ts'
import { limits } from '../room/limits.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { openRound } from './bidding.ts'
import { Identifier } from './identifier.ts'
import { type Actor, type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'

/** Once for each round, and final. */
export const PlaceBidAct = Type.Object(
  {
    type: Type.Literal('place-bid'),
    bidding: Identifier,
    round: Type.Integer({ minimum: limits.bids.rounds.least, maximum: limits.bids.rounds.most }),
    /** A value of the range; or "none" (bids/commitment) where this side could say yes to no value of it. */
    amount: Type.String(),
    /** 256 random bits of the page in hexadecimal: they keep the commitment shut, and this side's share in the draw is made of them. */
    nonce: Type.String({ pattern: '^[0-9a-f]{64}$', maxLength: 64 }),
  },
  { additionalProperties: false },
)
export type PlaceBidAct = Static<typeof PlaceBidAct>

/** Recorded by the room, in the ledger of a side's own space. */
export interface OpenDrawAct {
  readonly type: 'open-draw'
  readonly bidding: string
  readonly round: number
  /** That the price comes before every value from it to this side's limit (bids/draw). As long whatever the limit is. */
  readonly opening: string
}

export interface PlacedBid {
  readonly amount: string
  readonly nonce: string
  readonly by: string
  readonly at: number
}

export interface OwnBids {
  /** By bidding and round. */
  readonly placed: ReadonlyMap<string, PlacedBid>
  /** Biddings of which the draw was opened to this side. */
  readonly opened: ReadonlySet<string>
}

export const noOwnBids: OwnBids = { placed: new Map(), opened: new Set() }

const nameOf = (bidding: string, round: number): string => `${bidding} ${round}`

export const placedIn = (
  { ownBids }: Pick<RoomState, 'ownBids'>,
  bidding: string,
  round: number,
): PlacedBid | undefined => ownBids.placed.get(nameOf(bidding, round))

/** Decided on this side's own bids and on what everybody knows: an answer tells nothing of the other side's. */
export const decidePlaceBid = (
  state: RoomState,
  actor: Actor,
  act: PlaceBidAct,
  { joint }: Surroundings,
): PlaceBidAct | Refusal => {
  const bidding = joint.biddings.get(act.bidding)
  if (!bidding) return refuse('bidding-unknown')
  if (bidding.status === 'proposed') return refuse('bidding-not-begun')
  const round = openRound(bidding)
  if (!round) return refuse('bidding-over')
  if (round.round !== act.round) return refuse('bid-round-over')
  if (placedIn(state, act.bidding, act.round)) return refuse('bid-placed')
  if (!joint.people.get(actor.id)?.authority) return refuse('authority-needed')
  const fits = act.amount === noneOfThese || positionOf(bidding.grid, act.amount) !== undefined
  return fits ? act : refuse('bid-misfit')
}

export const foldPlaceBid = (own: OwnBids, act: PlaceBidAct, { by, at, owned }: Made): OwnBids => {
  const { bidding, round, amount, nonce } = act
  const placed = { amount, nonce, by, at }
  return { ...own, placed: withValue(own.placed, nameOf(bidding, round), placed, owned) }
}

export const foldOpenDraw = (own: OwnBids, { bidding }: OpenDrawAct): OwnBids => ({
  ...own,
  opened: new Set(own.opened).add(bidding),
})
