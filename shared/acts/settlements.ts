/** What settled an issue otherwise than by an accepted offer: a price drawn from sealed bids, a mediator's proposal both sides said yes to. */
import type { RoomState } from './room-state.ts'

export interface Settlement {
  readonly issue: string
  readonly value: string
  /** The sealed bids, or the proposal. */
  readonly from: string
  readonly at: number
  /** Position in the ledger. */
  readonly seq: number
}

/** All of them, those that were settled anew since too: the last one of an issue is the one that stands. */
export const settlementsOf = ({
  biddings,
  proposals,
}: Pick<RoomState, 'biddings' | 'proposals'>): readonly Settlement[] => {
  const drawn = [...biddings.values()].flatMap(({ id, issue, settled }): readonly Settlement[] =>
    settled ? [{ issue, value: settled.price, from: id, at: settled.at, seq: settled.seq }] : [],
  )
  const said = [...proposals.values()].flatMap(({ id, status, put, ended }): readonly Settlement[] =>
    status === 'agreed' && put && ended
      ? put.terms.map(({ issue, to }) => ({ issue, value: to, from: id, at: ended.at, seq: ended.seq }))
      : [],
  )
  return said.length === 0 ? drawn : [...drawn, ...said].sort((one, other) => one.seq - other.seq)
}

/** The last one on an issue. */
export const settledOn = (settlements: Iterable<Settlement>, issue: string): Settlement | undefined => {
  let last: Settlement | undefined
  for (const one of settlements) if (one.issue === issue && (!last || one.seq > last.seq)) last = one
  return last
}
