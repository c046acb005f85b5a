/** The concession ledger: the joint ledger read for issues, offers and what became of them. */
import type { Issue } from '../acts/issues.ts'
import type { Offer } from '../acts/offers.ts'
import type { RoomState } from '../acts/room-state.ts'
import type { Side } from '../room/side.ts'

/** Where an issue stands: what each side last offered on it, and what is agreed. */
export interface IssueStanding {
  readonly issue: Issue
  /** The value each side last put forward, in an offer it did not withdraw. */
  readonly last: Readonly<Partial<Record<Side, string>>>
  /** The value of the accepted offer that was accepted last. */
  readonly agreed?: { readonly value: string; readonly offer: string; readonly at: number }
  /** How many offers have named this issue. */
  readonly moves: number
}

const standingOfIssue = (issue: Issue, offers: readonly Offer[]): IssueStanding => {
  const last: Partial<Record<Side, string>> = {}
  let agreed: IssueStanding['agreed']
  let moves = 0
  for (const offer of offers) {
    const term = offer.terms.find((candidate) => candidate.issue === issue.id)
    if (!term) continue
    moves += 1
    if (offer.status !== 'withdrawn') last[offer.side] = term.to
    if (offer.status === 'accepted' && offer.ended && offer.ended.at >= (agreed?.at ?? 0))
      agreed = { value: term.to, offer: offer.id, at: offer.ended.at }
  }
  return { issue, last, moves, ...(agreed ? { agreed } : {}) }
}

/** All issues in the order they were opened. Offers are kept in the order they were made. */
export const issueStandings = ({ issues, offers }: RoomState): readonly IssueStanding[] => {
  const made = [...offers.values()]
  return [...issues.values()].map((issue) => standingOfIssue(issue, made))
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
