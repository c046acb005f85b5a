/** Every act a participant can send, and every act as the ledger records it. */
import Type, { type Static } from 'typebox'
import { ConsentAct, type RecordedConsent } from './consent.ts'
import { PostStatementAct } from './conversation.ts'
import { EndorseAct, WithdrawEndorsementAct } from './goals.ts'
import { OpenIssueAct } from './issues.ts'
import { AcceptAct, CounterAct, DeclineAct, OfferAct, WithdrawAct } from './offers.ts'
import { MoveStageAct } from './stage.ts'

export const Act = Type.Union([
  ConsentAct,
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

/** An act as recorded: what was sent, and for consent what the server knows of the person besides. */
export type RecordedAct = Exclude<Act, { type: 'consent' }> | RecordedConsent
