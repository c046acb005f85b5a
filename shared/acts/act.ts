/** Every act a participant can send, and every act as the ledger records it. */
import Type, { type Static } from 'typebox'
import { ConsentAct, type RecordedConsent } from './consent.ts'
import { PostStatementAct } from './conversation.ts'
import { CloseAndDestroyAct, KeepRoomAct } from './destruction.ts'
import { EndorseAct, type RecordedEndorse, WithdrawEndorsementAct } from './goals.ts'
import { OpenIssueAct } from './issues.ts'
import { AcceptAct, CounterAct, DeclineAct, OfferAct, WithdrawAct } from './offers.ts'
import { AdmitAct, LeaveAct, type RecordedAdmit, RemoveAct, ShareAuthorityAct, TurnAwayAct } from './seats.ts'
import { MoveStageAct } from './stage.ts'
import type { RecordedChangeWording } from './wording.ts'

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
])
export type Act = Static<typeof Act>
export type ActType = Act['type']

/** An act as recorded: what was sent with what the server knows besides, or what follows from words and nobody sends. */
export type RecordedAct =
  | Exclude<Act, { type: 'consent' | 'admit' | 'endorse' }>
  | RecordedConsent
  | RecordedAdmit
  | RecordedEndorse
  | RecordedChangeWording

/** What was sent, without what the server added when it recorded it; undefined for what nobody sent. */
export const asSent = (act: RecordedAct): Act | undefined => {
  if (act.type === 'change-wording') return undefined
  if (act.type === 'endorse') return { type: act.type, goal: act.goal, text: act.text }
  if (act.type === 'consent') return { type: act.type, agreement: act.agreement }
  return act.type === 'admit' ? { type: act.type, participant: act.participant } : act
}
