/** Who may sign which text, take a signature back, or open a sealed text again. */
import { agreementJson } from '../agreement/agreement-text.ts'
import { hasContent } from '../agreement/compose.ts'
import { sha256Hex } from '../ledger/hash.ts'
import { isDay, isOver } from '../room/day.ts'
import { limits } from '../room/limits.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { textRefusal } from '../room/text.ts'
import type { Actor, RoomState, Surroundings } from './room-state.ts'
import type { SentSigningAct, SignAct, SigningAct } from './signing.ts'

const dayMs = 86_400_000

/** Not over already, and not farther off than anyone waits for an answer. */
const adviceRefusal = (advice: string | undefined, now: number): Refusal | undefined => {
  if (advice === undefined) return undefined
  const fits = isDay(advice) && !isOver(advice, now) && isOver(advice, now + (limits.adviceDays + 2) * dayMs)
  return fits ? undefined : refuse('advice-day-unfit')
}

const decideSign = (
  state: RoomState,
  actor: Actor,
  act: SignAct,
  { termSheet, signature, now }: Surroundings,
): SigningAct | Refusal => {
  if (!state.people.get(actor.id)?.authority) return refuse('authority-needed')
  const { signatures, sealed, seals } = state.signing
  if (signatures.has(actor.id)) return refuse('already-signed')
  if (act.name.includes('\n')) return refuse('signature-name-lines')
  const wrong = textRefusal(act.name, limits.text.signature) ?? adviceRefusal(act.advice, now)
  if (wrong) return wrong
  const signed = (): SigningAct => ({ ...act, ...signature(act) })
  if (sealed) return sealed.text === act.text ? signed() : refuse('agreement-changed')
  const { text, clauses } = termSheet()
  if (!hasContent(text)) return refuse('nothing-to-sign')
  if (clauses.some(({ outOfStep }) => outOfStep)) return refuse('clause-out-of-step')
  if (seals >= limits.agreement.seals) return refuse('sealed-enough')
  const json = agreementJson(text)
  if (json.length > limits.agreement.characters) return refuse('agreement-too-long')
  return sha256Hex(json) === act.text ? signed() : refuse('agreement-changed')
}

const decideTakeBack = ({ signing }: RoomState, actor: Actor, now: number): Refusal | undefined => {
  const own = signing.signatures.get(actor.id)
  if (!own) return refuse('not-signed')
  if (!signing.sealed) return undefined
  return own.advice !== undefined && !isOver(own.advice, now) ? undefined : refuse('agreement-sealed')
}

export const decideSigning = (
  state: RoomState,
  actor: Actor,
  act: SentSigningAct,
  surroundings: Surroundings,
): SigningAct | Refusal => {
  if (!isSide(actor.standing)) return refuse('not-for-your-role')
  switch (act.type) {
    case 'sign':
      return decideSign(state, actor, act, surroundings)
    case 'take-back-signature':
      return decideTakeBack(state, actor, surroundings.now) ?? act
    case 'reopen-agreement':
      if (!state.people.get(actor.id)?.authority) return refuse('authority-needed')
      if (!state.signing.sealed) return refuse('agreement-open')
      return state.signing.reopen[actor.standing] ? refuse('already-proposed') : act
    case 'keep-sealed':
      return state.signing.reopen[actor.standing] ? act : refuse('not-proposed')
  }
}
