/** Decides an act on a ledger as it stands: what all must pass first, then the rules of its family. Pure. */
import type { Act, ActType, RecordedAct } from '../acts/act.ts'
import { decideAgenda } from '../acts/agenda-rules.ts'
import { decideAgreement } from '../acts/agreement-rules.ts'
import { decideAnswers } from '../acts/answers.ts'
import { decideBetter } from '../acts/better-rules.ts'
import { decideBiddings } from '../acts/bidding-rules.ts'
import { decideBringing } from '../acts/bringing.ts'
import { decideConsent, hasConsented } from '../acts/consent.ts'
import { decideStatements } from '../acts/conversation.ts'
import { decideDestruction } from '../acts/destruction.ts'
import { decideEvidence } from '../acts/evidence.ts'
import { decideAnswerEvidence } from '../acts/evidence-answers.ts'
import { decideChecks } from '../acts/evidence-checks.ts'
import { decideEvidenceLinks } from '../acts/evidence-links.ts'
import { decideExploring } from '../acts/explorations.ts'
import { decideGlossary } from '../acts/glossary-rules.ts'
import { decideGoals } from '../acts/goals.ts'
import { decideHands } from '../acts/hands.ts'
import { decideIssues } from '../acts/issues.ts'
import { decideLinks } from '../acts/links.ts'
import { lockRefusal } from '../acts/locks.ts'
import { decideLoop } from '../acts/loop.ts'
import { decideMediation } from '../acts/mediation.ts'
import { decideNumbers } from '../acts/numbers-rules.ts'
import { decideOffers } from '../acts/offer-rules.ts'
import { decideOrder } from '../acts/order-rules.ts'
import { decidePlaceBid } from '../acts/own-bids.ts'
import { decidePackages } from '../acts/packages.ts'
import { decidePause } from '../acts/pause.ts'
import { decidePulse } from '../acts/pulse.ts'
import type { Actor, RoomState, Surroundings } from '../acts/room-state.ts'
import { decideRounds } from '../acts/rounds.ts'
import { decideSeats } from '../acts/seats.ts'
import { decideAside } from '../acts/set-aside.ts'
import { decideMoveStage } from '../acts/stage.ts'
import { decideStallThresholds } from '../acts/stall-thresholds.ts'
import { actAccess } from '../room/access.ts'
import { actSpaces } from '../room/act-spaces.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { shareRefusal } from './shares.ts'

/**
 * Ending someone's seat, or the room, must be possible with any ledger: a room nobody can leave is a trap. So must taking
 * back what one shows: it happens at most as often as it was granted.
 */
const always: ReadonlySet<ActType> = new Set(['remove', 'leave', 'close-and-destroy', 'revoke-numbers'])

/** What everyone must pass before a family is asked: consent, permission, the closed room, their chair's share of the ledger. */
const entryRefusal = (
  state: RoomState,
  actor: Actor,
  act: Act,
  { agreement, joint, space }: Surroundings,
): Refusal | undefined => {
  if (joint.seats.gone.has(actor.id)) return refuse('seat-unknown')
  if (joint.destruction.agreed) return refuse('room-destroyed')
  if (act.type !== 'consent' && !hasConsented(joint.people, actor.id, agreement))
    return refuse('consent-first')
  if (!actSpaces[act.type][space]) return refuse('space-unknown')
  const may = actAccess[act.type][actor.standing]
  if (may === 'never') return refuse('not-for-your-role')
  if (may === 'until-closed' && joint.stage.stage === 'closed') return refuse('room-closed')
  return always.has(act.type) ? undefined : shareRefusal(state.shares, actor.standing, may)
}

