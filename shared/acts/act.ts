/** Every act a participant can send, and every act as the ledger records it. */
import Type, { type Static } from 'typebox'
import { ConsentAct, type RecordedConsent } from './consent.ts'
import { PostStatementAct } from './conversation.ts'
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
import { AcceptAct, CounterAct, DeclineAct, OfferAct, WithdrawAct } from './offers.ts'
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
  OpenIssueAct,
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

/** An act as recorded: what was sent, and where a person comes in, what the server knows of them besides. */
export type RecordedAct = Exclude<Act, { type: 'consent' | 'admit' }> | RecordedConsent | RecordedAdmit

/** What the room itself records: what follows from people's acts by a rule. No message has the shape of one. */
export type RoomAct = DealCardsAct | RevealMatchesAct

/** What was sent, without what the server added when it recorded it. */
export const asSent = (act: RecordedAct): Act => {
  if (act.type === 'consent') return { type: act.type, agreement: act.agreement }
  return act.type === 'admit' ? { type: act.type, participant: act.participant } : act
}
