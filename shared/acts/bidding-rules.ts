/** The rules of sealed bids between the sides: who may propose, join and drop them. */
import type { Static } from 'typebox'
import { gridRefusal } from '../bids/grid.ts'
import { limits } from '../room/limits.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { type DropBiddingAct, isOpen, type JoinBiddingAct, type ProposeBiddingAct } from './bidding.ts'
import { knowsTitle } from './issues.ts'
import type { Actor, RoomState } from './room-state.ts'

type BiddingAct = Static<typeof ProposeBiddingAct | typeof JoinBiddingAct | typeof DropBiddingAct>

const decidePropose = (
  { issues, biddings }: RoomState,
  { standing }: Actor,
  act: ProposeBiddingAct,
): ProposeBiddingAct | Refusal => {
  const issue = issues.get(act.issue)
  if (!issue) return refuse('issue-unknown')
  if (issue.aside) return refuse('issue-set-aside')
  if (issue.kind.type !== 'amount') return refuse('bids-for-amounts')
  if (isSide(standing) && !knowsTitle(issue, standing)) return refuse('title-first')
  const all = [...biddings.values()]
  if (all.some((one) => one.issue === act.issue && isOpen(one))) return refuse('bidding-open')
  const own = all.filter((one) => one.standing === standing)
  if (own.length >= limits.bids.perChair) return refuse('too-many-biddings')
  return gridRefusal(issue.kind, act) ?? act
}

export const decideBiddings = (state: RoomState, actor: Actor, act: BiddingAct): BiddingAct | Refusal => {
  if (act.type === 'propose-bidding') return decidePropose(state, actor, act)
  const bidding = state.biddings.get(act.bidding)
  if (!bidding) return refuse('bidding-unknown')
  if (!isOpen(bidding)) return refuse('bidding-over')
  if (act.type === 'drop-bidding') return act
  if (!isSide(actor.standing)) return refuse('not-for-your-role')
  if (bidding.joined.includes(actor.standing)) return refuse('already-said')
  // Another title ends what was open on an issue: this is one that was changed before, and not yet seen.
  const issue = state.issues.get(bidding.issue)
  return issue && knowsTitle(issue, actor.standing) ? act : refuse('title-first')
}
