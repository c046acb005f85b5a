/** Every act a participant can send, and every act as the ledger records it. */
import Type, { type Static } from 'typebox'
import { AnswerAgreeAct, AnswerUnderstoodAct } from './answers.ts'
import { ConsentAct, type RecordedConsent } from './consent.ts'
import { EditStatementAct, PostStatementAct } from './conversation.ts'
import { CloseAndDestroyAct, KeepRoomAct } from './destruction.ts'
import { EndorseAct, WithdrawEndorsementAct } from './goals.ts'
import {
  DoneMarkingAct,
  DoneWritingAct,
  HandInAct,
  MarkCardAct,
  NotDoneMarkingAct,
  NotDoneWritingAct,
  TakeBackCardAct,
} from './hands.ts'
import { OpenIssueAct } from './issues.ts'
import { LinkAct, UnlinkAct } from './links.ts'
import {
  HearBackAct,
  LeaveLoopAct,
  type RecordedHearBack,
  type RecordedSayBack,
  SayBackAct,
  sealedHearBack,
  sealedSayBack,
} from './loop.ts'
import { AcceptAct, CounterAct, DeclineAct, OfferAct, WithdrawAct } from './offers.ts'
import { PulseAct } from './pulse.ts'
import {
  type DealCardsAct,
  EndRoundAct,
  EndWritingAct,
  MarkAgainAct,
  type RevealMatchesAct,
  StartRoundAct,
  WithdrawRoundProposalAct,
} from './rounds.ts'
import { AdmitAct, LeaveAct, type RecordedAdmit, RemoveAct, ShareAuthorityAct, TurnAwayAct } from './seats.ts'
import { MoveStageAct } from './stage.ts'

export const Act = Type.Union([
  ConsentAct,
  AdmitAct,
  TurnAwayAct,
  RemoveAct,
  ShareAuthorityAct,
  LeaveAct,
  CloseAndDestroyAct,
  KeepRoomAct,
  EndorseAct,
  WithdrawEndorsementAct,
  PostStatementAct,
  EditStatementAct,
  SayBackAct,
  HearBackAct,
  LeaveLoopAct,
  AnswerUnderstoodAct,
  AnswerAgreeAct,
  PulseAct,
  OpenIssueAct,
  LinkAct,
  UnlinkAct,
  OfferAct,
  CounterAct,
  AcceptAct,
  DeclineAct,
  WithdrawAct,
  MoveStageAct,
  StartRoundAct,
  EndWritingAct,
  MarkAgainAct,
  EndRoundAct,
  WithdrawRoundProposalAct,
  HandInAct,
  TakeBackCardAct,
  DoneWritingAct,
  NotDoneWritingAct,
  MarkCardAct,
  DoneMarkingAct,
  NotDoneMarkingAct,
])
export type Act = Static<typeof Act>
export type ActType = Act['type']

/**
 * An act as recorded: what was sent, where a person comes in with what the server knows of them besides, and of words that
 * are not to stay only a seal.
 */
export type RecordedAct =
  | Exclude<Act, { type: 'consent' | 'admit' | 'say-back' | 'hear-back' }>
  | RecordedConsent
  | RecordedAdmit
  | RecordedSayBack
  | RecordedHearBack

/** What the room itself records: what follows from people's acts by a rule. No message has the shape of one. */
export type RoomAct = DealCardsAct | RevealMatchesAct

/** An act as its sender alone decides its record. */
type SealedAct = Exclude<Act, { type: 'say-back' | 'hear-back' }> | RecordedSayBack | RecordedHearBack

/** What was sent under this id, with a seal for words that are not to stay: comparable to `asSent` of what was recorded. */
export const sealedAct = (id: string, act: Act): SealedAct => {
  if (act.type === 'say-back') return sealedSayBack(id, act)
  return act.type === 'hear-back' ? sealedHearBack(id, act) : act
}

/** What was recorded, without what the server added. */
export const asSent = (act: RecordedAct): SealedAct => {
  if (act.type === 'consent') return { type: act.type, agreement: act.agreement }
  if (act.type === 'admit') return { type: act.type, participant: act.participant }
  if (act.type !== 'hear-back') return act
  const { confirmed: _, ...sent } = act
  return sent
}
