/** What waits for someone: an agreement to sign or to open again, a proposal to receive or to answer, goals and names to endorse, offers and evidence to answer, packages to rank, things of an archive to carry over, sealed bids to join and to place, what was said back to hear, statements to say back. */
import { type Bidding, isOpen } from '@common-ground/shared/acts/bidding'
import type { Carry } from '@common-ground/shared/acts/carrying'
import type { Statement } from '@common-ground/shared/acts/conversation'
import type { EvidenceCard } from '@common-ground/shared/acts/evidence'
import { isAgreed, type NameEntry } from '@common-ground/shared/acts/glossary'
import { maySayBack, waitingTry } from '@common-ground/shared/acts/loop'
import type { Offer } from '@common-ground/shared/acts/offers'
import type { OwnVotes } from '@common-ground/shared/acts/own-votes'
import type { PackageSet } from '@common-ground/shared/acts/packages'
import type { Proposal } from '@common-ground/shared/acts/proposals'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { hasSigned } from '@common-ground/shared/acts/signing'
import { readEvidence } from '@common-ground/shared/ledger/evidence'
import { isSide, type Standing } from '@common-ground/shared/room/participant'
import { otherSide, type Side, sides } from '@common-ground/shared/room/side'
import { isBlank } from '@common-ground/shared/room/text'
import { waitsFor } from '../bids/bids-view.ts'
import type { GoalCard } from '../sync/hooks.ts'

/** Of the agreement: the side it waits for. */
export interface AgreementWait {
  readonly what: 'sign' | 'reopen'
  readonly of: Side
}

export interface Waiting {
  readonly goals: readonly GoalCard[]
  readonly offers: readonly Offer[]
  /** Said back, and waiting for their author's side. */
  readonly toHear: readonly Statement[]
  /** Not said back yet, and not answered either. */
  readonly toSayBack: readonly Statement[]
  /** A word on sealed bids, or a bid. */
  readonly bids: readonly Bidding[]
  /** Three packages nobody has ranked yet. */
  readonly packages: readonly PackageSet[]
  readonly evidence: readonly EvidenceCard[]
  readonly names: readonly NameEntry[]
  /** What the other side asks to carry over from an archive. */
  readonly carries: readonly Carry[]
  /** The mediator's: a word on whether one would receive it, or a sealed yes or no. */
  readonly proposals: readonly Proposal[]
  readonly agreement: readonly AgreementWait[]
}

const nothing: Waiting = {
  goals: [],
  offers: [],
  bids: [],
  packages: [],
  evidence: [],
  names: [],
  carries: [],
  proposals: [],
  agreement: [],
  toHear: [],
  toSayBack: [],
}

/** Of either side for a mediator. Skipping is free: what was left there, or answered without a loop, does not wait. */
const talkFor = (standing: Standing, { statements }: RoomState): Pick<Waiting, 'toHear' | 'toSayBack'> => {
  const ofSides = [...statements.values()].filter((one) => isSide(one.standing))
  const mine = (one: Statement) => standing === 'mediator' || one.standing === standing
  const theirs = (one: Statement) => standing === 'mediator' || one.standing !== standing
  const open = ({ loop, understood, agree }: Statement) =>
    maySayBack(loop) && (loop.state === 'open' || (!understood && !agree))
  return {
    toHear: ofSides.filter((one) => mine(one) && waitingTry(one.loop)),
    toSayBack: ofSides.filter((one) => theirs(one) && open(one)),
  }
}

/** Where the other side has signed, or would open a sealed text again. */
const agreementFor = (standing: Standing, { signing }: RoomState): readonly AgreementWait[] => {
  const { sealed, reopen } = signing
  const waits = (of: Side): boolean =>
    sealed ? !reopen[of] && reopen[otherSide(of)] !== undefined : !hasSigned(signing, of)
  if (!sealed && signing.signatures.size === 0) return []
  return sides
    .filter((of) => (standing === 'mediator' || of === standing) && waits(of))
    .map((of) => ({ what: sealed ? 'reopen' : 'sign', of }))
}

/**
 * For the mediator: what waits for either side. For an observer, and in a closed room, nothing waits. `over`: offers whose
 * time is over. `answered`: proposals one's own side has answered.
 */
export const waitingFor = (
  standing: Standing,
  goals: readonly GoalCard[],
  state: RoomState,
  over: ReadonlySet<string>,
  answered: OwnVotes,
): Waiting => {
  if (state.stage.stage === 'closed') return nothing
  const open = [...state.offers.values()].filter(({ id, status }) => status === 'open' && !over.has(id))
  const bids = [...state.biddings.values()].filter((bidding) =>
    standing === 'mediator' ? isOpen(bidding) : isSide(standing) && waitsFor(bidding, standing) !== undefined,
  )
  const worded = ({ text }: GoalCard) => !isBlank(text)
  if (standing === 'observer') return nothing
  const unranked = [...state.packageSets.values()].filter(({ ranked, withdrawn }) => !ranked && !withdrawn)
  const evidence = readEvidence(state, 'joint')
    .filter(({ waitsFor }) => (standing === 'mediator' ? waitsFor.length > 0 : waitsFor.includes(standing)))
    .map(({ card }) => card)
  const named = [...state.glossary.values()].filter((entry) => !isAgreed(entry))
  if (standing === 'mediator')
    return {
      goals: goals.filter((goal) => !goal.standing.common && worded(goal)),
      offers: open,
      bids,
      packages: unranked,
      evidence,
      names: named,
      carries: [],
      // Its own part of the desk says of it what the mediator may know.
      proposals: [],
      agreement: agreementFor(standing, state),
      ...talkFor(standing, state),
    }
  const lacking = goals.filter((goal) => !goal.standing.endorsed[standing] && worded(goal))
  return {
    // Words that changed after one's own yes come first: someone believed them settled.
    goals: [
      ...lacking.filter((goal) => goal.standing.voided[standing]),
      ...lacking.filter((goal) => !goal.standing.voided[standing]),
    ],
    offers: open.filter(({ side }) => side !== standing),
    bids,
    proposals: [...state.proposals.values()].filter(({ id, status, receives }) =>
      status === 'announced' ? !receives.includes(standing) : status === 'put' && !answered.has(id),
    ),
    packages: unranked.filter(({ side }) => side !== standing),
    agreement: agreementFor(standing, state),
    ...talkFor(standing, state),
    evidence,
    // What one's own side proposed, and no longer endorses, waits for nobody.
    names: named.filter((entry) => entry.standing !== standing && !entry.endorsed[standing]),
    carries: [...state.carries.values()].filter(({ side, state }) => side !== standing && state === 'asked'),
  }
}

/** Statements not said back yet are an invitation, and not counted. */
export const countOf = ({
  goals,
  offers,
  bids,
  packages,
  evidence,
  names,
  carries,
  proposals,
  agreement,
  toHear,
}: Waiting): number =>
  [goals, offers, bids, packages, evidence, names, carries, proposals, agreement, toHear].reduce(
    (sum, { length }) => sum + length,
    0,
  )
