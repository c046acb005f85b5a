/** The concession ledger: the joint ledger read for issues, offers and what became of them. */
import type { Issue } from '../acts/issues.ts'
import { type Offer, termsOf } from '../acts/offers.ts'
import type { RoomState } from '../acts/room-state.ts'
import { offersNaming } from '../momentum/naming.ts'
import type { Side } from '../room/side.ts'

export interface Agreed {
  readonly value: string
  /** The accepted offer, or what else of the ledger it comes from. */
  readonly offer: string
  readonly at: number
  /** Subject to the whole package, and some issue of the room is not agreed yet: it does not hold before. */
  readonly conditional: boolean
}

/** Where an issue stands: what each side last offered on it, and what is agreed. */
export interface IssueStanding {
  readonly issue: Issue
  /** The value each side last put forward, in an offer it did not withdraw. */
  readonly last: Readonly<Partial<Record<Side, string>>>
  /** The value of what was accepted last. */
  readonly agreed?: Agreed
  /** How many offers have named this issue. */
  readonly moves: number
}

type Reading = Omit<IssueStanding, 'agreed'> & {
  readonly agreed?: Omit<Agreed, 'conditional'> & { readonly whole: boolean }
}

const standingOfIssue = (issue: Issue, offers: readonly Offer[]): Reading => {
  const last: Partial<Record<Side, string>> = {}
  let agreed: Reading['agreed']
  let moves = 0
  for (const offer of offers) {
    const term = termsOf(offer).find((candidate) => candidate.issue === issue.id)
    if (!term) continue
    moves += 1
    if (offer.status !== 'withdrawn') last[offer.side] = term.to
    if (offer.status === 'accepted' && offer.ended && offer.ended.at >= (agreed?.at ?? 0))
      agreed = { value: term.to, offer: offer.id, at: offer.ended.at, whole: offer.whole ?? false }
  }
  return { issue, last, moves, ...(agreed ? { agreed } : {}) }
}

/** All issues in the order they were opened. Offers are kept in the order they were made. */
export const issueStandings = ({
  issues,
  offers,
}: Pick<RoomState, 'issues' | 'offers'>): readonly IssueStanding[] => {
  const read = [...issues.values()].map((issue) => standingOfIssue(issue, offersNaming(offers, issue.id)))
  const complete = read.every(({ agreed }) => agreed !== undefined)
  return read.map(({ agreed, ...standing }) => {
    if (!agreed) return standing
    const { whole, ...value } = agreed
    return { ...standing, agreed: { ...value, conditional: whole && !complete } }
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
