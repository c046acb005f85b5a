/** The concession ledger: the joint ledger read for issues, offers, sealed bids, proposals and what became of them. */
import { type Issue, inRoomSince, onTable } from '../acts/issues.ts'
import { agreedOn, type Offer, termsOf } from '../acts/offers.ts'
import type { RoomState } from '../acts/room-state.ts'
import { type Settlement, settledOn, settlementsOf } from '../acts/settlements.ts'
import { offersNaming } from '../momentum/naming.ts'
import type { Side } from '../room/side.ts'

export interface Agreed {
  readonly value: string
  /** The accepted offer, the sealed bids its price was drawn from, or the proposal both sides said yes to. */
  readonly offer: string
  readonly at: number
  /**
   * Subject to the whole package, and an issue that was in the room when it was accepted is not agreed yet: it does not
   * hold before. An issue opened later, or set aside and taken up again later, changes nothing.
   */
  readonly conditional: boolean
}

/** Where an issue stands: what each side last offered on it, and what is agreed. */
export interface IssueStanding {
  readonly issue: Issue
  /** The value each side last put forward, in an offer it did not withdraw. */
  readonly last: Readonly<Partial<Record<Side, string>>>
  /** The value of what was accepted, or drawn, last. */
  readonly agreed?: Agreed
  /** How many offers have named this issue. */
  readonly moves: number
}

const positionsOn = (issue: Issue, offers: readonly Offer[]): Pick<IssueStanding, 'last' | 'moves'> => {
  const last: Partial<Record<Side, string>> = {}
  let moves = 0
  for (const offer of offers) {
    const term = termsOf(offer).find((candidate) => candidate.issue === issue.id)
    if (!term) continue
    moves += 1
    if (offer.status !== 'withdrawn') last[offer.side] = term.to
  }
  return { last, moves }
}

/** What was agreed last, in whichever way. */
const lastOn = ({ id }: Issue, offers: readonly Offer[], settlements: readonly Settlement[]) => {
  const [settled, accepted] = [settledOn(settlements, id), agreedOn(offers, id)]
  if (settled && (!accepted || settled.seq > accepted.seq)) return { ...settled, whole: false }
  if (!accepted) return undefined
  const { value, offer, at, seq } = accepted
  return { value, from: offer.id, whole: offer.whole === true, at, seq }
}

/** All issues on the table in the order they were opened. Offers are kept in the order they were made. */
export const issueStandings = ({
  issues,
  offers,
  ...settling
}: Pick<RoomState, 'issues' | 'offers' | 'biddings' | 'proposals'>): readonly IssueStanding[] => {
  const settlements = settlementsOf(settling)
  const read = onTable(issues).map((issue) => ({
    issue,
    agreed: lastOn(issue, offersNaming(offers, issue.id), settlements),
  }))
  const isComplete = (seq: number): boolean =>
    read.every(({ issue, agreed }) => agreed || inRoomSince(issue) > seq)
  return read.map(({ issue, agreed }) => {
    const positions = positionsOn(issue, offersNaming(offers, issue.id))
    if (!agreed) return { issue, ...positions }
    const { value, from, whole, at, seq } = agreed
    const conditional = whole && !isComplete(seq)
    return { issue, ...positions, agreed: { value, offer: from, at, conditional } }
  })
}

/** The chain of counters an offer stands in, oldest first, ending with the offer itself. */
export const counterChain = ({ offers }: RoomState, id: string): readonly Offer[] => {
  const chain: Offer[] = []
  let offer = offers.get(id)
  while (offer) {
    chain.unshift(offer)
    offer = offer.counters === undefined ? undefined : offers.get(offer.counters)
  }
  return chain
}
