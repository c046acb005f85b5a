/** The mediator's proposal as the joint ledger knows it: announced, received by both sides, put, and what came of it. Answers are in acts/own-votes. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { isSide } from '../room/participant.ts'
import { type Side, sides } from '../room/side.ts'
import { Identifier } from './identifier.ts'
import { type Pauses, runsUntil } from './pause.ts'
import { type Made, withValue } from './room-state.ts'

/** By the mediator: would both sides receive a proposal? */
export const AnnounceProposalAct = Type.Object(
  { type: Type.Literal('announce-proposal') },
  { additionalProperties: false },
)
const aboutProposal = <Name extends string>(type: Name) =>
  Type.Object({ type: Type.Literal(type), proposal: Identifier }, { additionalProperties: false })

/** By a side. Said by both, the mediator may put it. */
export const ReceiveProposalAct = aboutProposal('receive-proposal')
/** By anyone before it is put; from then on by the mediator alone, and nothing of the answers is opened. */
export const DropProposalAct = aboutProposal('drop-proposal')

/** What an issue comes to if both say yes. */
export const ProposedTerm = Type.Object(
  { issue: Identifier, to: Type.String() },
  { additionalProperties: false },
)
export type ProposedTerm = Static<typeof ProposedTerm>

/** How long both can answer: minutes of the room's time, which stands still in pauses. */
export const VotingMinutes = Type.Integer({
  minimum: limits.proposals.minutes.least,
  maximum: limits.proposals.minutes.most,
})

export const PutProposalAct = Type.Object(
  {
    type: Type.Literal('put-proposal'),
    proposal: Identifier,
    text: Type.String(),
    terms: Type.Array(ProposedTerm, { maxItems: limits.termsPerOffer }),
    minutes: VotingMinutes,
  },
  { additionalProperties: false },
)
export type PutProposalAct = Static<typeof PutProposalAct>

/** Recorded by the room: once both have said yes, or when the time is over. */
export interface CloseProposalAct {
  readonly type: 'close-proposal'
  readonly proposal: string
  readonly outcome: 'agreed' | 'no-agreement'
  /** Who said yes for each side; only where both did. */
  readonly said?: Readonly<Record<Side, string>>
}

export interface PutProposal {
  readonly text: string
  readonly terms: readonly ProposedTerm[]
  readonly minutes: number
  readonly by: string
  readonly at: number
  /** Position of the entry that put it. */
  readonly seq: number
  /** Where it is a version of one text (one-text.ts): which. */
  readonly version?: { readonly document: string; readonly number: number }
}

export type ProposalStatus = 'announced' | 'put' | 'agreed' | 'no-agreement' | 'dropped'

export interface Proposal {
  readonly id: string
  readonly by: string
  readonly at: number
  /** Position of its first entry in the ledger. */
  readonly seq: number
  /** Sides that would receive it. */
  readonly receives: readonly Side[]
  readonly status: ProposalStatus
  readonly put?: PutProposal
  /** When nothing more could come of it, at which position of the ledger, and whose act that was; nobody's where the room closed it. */
  readonly ended?: {
    readonly at: number
    readonly seq: number
    readonly by?: string
    readonly said?: Readonly<Record<Side, string>>
  }
}
export type Proposals = ReadonlyMap<string, Proposal>

type ProposalAct = Static<
  typeof AnnounceProposalAct | typeof ReceiveProposalAct | typeof DropProposalAct | typeof PutProposalAct
>

/** Something can still come of it. */
export const isProposalOpen = ({ status }: Pick<Proposal, 'status'>): boolean =>
  status === 'announced' || status === 'put'

export const bothReceive = ({ receives }: Pick<Proposal, 'receives'>): boolean =>
  receives.length === sides.length

/** When answers can be given no more, ms since 1970, as far as is known of pauses. At that very millisecond it is over. */
export const votingEnds = ({ at, minutes }: PutProposal, pauses: Pick<Pauses, 'all'>): number =>
  runsUntil(pauses, at, minutes * 60_000)

/** Of those that are put, whether one names this issue. */
export const isProposedOn = (proposals: Iterable<Proposal>, issue: string): boolean => {
  for (const { status, put } of proposals)
    if (status === 'put' && put?.terms.some((term) => term.issue === issue)) return true
  return false
}

const changed = (
  proposal: Proposal,
  act: Exclude<ProposalAct, { type: 'announce-proposal' }>,
  { by, standing, at, seq }: Made,
): Proposal => {
  switch (act.type) {
    case 'receive-proposal': {
      const receives = sides.filter((side) => side === standing || proposal.receives.includes(side))
      return isSide(standing) ? { ...proposal, receives } : proposal
    }
    case 'put-proposal': {
      const { text, terms, minutes } = act
      return { ...proposal, status: 'put', put: { text, terms, minutes, by, at, seq } }
    }
    case 'drop-proposal':
      return { ...proposal, status: 'dropped', ended: { at, seq, by } }
  }
}

export const foldProposals = (proposals: Proposals, act: ProposalAct, made: Made): Proposals => {
  const { id, by, at, seq, owned } = made
  if (act.type === 'announce-proposal')
    return withValue(proposals, id, { id, by, at, seq, receives: [], status: 'announced' }, owned)
  const proposal = proposals.get(act.proposal)
  return proposal ? withValue(proposals, act.proposal, changed(proposal, act, made), owned) : proposals
}

export const foldClosed = (
  proposals: Proposals,
  { proposal: id, outcome, said }: CloseProposalAct,
  { at, seq }: Pick<Made, 'at' | 'seq'>,
): Proposals => {
  const proposal = proposals.get(id)
  if (!proposal) return proposals
  const ended = { at, seq, ...(said ? { said } : {}) }
  return new Map(proposals).set(id, { ...proposal, status: outcome, ended })
}
