/** Every act a participant can send, and every act as the ledger records it. */
import Type, { type Static } from 'typebox'
import { AddAgendaItemAct, EditAgendaItemAct, MoveAgendaItemAct, RemoveAgendaItemAct } from './agenda.ts'
import { AnswerAgreeAct, AnswerUnderstoodAct } from './answers.ts'
import {
  type AnswerBetterAct,
  AskBetterAct,
  CancelBetterAct,
  type RecordedAskBetter,
  SwitchBetterAct,
} from './better.ts'
import { type BiddingByRoom, DropBiddingAct, JoinBiddingAct, ProposeBiddingAct } from './bidding.ts'
import {
  AcceptMediatorAct,
  AskMediatorAct,
  DeclineMediatorAct,
  KeepMediatorAct,
  PartWithMediatorAct,
  WithdrawMediatorAct,
} from './bringing.ts'
import type { CarryOverAct } from './carrying.ts'
import type { RecordedWordClause } from './clause-wording.ts'
import { ConsentAct, type RecordedConsent } from './consent.ts'
import { EditStatementAct, PostStatementAct } from './conversation.ts'
import { CloseAndDestroyAct, KeepRoomAct } from './destruction.ts'
import {
  AddEvidenceAct,
  BringEvidenceAct,
  type RecordedAdd,
  type RecordedBring,
  type RecordedRevise,
  ReviseEvidenceAct,
  WithdrawEvidenceAct,
} from './evidence.ts'
import { AnswerEvidenceAct } from './evidence-answers.ts'
import { DropCheckAct, ProposeCheckAct, ReportCheckAct, TakeResultAct } from './evidence-checks.ts'
import { LinkEvidenceAct, UnlinkEvidenceAct } from './evidence-links.ts'
import { ExploreAct, TakeBackExploringAct } from './explorations.ts'
import { EndorseNameAct, ProposeNameAct, WithdrawNameAct, WithdrawNameEndorsementAct } from './glossary.ts'
import { EndorseAct, type RecordedEndorse, WithdrawEndorsementAct } from './goals.ts'
import {
  DoneMarkingAct,
  DoneWritingAct,
  HandInAct,
  MarkCardAct,
  NotDoneMarkingAct,
  NotDoneWritingAct,
  TakeBackCardAct,
} from './hands.ts'
import { AcceptTitleAct, AddOptionAct, OpenIssueAct, RemoveOptionAct, RetitleIssueAct } from './issues.ts'
import { LinkAct, UnlinkAct } from './links.ts'
import { HearBackAct, LeaveLoopAct, type RecordedHearBack, type RecordedSayBack, SayBackAct } from './loop.ts'
import { type MediationByRoom, mediationActs } from './mediation.ts'
import {
  GrantNumbersAct,
  type LockNumbersAct,
  NoteAboutAct,
  RateOfferAct,
  type RecordedNoteAbout,
  type RenewNumbersAct,
  RevokeNumbersAct,
  SetAlternativeAct,
  SetIssueNumbersAct,
} from './numbers.ts'
import type { HideNumbersAct, ShowNumbersAct } from './numbers-shown.ts'
import { AcceptAct, CounterAct, DeclineAct, GiftAct, OfferAct, WithdrawAct } from './offers.ts'
import {
  BeginAgendaItemAct,
  FinishAgendaItemAct,
  HideItemAct,
  LockItemAct,
  ShowItemAct,
  SummonAct,
  UnlockItemAct,
  WithdrawOrderProposalAct,
} from './order.ts'
import { type OpenDrawAct, PlaceBidAct } from './own-bids.ts'
import { PresentPackagesAct, RankPackagesAct, WithdrawPackagesAct } from './packages.ts'
import { AskPauseAct, type BeginPauseAct, GoOnAct } from './pause.ts'
import { PulseAct } from './pulse.ts'
import type { OpenAfreshAct } from './reopening.ts'
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
import { SetAsideIssueAct, TakeUpIssueAct } from './set-aside.ts'
import type { RecordedSign } from './signing.ts'
import { MoveStageAct } from './stage.ts'
import { SetStallThresholdsAct } from './stall-thresholds.ts'
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
  AskMediatorAct,
  AcceptMediatorAct,
  DeclineMediatorAct,
  WithdrawMediatorAct,
  PartWithMediatorAct,
  KeepMediatorAct,
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
  RetitleIssueAct,
  AcceptTitleAct,
  AddOptionAct,
  RemoveOptionAct,
  SetAsideIssueAct,
  TakeUpIssueAct,
  LinkAct,
  UnlinkAct,
  ProposeNameAct,
  EndorseNameAct,
  WithdrawNameEndorsementAct,
  WithdrawNameAct,
  OfferAct,
  CounterAct,
  GiftAct,
  ExploreAct,
  TakeBackExploringAct,
  PresentPackagesAct,
  RankPackagesAct,
  WithdrawPackagesAct,
  AcceptAct,
  DeclineAct,
  WithdrawAct,
  AddEvidenceAct,
  ReviseEvidenceAct,
  WithdrawEvidenceAct,
  BringEvidenceAct,
  AnswerEvidenceAct,
  LinkEvidenceAct,
  UnlinkEvidenceAct,
  ProposeCheckAct,
  TakeResultAct,
  ReportCheckAct,
  DropCheckAct,
  MoveStageAct,
  ProposeBiddingAct,
  JoinBiddingAct,
  DropBiddingAct,
  PlaceBidAct,
  AskPauseAct,
  GoOnAct,
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
  SetIssueNumbersAct,
  SetAlternativeAct,
  RateOfferAct,
  NoteAboutAct,
  GrantNumbersAct,
  RevokeNumbersAct,
  SwitchBetterAct,
  AskBetterAct,
  CancelBetterAct,
  AddAgendaItemAct,
  EditAgendaItemAct,
  MoveAgendaItemAct,
  RemoveAgendaItemAct,
  BeginAgendaItemAct,
  FinishAgendaItemAct,
  SummonAct,
  HideItemAct,
  ShowItemAct,
  LockItemAct,
  UnlockItemAct,
  WithdrawOrderProposalAct,
  ...mediationActs,
  SetStallThresholdsAct,
])
export type Act = Static<typeof Act>
export type ActType = Act['type']

type RecordedOtherwise =
  | 'consent'
  | 'admit'
  | 'endorse'
  | 'say-back'
  | 'hear-back'
  | 'add-evidence'
  | 'revise-evidence'
  | 'bring-evidence'
  | 'ask-better'
  | 'note-about'
  | 'word-clause'
  | 'sign'

/**
 * An act as recorded: what was sent with what the server knows besides, of words that are not to stay only a seal; or what
 * follows from words, and nobody sends.
 */
export type RecordedAct =
  | Exclude<Act, { type: RecordedOtherwise }>
  | RecordedConsent
  | RecordedAdmit
  | RecordedEndorse
  | RecordedChangeWording
  | RecordedSayBack
  | RecordedHearBack
  | RecordedAdd
  | RecordedRevise
  | RecordedBring
  | RecordedAskBetter
  | RecordedNoteAbout
  | RecordedWordClause
  | RecordedSign

/** What the room itself records: what follows from people's acts by a rule. No message has the shape of one. */
export type RoomAct =
  | DealCardsAct
  | RevealMatchesAct
  | BeginPauseAct
  | BiddingByRoom
  | OpenDrawAct
  | LockNumbersAct
  | AnswerBetterAct
  | ShowNumbersAct
  | HideNumbersAct
  | MediationByRoom
  | OpenAfreshAct
  | CarryOverAct
  | RenewNumbersAct
