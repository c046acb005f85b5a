/** Decides the acts of the agreement. Apart from how they are folded: a page folds from the start, and decides nothing. */
import type { Refusal } from '../room/refusal.ts'
import type { AgreementAct, SentAgreementAct } from './agreement-acts.ts'
import { decideClauseWording } from './clause-wording-rules.ts'
import type { Actor, RoomState, Surroundings } from './room-state.ts'
import { decideSigning } from './signing-rules.ts'

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
