/** Sealed bids as the joint ledger knows them: proposed, joined, what was committed to, and what came of it. Amounts are in acts/own-bids. */
import Type, { type Static } from 'typebox'
import type { Grid } from '../bids/grid.ts'
import { limits } from '../room/limits.ts'
import { isSide, type Standing } from '../room/participant.ts'
import { type Side, sides } from '../room/side.ts'
import { Identifier } from './identifier.ts'
import { type Made, withValue } from './room-state.ts'

/** By a side, which says yes to it by that, or by the mediator, who leaves both to say so. */
export const ProposeBiddingAct = Type.Object(
  {
    type: Type.Literal('propose-bidding'),
    issue: Identifier,
    /** The side that pays bids the most it would; the other bids the least it would take. */
    payer: Type.Enum([...sides]),
    /** The values there are to bid: from one end to the other, in steps. */
    from: Type.String(),
    to: Type.String(),
    step: Type.String(),
    rounds: Type.Integer({ minimum: limits.bids.rounds.least, maximum: limits.bids.rounds.most }),
  },
  { additionalProperties: false },
)
export type ProposeBiddingAct = Static<typeof ProposeBiddingAct>

const aboutBidding = <Name extends string>(type: Name) =>
  Type.Object({ type: Type.Literal(type), bidding: Identifier }, { additionalProperties: false })

export const JoinBiddingAct = aboutBidding('join-bidding')
/** Ends a proposal, or bids that are under way, and shows nothing of them. */
export const DropBiddingAct = aboutBidding('drop-bidding')

/** Recorded by the room itself, in the joint ledger. */
export interface OpenBidRoundAct {
  readonly type: 'open-bid-round'
  readonly bidding: string
  readonly round: number
  /** A random name of the draw, never given twice: what the room keeps for it is made of its own key and this. */
  readonly draw: string
  /** What the room commits to before anyone bids (bids/draw). */
  readonly root: string
}
export interface BidCommittedAct {
  readonly type: 'bid-committed'
  readonly bidding: string
  readonly round: number
  readonly side: Side
  readonly commitment: string
}
/** All that is said of a round without an overlap. */
export interface NoOverlapAct {
  readonly type: 'no-overlap'
  readonly bidding: string
  readonly round: number
}
export interface SettleBidsAct {
  readonly type: 'settle-bids'
  readonly bidding: string
  readonly round: number
  readonly price: string
  readonly shares: Readonly<Record<Side, string>>
}
export type BiddingByRoom = OpenBidRoundAct | BidCommittedAct | NoOverlapAct | SettleBidsAct

export interface BidRound {
  /** From 1. */
  readonly round: number
  readonly draw: string
  readonly root: string
  readonly committed: Readonly<Partial<Record<Side, string>>>
  /** Said once both have bid, and nothing else about it. */
  readonly over: boolean
}

/** `agreed` and `retitled`: what was bid on is settled in another way, or is called something else now. `replaced`: agreed anew since. */
export type BiddingStatus =
  | 'proposed'
  | 'running'
  | 'settled'
  | 'replaced'
  | 'no-overlap'
  | 'dropped'
  | 'agreed'
  | 'retitled'

export interface Bidding {
  readonly id: string
  readonly issue: string
  readonly payer: Side
  readonly grid: Grid
  /** How many there are at the most. */
  readonly rounds: number
  readonly by: string
  readonly standing: Standing
  readonly at: number
  /** Position of its entry in the ledger. */
  readonly seq: number
  readonly joined: readonly Side[]
  readonly status: BiddingStatus
  /** In their order; while bids are under way the last one is open. */
  readonly played: readonly BidRound[]
  readonly settled?: {
    readonly price: string
    readonly shares: SettleBidsAct['shares']
    readonly at: number
    /** Position in the ledger. */
    readonly seq: number
  }
  /** When it ended without a price, and whose act ended it; nobody's where the rounds were used up. */
  readonly ended?: { readonly at: number; readonly by?: string }
}
export type Biddings = ReadonlyMap<string, Bidding>

type BiddingAct = Static<typeof ProposeBiddingAct | typeof JoinBiddingAct | typeof DropBiddingAct>

/** Something can still come of it. */
export const isOpen = ({ status }: Bidding): boolean => status === 'proposed' || status === 'running'

