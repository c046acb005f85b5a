/** The rules of a whole ledger: decides an act by its family and folds an entry into the state. Pure. */
import type { Act, ActType, RecordedAct } from '../acts/act.ts'
import { decideConsent, foldConsent, hasConsented } from '../acts/consent.ts'
import { decidePostStatement, foldConversation } from '../acts/conversation.ts'
import { decideDestruction, foldDestruction } from '../acts/destruction.ts'
import { decideGoals, foldGoals } from '../acts/goals.ts'
import { decideOpenIssue, foldIssues } from '../acts/issues.ts'
import { decideOffers, foldOffers } from '../acts/offers.ts'
import type { Actor, Made, Owned, RoomState, Surroundings } from '../acts/room-state.ts'
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
  statements: [],
  issues: new Map(),
  offers: new Map(),
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
      return decidePostStatement(state, actor, act)
    case 'open-issue':
      return decideOpenIssue(state, actor, act)
    case 'offer':
    case 'counter':
    case 'accept':
    case 'decline':
    case 'withdraw':
      return decideOffers(state, actor, act)
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
    case 'change-wording':
      return { endorsements: foldChangeWording(state.endorsements, act, made) }
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

const foldWith = (state: RoomState, entry: Entry, owned?: Owned): RoomState => ({
  ...state,
  ...foldAct(state, entry.act, owned ? { ...entry, owned } : entry),
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
