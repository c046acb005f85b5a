/** What a ledger comes to: the state of a room without entries, and after one or many more. Pure. */
import type { RecordedAct } from '../acts/act.ts'
import { foldAgenda } from '../acts/agenda.ts'
import { foldAnswers } from '../acts/answers.ts'
import { beginsWork } from '../acts/begun.ts'
import { betterOff, foldBetter } from '../acts/better.ts'
import { biddingsAfter, foldBiddings } from '../acts/bidding.ts'
import { foldBringing, nobodyBrought } from '../acts/bringing.ts'
import { foldConsent } from '../acts/consent.ts'
import { foldStatements } from '../acts/conversation.ts'
import { foldDestruction } from '../acts/destruction.ts'
import { foldEvidence } from '../acts/evidence.ts'
import { foldAnswerEvidence } from '../acts/evidence-answers.ts'
import { foldChecks } from '../acts/evidence-checks.ts'
import { foldEvidenceLinks, noEvidenceLinks } from '../acts/evidence-links.ts'
import { foldExploring } from '../acts/explorations.ts'
import { foldGlossary } from '../acts/glossary.ts'
import { foldGoals } from '../acts/goals.ts'
import { foldHands } from '../acts/hands.ts'
import { foldIssues } from '../acts/issues.ts'
import { foldLinks } from '../acts/links.ts'
import { foldLoop } from '../acts/loop.ts'
import { foldMediation, noMediation } from '../acts/mediation.ts'
import { noNumbers } from '../acts/numbers.ts'
import { foldNumbers } from '../acts/numbers-fold.ts'
import { nothingShown } from '../acts/numbers-shown.ts'
import { foldOffers, termsOf } from '../acts/offers.ts'
import { foldOrder, noOrder } from '../acts/order.ts'
import { foldPlaceBid, noOwnBids } from '../acts/own-bids.ts'
import { foldPackages } from '../acts/packages.ts'
import { foldPause, noPauses } from '../acts/pause.ts'
import { foldPulse } from '../acts/pulse.ts'
import { firstOpening } from '../acts/reopening.ts'
import type { Made, Owned, RoomState } from '../acts/room-state.ts'
import { foldRounds, noRounds } from '../acts/rounds.ts'
import { foldSeats, noSeats } from '../acts/seats.ts'
import { foldAside } from '../acts/set-aside.ts'
import { foldMoveStage } from '../acts/stage.ts'
import { foldStallThresholds, usualSettings } from '../acts/stall-settings.ts'
import { foldChangeWording } from '../acts/wording.ts'
import { chainStart } from './chain.ts'
import type { Entry } from './entry.ts'
import { foldByRoom } from './fold-by-room.ts'
import { foldShares, nothingTaken } from './shares.ts'

