/** The rules of a whole ledger: decides an act by its family and folds an entry into the state. Pure. */
import type { Act, ActType, RecordedAct } from '../acts/act.ts'
import { decideAnswers, foldAnswers } from '../acts/answers.ts'
import { decideConsent, foldConsent, hasConsented } from '../acts/consent.ts'
import { decideStatements, foldStatements } from '../acts/conversation.ts'
import { decideDestruction, foldDestruction } from '../acts/destruction.ts'
import { decideEvidence, foldEvidence } from '../acts/evidence.ts'
import { decideAnswerEvidence, foldAnswerEvidence } from '../acts/evidence-answers.ts'
import { decideChecks, foldChecks } from '../acts/evidence-checks.ts'
import { decideGoals, foldGoals } from '../acts/goals.ts'
import { decideHands, foldHands } from '../acts/hands.ts'
import { decideOpenIssue, foldIssues } from '../acts/issues.ts'
import { decideLinks, foldLinks } from '../acts/links.ts'
import { decideLoop, foldLoop } from '../acts/loop.ts'
import { decideOffers, foldOffers } from '../acts/offers.ts'
import { decidePulse, foldPulse } from '../acts/pulse.ts'
import type { Actor, Made, Owned, RoomState, Surroundings } from '../acts/room-state.ts'
import { decideRounds, foldDealt, foldRounds, noRounds } from '../acts/rounds.ts'
import { decideSeats, foldSeats, noSeats } from '../acts/seats.ts'
import { decideMoveStage, foldStage } from '../acts/stage.ts'
import { foldChangeWording } from '../acts/wording.ts'
import { type ActAccess, actAccess, actSpaces } from '../room/access.ts'
import { limits } from '../room/limits.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { chainStart } from './chain.ts'
import type { Entry } from './entry.ts'

export const emptyRoom: RoomState = {
  length: 0,
  head: chainStart,
  lastAt: 0,
  people: new Map(),
  seats: noSeats,
  destruction: { asked: {} },
  stage: { stage: 'opening', since: 0, proposed: {} },
  endorsements: new Map(),
  statements: new Map(),
  pulses: new Map(),
  issues: new Map(),
  links: new Map(),
  offers: new Map(),
  rounds: noRounds,
  hands: new Map(),
  evidence: new Map(),
  checks: new Map(),
}

/** Ending someone's seat, or the room, must be possible with any ledger: a room nobody can leave is a trap. */
const always: ReadonlySet<ActType> = new Set(['remove', 'leave', 'close-and-destroy'])

/** How long a ledger may be before this act: work stops first, coming in later, going never. */
const roomFor = (type: ActType, may: ActAccess): number => {
  if (always.has(type)) return Number.POSITIVE_INFINITY
  return may === 'always' ? limits.ledgerEntries + limits.ledgerReserve : limits.ledgerEntries
}

/** What everyone must pass before a family is asked: consent, permission, the closed room, room for one more entry. */
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
  return state.length >= roomFor(act.type, may) ? refuse('ledger-full') : undefined
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
      return decideDestruction(state, actor, act)
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
      return decideOpenIssue(state, actor, act)
    case 'link':
    case 'unlink':
      return decideLinks(state, act, surroundings)
    case 'offer':
    case 'counter':
    case 'accept':
    case 'decline':
    case 'withdraw':
      return decideOffers(state, actor, act)
    case 'add-evidence':
    case 'revise-evidence':
    case 'withdraw-evidence':
    case 'bring-evidence':
      return decideEvidence(state, actor, act, surroundings)
    case 'answer-evidence':
      return decideAnswerEvidence(state, actor, act, surroundings)
    case 'propose-check':
    case 'take-result':
    case 'report-check':
    case 'drop-check':
      return decideChecks(state, actor, act, surroundings)
    case 'move-stage':
      return decideMoveStage(state, actor, act)
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
  }
}

/** Decides one act on the state as it stands: what is to be recorded, or why not. Changes nothing. */
export const decide = (
  state: RoomState,
  actor: Actor,
  act: Act,
  surroundings: Surroundings,
): RecordedAct | Refusal =>
  entryRefusal(state, actor, act, surroundings) ?? decideByFamily(state, actor, act, surroundings)

const foldAct = (state: RoomState, act: RecordedAct, made: Made): Partial<RoomState> => {
  switch (act.type) {
    case 'consent':
      return { people: foldConsent(state.people, act, made) }
    case 'admit':
    case 'turn-away':
    case 'remove':
    case 'share-authority':
    case 'leave':
      return foldSeats(state, act, made)
    case 'close-and-destroy':
    case 'keep-room':
      return { destruction: foldDestruction(state, act, made) }
    case 'endorse':
    case 'withdraw-endorsement':
      return { endorsements: foldGoals(state.endorsements, act, made) }
    case 'change-wording':
      return { endorsements: foldChangeWording(state.endorsements, act, made) }
    case 'post-statement':
    case 'edit-statement':
      return { statements: foldStatements(state.statements, act, made) }
    case 'say-back':
    case 'hear-back':
    case 'leave-loop':
      return { statements: foldLoop(state.statements, act, made) }
    case 'answer-understood':
    case 'answer-agree':
      return { statements: foldAnswers(state.statements, act, made) }
    case 'pulse':
      return { pulses: foldPulse(state.pulses, act, made) }
    case 'open-issue':
      return { issues: foldIssues(state.issues, act, made) }
    case 'link':
    case 'unlink':
      return { links: foldLinks(state.links, act, made) }
    case 'offer':
    case 'counter':
    case 'accept':
    case 'decline':
    case 'withdraw':
      return { offers: foldOffers(state.offers, act, made) }
    case 'add-evidence':
    case 'revise-evidence':
    case 'withdraw-evidence':
    case 'bring-evidence':
      return { evidence: foldEvidence(state.evidence, act, made) }
    case 'answer-evidence':
      return { evidence: foldAnswerEvidence(state.evidence, act, made) }
    case 'propose-check':
    case 'take-result':
    case 'report-check':
    case 'drop-check':
      return { checks: foldChecks(state.checks, act, made) }
    case 'move-stage':
      return { stage: foldStage(state.stage, act, made) }
    case 'start-round':
    case 'end-writing':
    case 'mark-again':
    case 'end-round':
    case 'withdraw-round-proposal':
      return { rounds: foldRounds(state.rounds, act, made) }
    case 'hand-in':
    case 'take-back-card':
    case 'done-writing':
    case 'not-done-writing':
    case 'mark-card':
    case 'done-marking':
    case 'not-done-marking':
      return { hands: foldHands(state, act, made) }
  }
}

const foldEntry = (state: RoomState, entry: Entry, owned?: Owned): Partial<RoomState> =>
  entry.standing === 'room'
    ? { rounds: foldDealt(state.rounds, entry.act) }
    : foldAct(state, entry.act, owned ? { ...entry, owned } : entry)

const foldWith = (state: RoomState, entry: Entry, owned?: Owned): RoomState => ({
  ...state,
  ...foldEntry(state, entry, owned),
  length: entry.seq + 1,
  head: entry.hash,
  lastAt: entry.at,
})

/** The state after one more entry. Server and browser fold the same way. */
export const fold = (state: RoomState, entry: Entry): RoomState => foldWith(state, entry)

/** The same for many, at a cost that grows with their number and not with its square. The first state stays as it is. */
export const foldAll = (state: RoomState, entries: readonly Entry[]): RoomState => {
  const owned: Owned = new Set()
  return entries.reduce((folded, entry) => foldWith(folded, entry, owned), state)
}
