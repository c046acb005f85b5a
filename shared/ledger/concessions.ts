/** The concession ledger: the joint ledger read for issues, offers and what became of them. */
import type { Issue } from '../acts/issues.ts'
import { agreedOn, type Offer, termsOf } from '../acts/offers.ts'
import type { RoomState } from '../acts/room-state.ts'
import type { Side } from '../room/side.ts'

export interface Agreed {
  readonly value: string
  /** The accepted offer, or what else of the ledger it comes from. */
  readonly offer: string
  readonly at: number
  /**
   * Subject to the whole package, and an issue that was in the room when it was accepted is not agreed yet: it does not
   * hold before. An issue opened later changes nothing.
   */
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

/** All issues in the order they were opened. Offers are kept in the order they were made. */
export const issueStandings = ({
  issues,
  offers,
}: Pick<RoomState, 'issues' | 'offers'>): readonly IssueStanding[] => {
  const made = [...offers.values()]
  const read = [...issues.values()].map((issue) => ({ issue, agreed: agreedOn(made, issue.id) }))
  const isComplete = (seq: number): boolean => read.every(({ issue, agreed }) => agreed || issue.seq > seq)
  return read.map(({ issue, agreed }) => {
    const positions = positionsOn(issue, made)
    if (!agreed) return { issue, ...positions }
    const { value, offer, at, seq } = agreed
    const conditional = offer.whole === true && !isComplete(seq)
    return { issue, ...positions, agreed: { value, offer: offer.id, at, conditional } }
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
