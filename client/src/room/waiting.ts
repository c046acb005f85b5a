/** What waits for someone: goals and names to endorse, offers and evidence to answer, packages to rank, things of an archive to carry over, sealed bids to join and to place, what was said back to hear, statements to say back. */
import { type Bidding, isOpen } from '@common-ground/shared/acts/bidding'
import type { Carry } from '@common-ground/shared/acts/carrying'
import type { Statement } from '@common-ground/shared/acts/conversation'
import type { EvidenceCard } from '@common-ground/shared/acts/evidence'
import { isAgreed, type NameEntry } from '@common-ground/shared/acts/glossary'
import { maySayBack, waitingTry } from '@common-ground/shared/acts/loop'
import type { Offer } from '@common-ground/shared/acts/offers'
import type { PackageSet } from '@common-ground/shared/acts/packages'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { readEvidence } from '@common-ground/shared/ledger/evidence'
import { isSide, type Standing } from '@common-ground/shared/room/participant'
import { isBlank } from '@common-ground/shared/room/text'
import { waitsFor } from '../bids/bids-view.ts'
import type { GoalCard } from '../sync/hooks.ts'

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
}

const nothing: Waiting = {
  goals: [],
  offers: [],
  bids: [],
  packages: [],
  evidence: [],
  names: [],
  carries: [],
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

/**
 * For the mediator: what waits for either side. For an observer, and in a closed room, nothing waits. `over`: offers whose
 * time is over.
 */
export const waitingFor = (
  standing: Standing,
  goals: readonly GoalCard[],
  state: RoomState,
  over: ReadonlySet<string>,
): Waiting => {
  if (state.stage.stage === 'closed') return nothing
  const open = [...state.offers.values()].filter(({ id, status }) => status === 'open' && !over.has(id))
  const bids = [...state.biddings.values()].filter((bidding) =>
    standing === 'mediator' ? isOpen(bidding) : isSide(standing) && waitsFor(bidding, standing) !== undefined,
  )
  const worded = goals.filter(({ text }) => !isBlank(text))
  if (standing === 'observer') return nothing
  const unranked = [...state.packageSets.values()].filter(({ ranked, withdrawn }) => !ranked && !withdrawn)
  const evidence = readEvidence(state, 'joint')
    .filter(({ waitsFor }) => (standing === 'mediator' ? waitsFor.length > 0 : waitsFor.includes(standing)))
    .map(({ card }) => card)
  const named = [...state.glossary.values()].filter((entry) => !isAgreed(entry))
  if (standing === 'mediator')
    return {
      goals: worded.filter((goal) => !goal.standing.common),
      offers: open,
      bids,
      packages: unranked,
      evidence,
      names: named,
      carries: [],
      ...talkFor(standing, state),
    }
  const lacking = worded.filter((goal) => !goal.standing.endorsed[standing])
  return {
    // Words that changed after one's own yes come first: someone believed them settled.
    goals: [
      ...lacking.filter((goal) => goal.standing.voided[standing]),
      ...lacking.filter((goal) => !goal.standing.voided[standing]),
    ],
    offers: open.filter(({ side }) => side !== standing),
    bids,
    packages: unranked.filter(({ side }) => side !== standing),
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
  toHear,
}: Waiting): number =>
  [goals, offers, bids, packages, evidence, names, carries, toHear].reduce(
    (sum, { length }) => sum + length,
    0,
  )
