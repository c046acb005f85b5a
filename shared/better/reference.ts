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
  /** What is agreed; what is agreed and the newest open offer; or nothing, and each side's own alternative stands for it. */
  readonly from: 'agreed' | 'offer' | 'nothing'
  /** The newest open offer, where it is compared with. */
  readonly offer?: string
  /** In the order in which they were opened. */
  readonly issues: readonly ComparedIssue[]
}

type Joint = Pick<RoomState, 'issues' | 'offers' | 'biddings' | 'pauses'>

const newestOpen = ({ offers, pauses }: Joint, now: number): Offer | undefined =>
  [...offers.values()]
    .filter((offer) => offer.kind !== 'gift' && statusAt(offer, pauses, now) === 'open')
    .at(-1)

/** Issues in words have no worths. */
const countedStandings = (joint: Joint) =>
  issueStandings(joint).filter(({ issue }) => issue.kind.type !== 'text')

/**
 * Both halves of an if-then count, and its values stand in the place of agreed ones. An open offer says nothing once
 * everything is agreed.
 */
export const referenceAt = (joint: Joint, now: number): Against => {
  const standings = countedStandings(joint)
  const agreed = standings.flatMap(({ issue, agreed: one }) =>
    one ? [{ issue: issue.id, to: one.value }] : [],
  )
  const offer = newestOpen(joint, now)
  if (agreed.length > 0 && (agreed.length === standings.length || !offer))
    return { from: 'agreed', issues: agreed }
  if (!offer) return { from: 'nothing', issues: standings.map(({ issue }) => ({ issue: issue.id })) }
  const offered = new Map(termsOf(offer).map(({ issue, to }) => [issue, to]))
  const issues = standings.flatMap(({ issue: { id }, agreed: one }) => {
    const to = offered.get(id) ?? one?.value
    return to === undefined ? [] : [{ issue: id, to }]
  })
  return { from: 'offer', offer: offer.id, issues }
}

/** Whether two of them compare with the same. */
export const sameReference = (one: Against, other: Against): boolean => {
  const keyOf = ({ issues }: Against): string =>
    JSON.stringify(issues.map(({ issue, to }) => [issue, to ?? null]))
  return (one.from === 'nothing') === (other.from === 'nothing') && keyOf(one) === keyOf(other)
}
