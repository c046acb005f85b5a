/** Every act a participant can send, and every act as the ledger records it. */
import Type, { type Static } from 'typebox'
import { ConsentAct, type RecordedConsent } from './consent.ts'
import { PostStatementAct } from './conversation.ts'
import { CloseAndDestroyAct, KeepRoomAct } from './destruction.ts'
import {
  AddEvidenceAct,
  askedToBring,
  BringEvidenceAct,
  type RecordedAdd,
  type RecordedBring,
  type RecordedRevise,
  ReviseEvidenceAct,
  WithdrawEvidenceAct,
} from './evidence.ts'
import { AnswerEvidenceAct } from './evidence-answers.ts'
import { DropCheckAct, ProposeCheckAct, ReportCheckAct, TakeResultAct } from './evidence-checks.ts'
import { EndorseAct, WithdrawEndorsementAct } from './goals.ts'
import { OpenIssueAct } from './issues.ts'
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
  OfferAct,
  CounterAct,
  AcceptAct,
  DeclineAct,
  WithdrawAct,
  AddEvidenceAct,
  ReviseEvidenceAct,
  WithdrawEvidenceAct,
  BringEvidenceAct,
  AnswerEvidenceAct,
  ProposeCheckAct,
  TakeResultAct,
  ReportCheckAct,
  DropCheckAct,
  MoveStageAct,
])
export type Act = Static<typeof Act>
export type ActType = Act['type']

type RecordedOtherwise = 'consent' | 'admit' | 'add-evidence' | 'revise-evidence' | 'bring-evidence'

/** An act as recorded: what was sent, and where a person or a file comes in, what the server knows of them besides. */
export type RecordedAct =
  | Exclude<Act, { type: RecordedOtherwise }>
  | RecordedConsent
  | RecordedAdmit
  | RecordedAdd
  | RecordedRevise
  | RecordedBring

/** What was sent, without what the server added when it recorded it; of evidence that was brought, what stands for that. */
export const asSent = (act: RecordedAct): object => {
  switch (act.type) {
    case 'consent':
      return { type: act.type, agreement: act.agreement }
    case 'admit':
      return { type: act.type, participant: act.participant }
    case 'add-evidence':
    case 'revise-evidence': {
      const { file, ...sent } = act
      return file ? { ...sent, file: { file: file.file, name: file.name } } : sent
    }
    case 'bring-evidence':
      return { type: act.type, asked: act.asked }
    default:
      return act
  }
}

/** The same of an act that comes in under this id: equal when it is a repeat of the recorded one. */
export const asAsked = (id: string, act: Act): object =>
  act.type === 'bring-evidence' ? { type: act.type, asked: askedToBring(id, act) } : act
