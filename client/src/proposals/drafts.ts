/** What the mediator is writing as a proposal: kept while the room is open, in memory alone. */
import { keptDraft } from '../ui/kept-draft.ts'

export interface ProposalDraft {
  readonly text: string
  /** As typed, by issue, in the order in which they were chosen. */
  readonly values: ReadonlyMap<string, string>
  readonly minutes: string
}

export const noProposal: ProposalDraft = { text: '', values: new Map(), minutes: '15' }

export const proposalDraft = keptDraft<ProposalDraft>(noProposal, ({ text }) => [text])
