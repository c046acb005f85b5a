/** The rules of the mediator's proposal: one at a time, put only to sides that would both receive it. */
import type { Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { sides } from '../room/side.ts'
import { textRefusal } from '../room/text.ts'
import { knowsTitle } from './issues.ts'
import { termsRefusal } from './offer-rules.ts'
import {
  type AnnounceProposalAct,
  bothReceive,
  type DropProposalAct,
  isProposalOpen,
  type ProposedTerm,
  type PutProposalAct,
  type ReceiveProposalAct,
} from './proposals.ts'
import type { Actor, RoomState } from './room-state.ts'

type ProposalAct = Static<
  typeof AnnounceProposalAct | typeof ReceiveProposalAct | typeof DropProposalAct | typeof PutProposalAct
>

/** Every issue is on the table under a title both sides know, and what is proposed fits it. */
export const proposedTermsRefusal = (
  state: RoomState,
  terms: readonly ProposedTerm[],
): Refusal | undefined => {
  const refusal = termsRefusal(state, terms)
  if (refusal) return refusal
  const isNew = terms.some(({ issue }) => {
    const known = state.issues.get(issue)
    return known !== undefined && !sides.every((side) => knowsTitle(known, side))
  })
  return isNew ? refuse('title-waits') : undefined
}

const decideAnnounce = ({ proposals }: RoomState, act: ProposalAct): ProposalAct | Refusal => {
  const all = [...proposals.values()]
  if (all.some(isProposalOpen)) return refuse('proposal-open')
  return all.length >= limits.proposals.inAll ? refuse('too-many-proposals') : act
}

export const decideProposals = (
  state: RoomState,
  { standing }: Actor,
  act: ProposalAct,
): ProposalAct | Refusal => {
  if (act.type === 'announce-proposal') return decideAnnounce(state, act)
  const proposal = state.proposals.get(act.proposal)
  if (!proposal) return refuse('proposal-unknown')
  if (!isProposalOpen(proposal)) return refuse('proposal-over')
  if (act.type === 'drop-proposal')
    return isSide(standing) && proposal.status === 'put' ? refuse('not-for-your-role') : act
  if (proposal.status === 'put') return refuse('proposal-put')
  if (act.type === 'receive-proposal')
    return isSide(standing) && proposal.receives.includes(standing) ? refuse('already-said') : act
  if (!bothReceive(proposal)) return refuse('proposal-not-received')
  return textRefusal(act.text, limits.text.proposal) ?? proposedTermsRefusal(state, act.terms) ?? act
}
