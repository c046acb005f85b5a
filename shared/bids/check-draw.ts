/** What one side can check of a draw by itself, from the two ledgers it reads and nothing else: on its page, or from a copy of them years later. */
import type { ProposeBiddingAct, SettleBidsAct } from '../acts/bidding.ts'
import type { PlaceBidAct } from '../acts/own-bids.ts'
import { checkChain } from '../ledger/chain.ts'
import type { Entry, PersonsEntry, RoomsEntry } from '../ledger/entry.ts'
import { type Side, sides } from '../room/side.ts'
import { homeOf } from '../room/space.ts'
import { commitmentOf, shareOf } from './commitment.ts'
import { labelsOf, opens } from './draw.ts'
import { countOf, positionOf, stretch } from './grid.ts'

/**
 * `record`: both ledgers are whole. `own-bid`: what the joint ledger says this side is bound to is its own bid. `root-first`: the
 * room had committed before either side bid, and drew after both had. `shares`: this side's share in the draw is its own.
 * `limit`: the price is one this side said yes to. `first`: of all values from the price to this side's limit the price came
 * first in the order the room had committed to.
 */
export const drawSteps = ['record', 'own-bid', 'root-first', 'shares', 'limit', 'first'] as const
export type DrawStep = (typeof drawSteps)[number]

export interface DrawCheck {
  readonly holds: Readonly<Record<DrawStep, boolean>>
  /** Values this side could see the price come before. */
  readonly compared: number
}

interface ToCheck {
  readonly side: Side
  readonly bidding: string
  /** Both from their beginning. */
  readonly joint: readonly Entry[]
  readonly own: readonly Entry[]
}

/** What the ledgers say of the round in which a price was drawn. */
interface Told {
  readonly side: Side
  readonly terms: ProposeBiddingAct
  readonly settled: SettleBidsAct
  /** The one act of each kind; undefined also where there are several, as there never should be. */
  readonly root: string | undefined
  readonly bound: string | undefined
  readonly bid: PlaceBidAct | undefined
  readonly opening: string | undefined
  /** Positions in the joint ledger. */
  readonly order: {
    readonly root: number
    readonly bids: readonly number[]
    readonly settled: number
  }
}

const only = <Item>(found: readonly Item[]): Item | undefined => (found.length === 1 ? found[0] : undefined)

const byRoom = (entry: Entry): entry is RoomsEntry => entry.standing === 'room'
const byPerson = (entry: Entry): entry is PersonsEntry => entry.standing !== 'room'

const read = ({ side, bidding, joint, own }: ToCheck): Told | undefined => {
  const terms = joint.filter(byPerson).find(({ id }) => id === bidding)?.act
  const rooms = joint.filter(byRoom)
  const settling = rooms.flatMap(({ act, seq }) =>
    act.type === 'settle-bids' && act.bidding === bidding ? { act, seq } : [],
  )
  const settled = only(settling)
  if (terms?.type !== 'propose-bidding' || !settled) return undefined
  const { round } = settled.act
  const roots = rooms.flatMap(({ act, seq }) =>
    act.type === 'open-bid-round' && act.bidding === bidding && act.round === round ? { act, seq } : [],
  )
  const bound = rooms.flatMap(({ act, seq }) =>
    act.type === 'bid-committed' && act.bidding === bidding && act.round === round ? { act, seq } : [],
  )
  const bids = own
    .filter(byPerson)
    .flatMap(({ act }) =>
      act.type === 'place-bid' && act.bidding === bidding && act.round === round ? act : [],
    )
  const openings = own
    .filter(byRoom)
    .flatMap(({ act }) =>
      act.type === 'open-draw' && act.bidding === bidding && act.round === round ? act.opening : [],
    )
  const root = only(roots)
  return {
    side,
    terms,
    settled: settled.act,
    root: root?.act.root,
    bound: only(bound.filter(({ act }) => act.side === side))?.act.commitment,
    bid: only(bids),
    opening: only(openings),
    order: {
      root: root?.seq ?? Number.POSITIVE_INFINITY,
      bids: sides.flatMap((one) => only(bound.filter(({ act }) => act.side === one))?.seq ?? []),
      settled: settled.seq,
    },
  }
}

const isWhole = ({ side, joint, own }: ToCheck): boolean =>
  checkChain(joint).whole &&
  checkChain(own).whole &&
  joint.every(({ space }) => space === 'joint') &&
  own.every(({ space }) => space === homeOf[side])

const isBound = ({ side, bid, bound }: Told): boolean =>
  bid !== undefined && commitmentOf({ ...bid, side }) === bound

const cameInOrder = ({ order: { root, bids, settled } }: Told): boolean =>
  bids.length === sides.length && bids.every((bid) => root < bid && bid < settled)

const hasOwnShare = ({ side, bid, settled }: Told): boolean =>
  bid !== undefined && shareOf({ ...bid, side }) === settled.shares[side]

const isWithinLimit = ({ side, bid, terms, settled }: Told): boolean => {
  const [price, limit] = [positionOf(terms, settled.price), bid && positionOf(terms, bid.amount)]
  if (price === undefined || limit === undefined) return false
  return terms.payer === side ? price <= limit : price >= limit
}

const halfOf = ({ bid, terms, settled }: Told): readonly number[] | undefined =>
  bid && stretch(terms, settled.price, bid.amount)

const cameFirst = (told: Told, bidding: string): boolean => {
  const { root, opening, terms, settled } = told
  const half = halfOf(told)
  if (half === undefined || root === undefined || opening === undefined) return false
  const values = countOf(terms)
  const labels = labelsOf({ bidding, round: settled.round }, settled.shares, values)
  return opens(
    root,
    values,
    half.flatMap((value) => labels[value] ?? []),
    opening,
  )
}

/** Undefined where these ledgers tell of no price drawn from these bids. */
export const checkDraw = (given: ToCheck): DrawCheck | undefined => {
  const told = read(given)
  if (!told) return undefined
  return {
    holds: {
      record: isWhole(given),
      'own-bid': isBound(told),
      'root-first': cameInOrder(told),
      shares: hasOwnShare(told),
      limit: isWithinLimit(told),
      first: cameFirst(told, given.bidding),
    },
    compared: (halfOf(told)?.length ?? 1) - 1,
  }
}
