/** What the room does with the answers to a proposal: both yes, it is agreed at once; everything else waits for the end of its time, and is one and the same. */
import type { Following, StateOf } from '../ledger/following.ts'
import type { Side } from '../room/side.ts'
import { homeOf } from '../room/space.ts'
import { nothingKept } from './kept-words.ts'
import { type CloseProposalAct, type Proposal, votingEnds } from './proposals.ts'
import type { RoomState } from './room-state.ts'

const yesOf = (stateOf: StateOf, side: Side, { id }: Proposal): string | undefined => {
  const vote = stateOf(homeOf[side]).ownVotes.get(id)
  return vote?.answer === 'yes' ? vote.by : undefined
}

export const proposalsFollow = (stateOf: StateOf): Following | undefined => {
  for (const proposal of stateOf('joint').proposals.values()) {
    if (proposal.status !== 'put') continue
    const [a, b] = [yesOf(stateOf, 'a', proposal), yesOf(stateOf, 'b', proposal)]
    if (a === undefined || b === undefined) continue
    const said = { a, b }
    const act = { type: 'close-proposal', proposal: proposal.id, outcome: 'agreed', said } as const
    return { space: 'joint', act, kept: nothingKept }
  }
  return undefined
}

/**
 * After the end of its time: what came in before it is decided by then, however busy the room was. The same for every
 * proposal and whatever was answered.
 */
export const settlingMs = 1_000

type Joint = Pick<RoomState, 'proposals' | 'pauses'>

/** When the room looks next whether a proposal's time is over, ms since 1970; undefined while none is put. */
export const nextClosing = ({ proposals, pauses }: Joint): number | undefined => {
  let next: number | undefined
  for (const { status, put } of proposals.values()) {
    if (status !== 'put' || !put) continue
    const at = votingEnds(put, pauses) + settlingMs
    next = next === undefined ? at : Math.min(next, at)
  }
  return next
}

/** The one proposal whose time is over by now, closed: whatever was answered, it is the same. */
export const closingBy = ({ proposals, pauses }: Joint, now: number): CloseProposalAct | undefined => {
  for (const { id, status, put } of proposals.values())
    if (status === 'put' && put && now >= votingEnds(put, pauses) + settlingMs)
      return { type: 'close-proposal', proposal: id, outcome: 'no-agreement' }
  return undefined
}
