/** The acts of the agreement: how it is worded, who has signed it, what seals it; and how a ledger reads them. */
import type { Static } from 'typebox'
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
import type { Made, RoomState } from './room-state.ts'
import {
  foldSigning,
  KeepSealedAct,
  nothingSigned,
  ReopenAgreementAct,
  SignAct,
  type SigningAct,
  TakeBackSignatureAct,
} from './signing.ts'

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
