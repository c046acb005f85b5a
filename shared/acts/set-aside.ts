/** Setting an issue aside: by whoever opened it while nobody needs it, by both sides otherwise. Anyone at the table takes it up again. */
import Type, { type Static } from 'typebox'
import { isSide, type Standing } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { type Side, sides } from '../room/side.ts'
import { type Bidding, isOpen } from './bidding.ts'
import { Identifier } from './identifier.ts'
import { type Issue, type Issues, inRoomSince } from './issues.ts'
import { agreedOn, type Offer, statusAt, termsOf } from './offers.ts'
import type { PackageSet } from './packages.ts'
import { isProposedOn, type PutProposal } from './proposals.ts'
import { type Actor, type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'
import { settledOn, settlementsOf } from './settlements.ts'

const ofIssue = <Name extends string>(type: Name) =>
  Type.Object({ type: Type.Literal(type), issue: Identifier }, { additionalProperties: false })

export const SetAsideIssueAct = ofIssue('set-aside-issue')
/** Back on the table; or, of one that still is there, one's own side no longer would set it aside. */
export const TakeUpIssueAct = ofIssue('take-up-issue')
type AsideAct = Static<typeof SetAsideIssueAct | typeof TakeUpIssueAct>

type Named = Pick<RoomState, 'offers' | 'explorations' | 'packageSets' | 'biddings' | 'proposals'>

type Terms = readonly { readonly issue: string }[]

const isIn = (terms: Terms, id: string): boolean => terms.some(({ issue }) => issue === id)

// Read anew each time: in the fold of many entries these collections grow while they are read.
const offersOn = ({ offers }: Named, id: string): readonly Offer[] =>
  [...offers.values()].filter((offer) => isIn(termsOf(offer), id))
const packagesOn = ({ packageSets }: Named, id: string): readonly PackageSet[] =>
  [...packageSets.values()].filter(({ packages }) => packages.some((terms) => isIn(terms, id)))
const bidsOn = ({ biddings }: Named, id: string): readonly Bidding[] =>
  [...biddings.values()].filter(({ issue }) => issue === id)

const putOn = ({ proposals }: Named, id: string): readonly PutProposal[] =>
  [...proposals.values()].flatMap(({ put }) => (put && isIn(put.terms, id) ? [put] : []))

/** Position of the last entry that named it, whatever became of that: an offer, an idea, packages, sealed bids, a proposal. */
const lastNamed = (state: Named, id: string): number | undefined =>
  [
    ...offersOn(state, id),
    ...[...state.explorations.values()].filter(({ terms }) => isIn(terms, id)),
    ...packagesOn(state, id),
    ...bidsOn(state, id),
    ...putOn(state, id),
  ].reduce<number | undefined>((last, { seq }) => Math.max(seq, last ?? seq), undefined)

/** An offer subject to the whole package counts on every issue that was in the room when it was made. */
const isCountedOn = ({ offers }: Named, issue: Issue): boolean =>
  [...offers.values()].some(({ whole, seq }) => whole === true && seq > inRoomSince(issue))

/** Whether this chair may set it aside by itself: it opened it, and nobody has shown to need it. */
export const setsAsideAlone = (state: Named, issue: Issue, standing: Standing): boolean =>
  issue.standing === standing &&
  issue.takenUp?.byOthers !== true &&
  lastNamed(state, issue.id) === undefined &&
  !isCountedOn(state, issue)

/** Sides that would set it aside. Once something names it anew, what was said before counts no more. */
export const wouldSetAside = (state: Named, { id, asks = {} }: Issue): readonly Side[] => {
  const named = lastNamed(state, id) ?? -1
  return sides.filter((side) => (asks[side] ?? -1) > named)
}

/** Something can still come of what names it. */
const isStillNamed = (state: RoomState, id: string, now: number): boolean =>
  offersOn(state, id).some((offer) => statusAt(offer, state.pauses, now) === 'open') ||
  bidsOn(state, id).some(isOpen) ||
  isProposedOn(state.proposals.values(), id) ||
  packagesOn(state, id).some(({ ranked, withdrawn }) => !ranked && !withdrawn)

const decideSetAside = (
  state: RoomState,
  { id: by, standing }: Actor,
  issue: Issue,
  act: AsideAct,
  now: number,
): AsideAct | Refusal => {
  if (issue.aside) return refuse('issue-set-aside')
  if (setsAsideAlone(state, issue, standing)) return act
  if (!isSide(standing)) return refuse('sides-set-aside')
  const { offers, people } = state
  if (agreedOn(offers.values(), issue.id) ?? settledOn(settlementsOf(state), issue.id))
    return refuse('issue-agreed')
  if (isStillNamed(state, issue.id, now)) return refuse('issue-still-named')
  if (wouldSetAside(state, issue).includes(standing)) return refuse('already-said')
  // What was accepted subject to the whole package may hold from then on.
  return people.get(by)?.authority ? act : refuse('authority-needed')
}

export const decideAside = (
  state: RoomState,
  actor: Actor,
  act: AsideAct,
  { now }: Surroundings,
): AsideAct | Refusal => {
  const issue = state.issues.get(act.issue)
  if (!issue) return refuse('issue-unknown')
  if (act.type === 'set-aside-issue') return decideSetAside(state, actor, issue, act, now)
  if (issue.aside) return act
  const { standing } = actor
  return isSide(standing) && wouldSetAside(state, issue).includes(standing)
    ? act
    : refuse('issue-not-set-aside')
}

const setAside = (state: RoomState, issue: Issue, { by, standing, at, seq }: Made): Issue => {
  const aside = { ...issue, asks: {}, aside: { by, at } }
  if (setsAsideAlone(state, issue, standing)) return aside
  if (!isSide(standing)) return issue
  const others = wouldSetAside(state, issue).filter((side) => side !== standing)
  return others.length > 0 ? aside : { ...issue, asks: { [standing]: seq } }
}

const takenUp = (issue: Issue, { standing, seq }: Made): Issue => {
  const { aside, ...back } = issue
  if (aside) {
    const byOthers = issue.takenUp?.byOthers === true || standing !== issue.standing
    return { ...back, takenUp: { seq, byOthers } }
  }
  const { [standing]: _, ...asks }: Partial<Record<Standing, number>> = issue.asks ?? {}
  return { ...issue, asks }
}

export const foldAside = (state: RoomState, act: AsideAct, made: Made): Issues => {
  const issue = state.issues.get(act.issue)
  if (!issue) return state.issues
  const next = act.type === 'set-aside-issue' ? setAside(state, issue, made) : takenUp(issue, made)
  return withValue(state.issues, act.issue, next, made.owned)
}