const decideByFamily = (
  state: RoomState,
  actor: Actor,
  act: Act,
  surroundings: Surroundings,
): RecordedAct | Refusal => {
  switch (act.type) {
    case 'consent':
      return decideConsent(state, actor, act, surroundings)
    case 'admit':
    case 'turn-away':
    case 'remove':
    case 'share-authority':
    case 'leave':
      return decideSeats(state, actor, act, surroundings)
    case 'close-and-destroy':
    case 'keep-room':
      return decideDestruction(state, actor, act, surroundings)
    case 'ask-mediator':
    case 'accept-mediator':
    case 'decline-mediator':
    case 'withdraw-mediator':
    case 'part-with-mediator':
    case 'keep-mediator':
      return decideBringing(state, actor, act, surroundings)
    case 'endorse':
    case 'withdraw-endorsement':
      return decideGoals(state, actor, act, surroundings)
    case 'post-statement':
    case 'edit-statement':
      return decideStatements(state, actor, act)
    case 'say-back':
    case 'hear-back':
    case 'leave-loop':
      return decideLoop(state, actor, act, surroundings)
    case 'answer-understood':
    case 'answer-agree':
      return decideAnswers(state, actor, act)
    case 'pulse':
      return decidePulse(state, actor, act, surroundings)
    case 'open-issue':
    case 'retitle-issue':
    case 'accept-title':
    case 'add-option':
    case 'remove-option':
      return decideIssues(state, actor, act)
    case 'set-aside-issue':
    case 'take-up-issue':
      return decideAside(state, actor, act, surroundings)
    case 'link':
    case 'unlink':
      return decideLinks(state, act, surroundings)
    case 'propose-name':
    case 'endorse-name':
    case 'withdraw-name-endorsement':
    case 'withdraw-name':
      return decideGlossary(state, actor, act, surroundings)
    case 'offer':
    case 'counter':
    case 'gift':
    case 'accept':
    case 'decline':
    case 'withdraw':
      return decideOffers(state, actor, act, surroundings)
    case 'explore':
    case 'take-back-exploring':
      return decideExploring(state, actor, act, surroundings)
    case 'present-packages':
    case 'rank-packages':
    case 'withdraw-packages':
      return decidePackages(state, actor, act, surroundings)
    case 'propose-bidding':
    case 'join-bidding':
    case 'drop-bidding':
      return decideBiddings(state, actor, act)
    case 'place-bid':
      return decidePlaceBid(state, actor, act, surroundings)
    case 'ask-pause':
    case 'go-on':
      return decidePause(state, actor, act, surroundings)
    case 'add-evidence':
    case 'revise-evidence':
    case 'withdraw-evidence':
    case 'bring-evidence':
      return decideEvidence(state, actor, act, surroundings)
    case 'answer-evidence':
      return decideAnswerEvidence(state, actor, act, surroundings)
    case 'link-evidence':
    case 'unlink-evidence':
      return decideEvidenceLinks(state, act, surroundings)
    case 'propose-check':
    case 'take-result':
    case 'report-check':
    case 'drop-check':
      return decideChecks(state, actor, act, surroundings)
    case 'switch-better':
    case 'ask-better':
    case 'cancel-better':
      return decideBetter(state, actor, act, surroundings)
    case 'move-stage':
      return decideMoveStage(state, actor, act)
    case 'set-stall-thresholds':
      return decideStallThresholds(state, actor, act)
    case 'start-round':
    case 'end-writing':
    case 'mark-again':
    case 'end-round':
    case 'withdraw-round-proposal':
      return decideRounds(state, actor, act, surroundings)
    case 'hand-in':
    case 'take-back-card':
    case 'done-writing':
    case 'not-done-writing':
    case 'mark-card':
    case 'done-marking':
    case 'not-done-marking':
      return decideHands(state, actor, act, surroundings)
    case 'set-issue-numbers':
    case 'set-alternative':
    case 'rate-offer':
    case 'note-about':
    case 'grant-numbers':
    case 'revoke-numbers':
      return decideNumbers(state, actor, act, surroundings)
    case 'add-agenda-item':
    case 'edit-agenda-item':
    case 'move-agenda-item':
    case 'remove-agenda-item':
      return decideAgenda(state, actor, act, surroundings)
    case 'begin-agenda-item':
    case 'finish-agenda-item':
    case 'summon':
    case 'hide-item':
    case 'show-item':
    case 'lock-item':
    case 'unlock-item':
    case 'withdraw-order-proposal':
      return decideOrder(state, actor, act, surroundings)
    case 'word-clause':
    case 'keep-wording':
    case 'drop-wording':
    case 'set-follow-up':
    case 'tick-loops':
    case 'sign':
    case 'take-back-signature':
    case 'reopen-agreement':
    case 'keep-sealed':
      return decideAgreement(state, actor, act, surroundings)
    default:
      return decideMediation(state, actor, act, surroundings)
  }
}

/** Decides one act on the state as it stands: what is to be recorded, or why not. Changes nothing. */
export const decide = (
  state: RoomState,
  actor: Actor,
  act: Act,
  surroundings: Surroundings,
): RecordedAct | Refusal =>
  entryRefusal(state, actor, act, surroundings) ??
  lockRefusal(surroundings.joint, act, surroundings.space) ??
  decideByFamily(state, actor, act, surroundings)