/** The round both sides bid in now. */
export const openRound = ({ status, played }: Bidding): BidRound | undefined => {
  const last = played.at(-1)
  return status === 'running' && last?.over === false ? last : undefined
}

const proposed = (act: ProposeBiddingAct, { id, by, standing, at, seq }: Made): Bidding => {
  const { issue, payer, from, to, step, rounds } = act
  const joined = isSide(standing) ? [standing] : []
  const grid = { from, to, step }
  return { id, issue, payer, grid, rounds, by, standing, at, seq, joined, status: 'proposed', played: [] }
}

const joinedBy = (bidding: Bidding, standing: Standing): Bidding => {
  const joined = sides.filter((side) => side === standing || bidding.joined.includes(side))
  return { ...bidding, joined, status: joined.length === sides.length ? 'running' : 'proposed' }
}

export const foldBiddings = (biddings: Biddings, act: BiddingAct, made: Made): Biddings => {
  const { id, by, at, standing, owned } = made
  if (act.type === 'propose-bidding') return withValue(biddings, id, proposed(act, made), owned)
  const bidding = biddings.get(act.bidding)
  if (!bidding) return biddings
  const next: Bidding =
    act.type === 'join-bidding'
      ? joinedBy(bidding, standing)
      : { ...bidding, status: 'dropped', ended: { at, by } }
  return withValue(biddings, act.bidding, next, owned)
}

type MadeByRoom = Pick<Made, 'at' | 'seq'>

const playedOn = (bidding: Bidding, act: BiddingByRoom, { at, seq }: MadeByRoom): Bidding => {
  const { played, rounds } = bidding
  const last = played.at(-1)
  if (act.type === 'open-bid-round') {
    const { round, draw, root } = act
    return { ...bidding, played: [...played, { round, draw, root, committed: {}, over: false }] }
  }
  if (!last) return bidding
  const withLast = (change: Partial<BidRound>): Bidding => ({
    ...bidding,
    played: [...played.slice(0, -1), { ...last, ...change }],
  })
  switch (act.type) {
    case 'bid-committed':
      return withLast({ committed: { ...last.committed, [act.side]: act.commitment } })
    case 'no-overlap': {
      const over = withLast({ over: true })
      return act.round < rounds ? over : { ...over, status: 'no-overlap', ended: { at } }
    }
    case 'settle-bids': {
      const { price, shares } = act
      return { ...withLast({ over: true }), status: 'settled', settled: { price, shares, at, seq } }
    }
  }
}

/** Whose act it was; nobody's where the room itself says that a proposal is agreed. */
type Ending = Pick<Made, 'at'> & { readonly by?: string }

/** What is agreed on an issue, or called otherwise, ends what was open on it; what is agreed takes the place of a price drawn before. */
const afterwards = (bidding: Bidding, status: 'agreed' | 'retitled', { by, at }: Ending): Bidding => {
  if (isOpen(bidding)) return { ...bidding, status, ended: { at, ...(by === undefined ? {} : { by }) } }
  return status === 'agreed' && bidding.status === 'settled' ? { ...bidding, status: 'replaced' } : bidding
}

/** After an accepted offer or an agreed proposal that names these issues, or another title of this one. */
export const biddingsAfter = (
  biddings: Biddings,
  status: 'agreed' | 'retitled',
  issues: ReadonlySet<string>,
  made: Ending,
): Biddings =>
  [...biddings.values()].some(({ issue }) => issues.has(issue))
    ? new Map(
        [...biddings].map(([id, bidding]) => [
          id,
          issues.has(bidding.issue) ? afterwards(bidding, status, made) : bidding,
        ]),
      )
    : biddings

export const foldBiddingByRoom = (biddings: Biddings, act: BiddingByRoom, made: MadeByRoom): Biddings => {
  const bidding = biddings.get(act.bidding)
  if (!bidding) return biddings
  const before =
    act.type === 'settle-bids'
      ? [...biddings.values()].filter(({ issue, status }) => issue === bidding.issue && status === 'settled')
      : []
  const next = new Map(biddings)
  for (const replaced of before) next.set(replaced.id, { ...replaced, status: 'replaced' })
  return next.set(bidding.id, playedOn(bidding, act, made))
}
