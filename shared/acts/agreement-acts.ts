/** The acts of the agreement: how it is worded, who has signed it, what seals it; and how a ledger reads them. */
import type { Static } from 'typebox'
import type { Refusal } from '../room/refusal.ts'
import {
  type ClauseWordingAct,
  DropWordingAct,
  foldClauseWording,
  KeepWordingAct,
  noWordings,
  SetFollowUpAct,
  TickLoopsAct,
  WordClauseAct,
} from './clause-wording.ts'
import { decideClauseWording } from './clause-wording-rules.ts'
import type { Actor, Made, RoomState, Surroundings } from './room-state.ts'
import {
  foldSigning,
  KeepSealedAct,
  nothingSigned,
  ReopenAgreementAct,
  SignAct,
  type SigningAct,
  TakeBackSignatureAct,
} from './signing.ts'
import { decideSigning } from './signing-rules.ts'

export const agreementActs = [
  WordClauseAct,
  KeepWordingAct,
  DropWordingAct,
  SetFollowUpAct,
  TickLoopsAct,
  SignAct,
  TakeBackSignatureAct,
  ReopenAgreementAct,
  KeepSealedAct,
] as const
export type SentAgreementAct = Static<(typeof agreementActs)[number]>
export type AgreementAct = ClauseWordingAct | SigningAct

export const noAgreement = { wordings: noWordings, signing: nothingSigned } as const

export const decideAgreement = (
  state: RoomState,
  actor: Actor,
  act: SentAgreementAct,
  surroundings: Surroundings,
): AgreementAct | Refusal => {
  switch (act.type) {
    case 'sign':
    case 'take-back-signature':
    case 'reopen-agreement':
    case 'keep-sealed':
      return decideSigning(state, actor, act, surroundings)
    default:
      return decideClauseWording(state, actor, act, surroundings)
  }
}

export const foldAgreement = (
  { wordings, signing }: Pick<RoomState, 'wordings' | 'signing'>,
  act: AgreementAct,
  made: Made,
): Partial<RoomState> => {
  switch (act.type) {
    case 'sign':
    case 'take-back-signature':
    case 'reopen-agreement':
    case 'keep-sealed':
      return { signing: foldSigning(signing, act, made) }
    default:
      return { wordings: foldClauseWording(wordings, act, made) }
  }
}
