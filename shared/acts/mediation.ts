/** The acts of the mediator's desk: caucuses and their items, relays, proposals and one text; carrying over from an archive; the agreement's; and how a ledger reads them. */
import type { Static } from 'typebox'
import type { Refusal } from '../room/refusal.ts'
import {
  type AgreementAct,
  agreementActs,
  foldAgreement,
  noAgreement,
  type SentAgreementAct,
} from './agreement-acts.ts'
import { biddingsAfter } from './bidding.ts'
import { AgreeCarryAct, AskCarryAct, DropCarryAct, decideCarrying, foldCarrying } from './carrying.ts'
import {
  AskCaucusAct,
  type BeginCaucusAct,
  type CloseCaucusAct,
  closedDoor,
  DropCaucusAct,
  EndCaucusAct,
  foldCaucus,
  foldCaucusByRoom,
  foldDoor,
  KnockAct,
  LetInAct,
  NotNowAct,
  ProlongCaucusAct,
  TakeBackKnockAct,
} from './caucus.ts'
import { decideCaucus, decideDoor } from './caucus-rules.ts'
import { AddItemAct, decideItems, foldItems, RemoveItemAct, ShareItemAct, UseItemAct } from './items.ts'
import {
  CriticiseAct,
  EndTextAct,
  foldOneText,
  PutTextAct,
  ReviseTextAct,
  StartTextAct,
  TakeBackCriticismAct,
} from './one-text.ts'
import { decideOneText } from './one-text-rules.ts'
import { decideVote, foldVote, VoteAct } from './own-votes.ts'
import { decideProposals } from './proposal-rules.ts'
import {
  AnnounceProposalAct,
  type CloseProposalAct,
  DropProposalAct,
  foldClosed,
  foldProposals,
  PutProposalAct,
  ReceiveProposalAct,
} from './proposals.ts'
import {
  ApproveRelayAct,
  ChangeRelayAct,
  DeclineRelayAct,
  DeliverRelayAct,
  decideRelays,
  foldRelayed,
  foldRelays,
  ProposeRelayAct,
  type RelayedAct,
  TakeBackRelayAct,
} from './relays.ts'
import type { Actor, Made, RoomState, Surroundings } from './room-state.ts'
import { foldVoid, type VoidSignaturesAct } from './signing.ts'

export const mediationActs = [
  AskCaucusAct,
  DropCaucusAct,
  KnockAct,
  TakeBackKnockAct,
  LetInAct,
  NotNowAct,
  EndCaucusAct,
  ProlongCaucusAct,
  AddItemAct,
  ShareItemAct,
  UseItemAct,
  RemoveItemAct,
  ProposeRelayAct,
  ApproveRelayAct,
  ChangeRelayAct,
  DeclineRelayAct,
  TakeBackRelayAct,
  DeliverRelayAct,
  AnnounceProposalAct,
  ReceiveProposalAct,
  DropProposalAct,
  PutProposalAct,
  VoteAct,
  StartTextAct,
  ReviseTextAct,
  EndTextAct,
  PutTextAct,
  CriticiseAct,
  TakeBackCriticismAct,
  AskCarryAct,
  AgreeCarryAct,
  DropCarryAct,
  ...agreementActs,
] as const
type SentMediationAct = Exclude<Static<(typeof mediationActs)[number]>, SentAgreementAct>
export type MediationAct = SentMediationAct | AgreementAct

/** What the room itself records of them. */
export type MediationByRoom =
  | BeginCaucusAct
  | CloseCaucusAct
  | RelayedAct
  | CloseProposalAct
  | VoidSignaturesAct

export const noMediation = {
  door: closedDoor,
  caucuses: [],
  items: new Map(),
  relays: new Map(),
  relayed: [],
  proposals: new Map(),
  ownVotes: new Map(),
  oneTexts: new Map(),
  criticisms: new Map(),
  carries: new Map(),
  ...noAgreement,
} as const satisfies Partial<RoomState>

