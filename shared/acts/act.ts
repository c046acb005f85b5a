/** Every act a participant can send, and every act as the ledger records it. */
import Type, { type Static } from 'typebox'
import { ConsentAct, type RecordedConsent } from './consent.ts'
import { PostStatementAct } from './conversation.ts'
import { CloseAndDestroyAct, KeepRoomAct } from './destruction.ts'
import { EndorseAct, WithdrawEndorsementAct } from './goals.ts'
import { OpenIssueAct } from './issues.ts'
import { LinkAct, UnlinkAct } from './links.ts'
import { AcceptAct, CounterAct, DeclineAct, OfferAct, WithdrawAct } from './offers.ts'
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
  LinkAct,
  UnlinkAct,
  OfferAct,
  CounterAct,
  AcceptAct,
  DeclineAct,
  WithdrawAct,
  MoveStageAct,
])
export type Act = Static<typeof Act>
export type ActType = Act['type']

/** An act as recorded: what was sent, and where a person comes in, what the server knows of them besides. */
export type RecordedAct = Exclude<Act, { type: 'consent' | 'admit' }> | RecordedConsent | RecordedAdmit

/** What was sent, without what the server added when it recorded it. */
export const asSent = (act: RecordedAct): Act => {
  if (act.type === 'consent') return { type: act.type, agreement: act.agreement }
  return act.type === 'admit' ? { type: act.type, participant: act.participant } : act
}
