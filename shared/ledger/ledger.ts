/** The rules of a whole ledger: decides an act by its family and folds an entry into the state. Pure. */
import type { Act, RecordedAct } from '../acts/act.ts'
import { decideConsent, foldConsent, hasConsented } from '../acts/consent.ts'
import { decidePostStatement, foldConversation } from '../acts/conversation.ts'
import { decideCloseAndDestroy, decideKeepRoom, foldDestruction } from '../acts/destruction.ts'
import { decideEndorse, decideWithdrawEndorsement, foldGoals } from '../acts/goals.ts'
import { decideOpenIssue, foldIssues } from '../acts/issues.ts'
import {
  decideAccept,
  decideCounter,
  decideDecline,
  decideOffer,
  decideWithdraw,
  foldOffers,
} from '../acts/offers.ts'
import type { Actor, Made, RoomState, Surroundings } from '../acts/room-state.ts'
import {
  decideAdmit,
  decideLeave,
  decideRemove,
  decideShareAuthority,
  decideTurnAway,
  foldSeats,
  noSeats,
} from '../acts/seats.ts'
import { decideMoveStage, foldStage } from '../acts/stage.ts'
import { actAccess, actSpaces } from '../room/access.ts'
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
  statements: [],
  issues: new Map(),
  offers: new Map(),
}

/** What everyone must pass before a family is asked: consent, permission, the closed room, room for one more entry. */
const entryRefusal = (
  state: RoomState,
  actor: Actor,
  act: Act,
  { agreement, joint, space }: Surroundings,
): Refusal | undefined => {
  if (joint.seats.gone.has(actor.id)) return refuse('seat-unknown')
  if (joint.destruction.agreedAt !== undefined) return refuse('room-destroyed')
  if (act.type !== 'consent' && !hasConsented(joint.people, actor.id, agreement))
    return refuse('consent-first')
  if (!actSpaces[act.type][space]) return refuse('space-unknown')
  const may = actAccess[act.type][actor.standing]
  if (may === 'never') return refuse('not-for-your-role')
  if (may === 'until-closed' && joint.stage.stage === 'closed') return refuse('room-closed')
  return state.length >= limits.ledgerEntries ? refuse('ledger-full') : undefined
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
      return decideAdmit(state, actor, act, surroundings)
    case 'turn-away':
      return decideTurnAway(state, actor, act, surroundings)
    case 'remove':
      return decideRemove(state, actor, act)
    case 'share-authority':
      return decideShareAuthority(state, actor, act)
    case 'leave':
      return decideLeave(state, actor, act)
    case 'close-and-destroy':
      return decideCloseAndDestroy(state, actor, act)
    case 'keep-room':
      return decideKeepRoom(state, actor, act)
    case 'endorse':
      return decideEndorse(state, actor, act, surroundings)
    case 'withdraw-endorsement':
      return decideWithdrawEndorsement(state, actor, act)
    case 'post-statement':
      return decidePostStatement(state, actor, act)
    case 'open-issue':
      return decideOpenIssue(state, actor, act)
    case 'offer':
      return decideOffer(state, actor, act)
    case 'counter':
      return decideCounter(state, actor, act)
    case 'accept':
      return decideAccept(state, actor, act)
    case 'decline':
      return decideDecline(state, actor, act)
    case 'withdraw':
      return decideWithdraw(state, actor, act)
    case 'move-stage':
      return decideMoveStage(state, actor, act)
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
    case 'post-statement':
      return { statements: foldConversation(state.statements, act, made) }
    case 'open-issue':
      return { issues: foldIssues(state.issues, act, made) }
    case 'offer':
    case 'counter':
    case 'accept':
    case 'decline':
    case 'withdraw':
      return { offers: foldOffers(state.offers, act, made) }
    case 'move-stage':
      return { stage: foldStage(state.stage, act, made) }
  }
}

/** The state after one more entry. Server and browser fold the same way. */
export const fold = (state: RoomState, entry: Entry): RoomState => ({
  ...state,
  ...foldAct(state, entry.act, entry),
  length: entry.seq + 1,
  head: entry.hash,
  lastAt: entry.at,
})