export const emptyRoom: RoomState = {
  length: 0,
  head: chainStart,
  lastAt: 0,
  shares: nothingTaken,
  opening: firstOpening,
  people: new Map(),
  seats: noSeats,
  bringing: nobodyBrought,
  begun: false,
  destruction: { asked: {} },
  stage: { stage: 'opening', since: 0, proposed: {} },
  endorsements: new Map(),
  statements: new Map(),
  pulses: new Map(),
  issues: new Map(),
  links: new Map(),
  glossary: new Map(),
  offers: new Map(),
  explorations: new Map(),
  better: betterOff,
  packageSets: new Map(),
  biddings: new Map(),
  ownBids: noOwnBids,
  pauses: noPauses,
  rounds: noRounds,
  hands: new Map(),
  numbers: noNumbers,
  numbersShown: nothingShown,
  evidence: new Map(),
  checks: new Map(),
  evidenceLinks: noEvidenceLinks,
  agenda: [],
  order: noOrder,
  ...noMediation,
  stalls: usualSettings,
}

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
    case 'ask-mediator':
    case 'accept-mediator':
    case 'decline-mediator':
    case 'withdraw-mediator':
    case 'part-with-mediator':
    case 'keep-mediator':
      return foldBringing(state, act, made)
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
    case 'retitle-issue':
      return {
        issues: foldIssues(state.issues, act, made),
        biddings: biddingsAfter(state.biddings, 'retitled', new Set([act.issue]), made),
      }
    case 'open-issue':
    case 'accept-title':
    case 'add-option':
    case 'remove-option':
      return { issues: foldIssues(state.issues, act, made) }
    case 'set-aside-issue':
    case 'take-up-issue':
      return { issues: foldAside(state, act, made) }
    case 'link':
    case 'unlink':
      return { links: foldLinks(state.links, act, made) }
    case 'propose-name':
    case 'endorse-name':
    case 'withdraw-name-endorsement':
    case 'withdraw-name':
      return { glossary: foldGlossary(state.glossary, act, made) }
    case 'offer':
    case 'counter':
    case 'gift':
    case 'decline':
    case 'withdraw':
      return { offers: foldOffers(state.offers, act, made) }
    case 'accept': {
      const offer = state.offers.get(act.offer)
      const issues = new Set(offer ? termsOf(offer).map(({ issue }) => issue) : [])
      return {
        offers: foldOffers(state.offers, act, made),
        biddings: biddingsAfter(state.biddings, 'agreed', issues, made),
      }
    }
    case 'propose-bidding':
    case 'join-bidding':
    case 'drop-bidding':
      return { biddings: foldBiddings(state.biddings, act, made) }
    case 'place-bid':
      return { ownBids: foldPlaceBid(state.ownBids, act, made) }
    case 'explore':
    case 'take-back-exploring':
      return { explorations: foldExploring(state.explorations, act, made) }
    case 'present-packages':
    case 'rank-packages':
    case 'withdraw-packages':
      return { packageSets: foldPackages(state.packageSets, act, made) }
    case 'ask-pause':
    case 'go-on':
      return { pauses: foldPause(state.pauses, act, made) }
    case 'add-evidence':
    case 'revise-evidence':
    case 'withdraw-evidence':
    case 'bring-evidence':
      return { evidence: foldEvidence(state.evidence, act, made) }
    case 'answer-evidence':
      return { evidence: foldAnswerEvidence(state.evidence, act, made) }
    case 'link-evidence':
    case 'unlink-evidence':
      return { evidenceLinks: foldEvidenceLinks(state.evidenceLinks, act, made) }
    case 'propose-check':
    case 'take-result':
    case 'report-check':
    case 'drop-check':
      return { checks: foldChecks(state.checks, act, made) }
    case 'switch-better':
    case 'ask-better':
    case 'cancel-better':
      return { better: foldBetter(state.better, act, made) }
    case 'move-stage':
      return foldMoveStage(state, act, made)
    case 'set-stall-thresholds':
      return { stalls: foldStallThresholds(state.stalls, act, made) }
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
    case 'set-issue-numbers':
    case 'set-alternative':
    case 'rate-offer':
    case 'note-about':
    case 'grant-numbers':
    case 'revoke-numbers':
      return { numbers: foldNumbers(state.numbers, act, made) }
    case 'add-agenda-item':
    case 'edit-agenda-item':
    case 'move-agenda-item':
    case 'remove-agenda-item':
      return { agenda: foldAgenda(state.agenda, act, made) }
    case 'begin-agenda-item':
    case 'finish-agenda-item':
    case 'summon':
    case 'hide-item':
    case 'show-item':
    case 'lock-item':
    case 'unlock-item':
    case 'withdraw-order-proposal':
      return foldOrder(state, act, made)
    default:
      return foldMediation(state, act, made)
  }
}

const foldEntry = (state: RoomState, entry: Entry, owned?: Owned): Partial<RoomState> =>
  entry.standing === 'room'
    ? foldByRoom(state, entry, foldAct)
    : foldAct(state, entry.act, owned ? { ...entry, owned } : entry)

const foldWith = (state: RoomState, entry: Entry, owned?: Owned): RoomState => ({
  ...state,
  ...foldEntry(state, entry, owned),
  length: entry.seq + 1,
  head: entry.hash,
  lastAt: entry.at,
  begun: state.begun || beginsWork(entry),
  shares: foldShares(state.shares, entry),
})

/** The state after one more entry. Server and browser fold the same way. */
export const fold = (state: RoomState, entry: Entry): RoomState => foldWith(state, entry)

/** The same for many, at a cost that grows with their number and not with its square. The first state stays as it is. */
export const foldAll = (state: RoomState, entries: readonly Entry[]): RoomState => {
  const owned: Owned = new Set()
  return entries.reduce((folded, entry) => foldWith(folded, entry, owned), state)
}
