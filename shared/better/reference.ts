/** What "better" is measured against: the deal or the offer on the table, read from the joint ledger alone. */
import { type Offer, statusAt, termsOf } from '../acts/offers.ts'
import type { RoomState } from '../acts/room-state.ts'
import { issueStandings } from '../ledger/concessions.ts'

/** One issue that is compared, and the value it has on the table; without one where nothing is on the table. */
export interface ComparedIssue {
  readonly issue: string
  readonly to?: string
}

export interface Against {
  /** What is agreed; what is agreed and an open offer; or nothing, and each side's own alternative stands for it. */
  readonly from: 'agreed' | 'offer' | 'nothing'
  /** The open offer that is compared with. */
  readonly offer?: string
  /** In the order in which they were opened. */
  readonly issues: readonly ComparedIssue[]
}

type Joint = Pick<RoomState, 'issues' | 'offers' | 'biddings' | 'proposals' | 'pauses'>

/** With fewer there is nothing to trade. */
export const leastCompared = 2

const openOffers = ({ offers, pauses }: Joint, now: number): readonly Offer[] =>
  [...offers.values()].filter((offer) => offer.kind !== 'gift' && statusAt(offer, pauses, now) === 'open')

/** Issues in words have no worths. */
const countedStandings = (joint: Joint) =>
  issueStandings(joint).filter(({ issue }) => issue.kind.type !== 'text')

/**
 * The newest open offer with which there is something to trade: an offer on the price alone, after which a price stalls,
 * stands in nobody's way. Both halves of an if-then count, and its values stand in the place of agreed ones. An open
 * offer says nothing once everything is agreed.
 */
export const referenceAt = (joint: Joint, now: number): Against => {
  const standings = countedStandings(joint)
  const agreed = standings.flatMap(({ issue, agreed: one }) =>
    one ? [{ issue: issue.id, to: one.value }] : [],
  )
  if (agreed.length > 0 && agreed.length === standings.length) return { from: 'agreed', issues: agreed }
  for (const offer of openOffers(joint, now).toReversed()) {
    const offered = new Map(termsOf(offer).map(({ issue, to }) => [issue, to]))
    const issues = standings.flatMap(({ issue: { id }, agreed: one }) => {
      const to = offered.get(id) ?? one?.value
      return to === undefined ? [] : [{ issue: id, to }]
    })
    const moves = issues.some(({ issue }) => offered.has(issue))
    if (moves && issues.length >= leastCompared) return { from: 'offer', offer: offer.id, issues }
  }
  if (agreed.length > 0) return { from: 'agreed', issues: agreed }
  return { from: 'nothing', issues: standings.map(({ issue }) => ({ issue: issue.id })) }
}

/** Whether two of them compare with the same. */
export const sameReference = (one: Against, other: Against): boolean => {
  const keyOf = ({ issues }: Against): string =>
    JSON.stringify(issues.map(({ issue, to }) => [issue, to ?? null]))
  return (one.from === 'nothing') === (other.from === 'nothing') && keyOf(one) === keyOf(other)
}