export const decideMediation = (
  state: RoomState,
  actor: Actor,
  act: SentMediationAct,
  surroundings: Surroundings,
): SentMediationAct | Refusal => {
  switch (act.type) {
    case 'ask-caucus':
    case 'drop-caucus':
    case 'knock':
    case 'take-back-knock':
    case 'let-in':
    case 'not-now':
      return decideDoor(state, actor, act, surroundings)
    case 'end-caucus':
    case 'prolong-caucus':
      return decideCaucus(state, actor, act)
    case 'add-caucus-item':
    case 'share-caucus-item':
    case 'use-caucus-item':
    case 'remove-caucus-item':
      return decideItems(state, act)
    case 'propose-relay':
    case 'approve-relay':
    case 'change-relay':
    case 'decline-relay':
    case 'take-back-relay':
    case 'deliver-relay':
      return decideRelays(state, actor, act)
    case 'announce-proposal':
    case 'receive-proposal':
    case 'drop-proposal':
    case 'put-proposal':
      return decideProposals(state, actor, act)
    case 'vote':
      return decideVote(state, actor, act, surroundings)
    case 'start-text':
    case 'revise-text':
    case 'end-text':
    case 'put-text':
    case 'criticise':
    case 'take-back-criticism':
      return decideOneText(state, actor, act, surroundings)
    case 'ask-carry':
    case 'agree-carry':
    case 'drop-carry':
      return decideCarrying(state, actor, act, surroundings)
  }
}

export const foldMediation = (state: RoomState, act: MediationAct, made: Made): Partial<RoomState> => {
  switch (act.type) {
    case 'ask-caucus':
    case 'drop-caucus':
    case 'knock':
    case 'take-back-knock':
    case 'let-in':
    case 'not-now':
      return { door: foldDoor(state.door, act, made) }
    case 'end-caucus':
    case 'prolong-caucus':
      return { caucuses: foldCaucus(state, act, made) }
    case 'add-caucus-item':
    case 'share-caucus-item':
    case 'use-caucus-item':
    case 'remove-caucus-item':
      return { items: foldItems(state.items, act, made) }
    case 'propose-relay':
    case 'approve-relay':
    case 'change-relay':
    case 'decline-relay':
    case 'take-back-relay':
    case 'deliver-relay':
      return foldRelays(state, act, made)
    case 'announce-proposal':
    case 'receive-proposal':
    case 'drop-proposal':
    case 'put-proposal':
      return { proposals: foldProposals(state.proposals, act, made) }
    case 'vote':
      return { ownVotes: foldVote(state.ownVotes, act, made) }
    case 'start-text':
    case 'revise-text':
    case 'end-text':
    case 'put-text':
    case 'criticise':
    case 'take-back-criticism':
      return foldOneText(state, act, made)
    case 'ask-carry':
    case 'agree-carry':
    case 'drop-carry':
      return { carries: foldCarrying(state.carries, act, made) }
    default:
      return foldAgreement(state, act, made)
  }
}

/** A proposal that is agreed settles its issues, and ends sealed bids on them. */
const foldClosing = (
  { proposals, biddings }: RoomState,
  act: CloseProposalAct,
  made: Pick<Made, 'at' | 'seq'>,
): Partial<RoomState> => {
  const closed = foldClosed(proposals, act, made)
  if (act.outcome !== 'agreed') return { proposals: closed }
  const issues = new Set(proposals.get(act.proposal)?.put?.terms.map(({ issue }) => issue))
  return { proposals: closed, biddings: biddingsAfter(biddings, 'agreed', issues, made) }
}

export const foldMediationByRoom = (
  state: RoomState,
  act: MediationByRoom,
  made: Pick<Made, 'id' | 'at' | 'seq'>,
): Partial<RoomState> => {
  switch (act.type) {
    case 'begin-caucus':
    case 'close-caucus':
      return { caucuses: foldCaucusByRoom(state.caucuses, act, made) }
    case 'relayed':
      return { relayed: foldRelayed(state.relayed, act, made) }
    case 'close-proposal':
      return foldClosing(state, act, { at: made.at, seq: made.seq })
    case 'void-signatures':
      return { signing: foldVoid(state.signing, act, made) }
  }
}
