/** What people have begun about sealed bids and not sent: kept while the room is open, never in the browser's storage. */
import type { Side } from '@common-ground/shared/room/side'
import { keptDraft } from '../ui/kept-draft.ts'

export interface ProposalDraft {
  readonly payer?: Side | undefined
  /** As typed; what was never typed into is filled in with a suggestion. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly step?: string | undefined
  readonly rounds: number
}

export interface BidDraft {
  readonly typed: string
  readonly none: boolean
}

export interface BidsDrafts {
  /** By issue. */
  readonly proposals: Readonly<Record<string, ProposalDraft>>
  /** By bidding: a bid that was begun for one round is not lost when the next one opens. */
  readonly bids: Readonly<Record<string, BidDraft>>
}

export const bidsDrafts = keptDraft<BidsDrafts>({ proposals: {}, bids: {} })

export const noProposal: ProposalDraft = { rounds: 2 }
export const noBid: BidDraft = { typed: '', none: false }

export const changeProposal = (session: object, issue: string, change: Partial<ProposalDraft>): void =>
  bidsDrafts.change(session, (drafts) => ({
    ...drafts,
    proposals: { ...drafts.proposals, [issue]: { ...(drafts.proposals[issue] ?? noProposal), ...change } },
  }))

export const changeBid = (session: object, bidding: string, change: Partial<BidDraft>): void =>
  bidsDrafts.change(session, (drafts) => ({
    ...drafts,
    bids: { ...drafts.bids, [bidding]: { ...(drafts.bids[bidding] ?? noBid), ...change } },
  }))
