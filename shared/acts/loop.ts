/**
 * The loop: the other side says a statement back, its author's side hears it and answers, at most three times.
 *
 *   none -> open (a try waits) -> heard: yes -> confirmed
 *                    ^                partly, no -> open (no try waits) -> another try
 *                                             left by either side -> left
 *
 * The texts of tries and of their answers are not in the ledger, which keeps everything: they are words the server keeps
 * (kept-words.ts) and takes away when the loop closes. An edit of the statement begins anew at `none`.
 */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { textRefusal } from '../room/text.ts'
import { otherSideRefusal } from './answers.ts'
import type { Statement, Statements } from './conversation.ts'
import { Hash, Identifier } from './identifier.ts'
import { keptSeal } from './kept-words.ts'
import { type Actor, type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'

export const SayBackAct = Type.Object(
  {
    type: Type.Literal('say-back'),
    statement: Identifier,
    /** Hash of the statement's text the person had on screen. */
    words: Hash,
    text: Type.String(),
  },
  { additionalProperties: false },
)
export type SayBackAct = Static<typeof SayBackAct>

const Heard = Type.Union([Type.Literal('yes'), Type.Literal('partly'), Type.Literal('no')])
export type Heard = Static<typeof Heard>

export const HearBackAct = Type.Object(
  {
    type: Type.Literal('hear-back'),
    statement: Identifier,
    /** Id of the act that said it back. */
    paraphrase: Identifier,
    answer: Heard,
    note: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
)
export type HearBackAct = Static<typeof HearBackAct>

export const LeaveLoopAct = Type.Object(
  { type: Type.Literal('leave-loop'), statement: Identifier },
  { additionalProperties: false },
)
export type LeaveLoopAct = Static<typeof LeaveLoopAct>

/** Of what was written, the ledger holds a seal: enough to know the same act again, not to read it. */
export interface RecordedSayBack extends Omit<SayBackAct, 'text'> {
  readonly seal: string
}
export interface RecordedHearBack extends Omit<HearBackAct, 'note'> {
  readonly noteSeal?: string
  /** The paraphrase its author's side has confirmed, in full. */
  readonly confirmed?: string
}

/** One saying back. Its text, and that of the answer's note, is kept under its id and the answer's. */
export interface Try {
  readonly id: string
  readonly by: string
  readonly at: number
  readonly heard?: { readonly id: string; readonly answer: Heard; readonly by: string; readonly at: number }
}

interface Closed {
  readonly by: string
  readonly at: number
}
export type Loop =
  | { readonly state: 'none' }
  | { readonly state: 'open'; readonly tries: readonly Try[] }
  | ({ readonly state: 'confirmed'; readonly paraphrase: string; readonly saidBy: string } & Closed)
  | ({ readonly state: 'left' } & Closed)

export const isClosed = ({ state }: Loop): boolean => state === 'confirmed' || state === 'left'

/** The try that waits to be heard. */
export const waitingTry = (loop: Loop): Try | undefined => {
  const last = loop.state === 'open' ? loop.tries.at(-1) : undefined
  return last && !last.heard ? last : undefined
}

export const maySayBack = (loop: Loop): boolean =>
  loop.state === 'none' ||
  (loop.state === 'open' && !waitingTry(loop) && loop.tries.length < limits.roundsPerLoop)

type LoopAct = SayBackAct | HearBackAct | LeaveLoopAct
export type RecordedLoopAct = RecordedSayBack | RecordedHearBack | LeaveLoopAct

export const sealedSayBack = (id: string, { text, ...rest }: SayBackAct): RecordedSayBack => ({
  ...rest,
  seal: keptSeal(id, text),
})

export const sealedHearBack = (id: string, { note, ...rest }: HearBackAct): RecordedHearBack =>
  note === undefined ? rest : { ...rest, noteSeal: keptSeal(id, note) }

const decideSayBack = (
  state: RoomState,
  actor: Actor,
  act: SayBackAct,
  { id }: Surroundings,
): RecordedLoopAct | Refusal => {
  const statement = state.statements.get(act.statement)
  const unfit = otherSideRefusal(statement, actor, act.words)
  if (unfit || !statement) return unfit ?? refuse('statement-unknown')
  const { loop } = statement
  if (isClosed(loop)) return refuse('loop-closed')
  if (waitingTry(loop)) return refuse('paraphrase-waiting')
  if (!maySayBack(loop)) return refuse('rounds-over')
  return textRefusal(act.text, limits.text.paraphrase) ?? sealedSayBack(id, act)
}

const noteRefusal = ({ answer, note }: HearBackAct): Refusal | undefined => {
  if (answer === 'yes') return note === undefined ? undefined : refuse('note-unfit')
  if (note !== undefined) return textRefusal(note, limits.text.answerNote)
  return answer === 'partly' ? refuse('text-empty') : undefined
}

const decideHearBack = (
  state: RoomState,
  actor: Actor,
  act: HearBackAct,
  { id, keptWords }: Surroundings,
): RecordedLoopAct | Refusal => {
  const statement = state.statements.get(act.statement)
  if (!statement) return refuse('statement-unknown')
  if (!isSide(statement.standing)) return refuse('not-of-a-side')
  if (statement.standing !== actor.standing) return refuse('not-your-statement')
  const { loop } = statement
  if (isClosed(loop)) return refuse('loop-closed')
  const known = loop.state === 'open' && loop.tries.find((one) => one.id === act.paraphrase)
  if (!known) return refuse('paraphrase-unknown')
  if (known.heard) return refuse('paraphrase-answered')
  const unfit = noteRefusal(act)
  if (unfit) return unfit
  const recorded = sealedHearBack(id, act)
  if (act.answer !== 'yes') return recorded
  const confirmed = keptWords(act.paraphrase)
  return confirmed === undefined ? refuse('paraphrase-unknown') : { ...recorded, confirmed }
}

const decideLeave = (state: RoomState, act: LeaveLoopAct): LeaveLoopAct | Refusal => {
  const statement = state.statements.get(act.statement)
  if (!statement) return refuse('statement-unknown')
  if (isClosed(statement.loop)) return refuse('loop-closed')
  return statement.loop.state === 'none' ? refuse('loop-not-begun') : act
}

export const decideLoop = (
  state: RoomState,
  actor: Actor,
  act: LoopAct,
  surroundings: Surroundings,
): RecordedLoopAct | Refusal => {
  if (act.type === 'say-back') return decideSayBack(state, actor, act, surroundings)
  return act.type === 'hear-back' ? decideHearBack(state, actor, act, surroundings) : decideLeave(state, act)
}

const loopAfter = ({ loop }: Statement, act: RecordedLoopAct, { id, by, at }: Made): Loop => {
  const tries = loop.state === 'open' ? loop.tries : []
  if (act.type === 'say-back') return { state: 'open', tries: [...tries, { id, by, at }] }
  if (act.type === 'leave-loop') return { state: 'left', by, at }
  if (act.confirmed !== undefined) {
    const saidBy = tries.find((one) => one.id === act.paraphrase)?.by ?? by
    return { state: 'confirmed', paraphrase: act.confirmed, saidBy, by, at }
  }
  const heard = { id, answer: act.answer, by, at }
  return { state: 'open', tries: tries.map((one) => (one.id === act.paraphrase ? { ...one, heard } : one)) }
}

export const foldLoop = (statements: Statements, act: RecordedLoopAct, made: Made): Statements => {
  const statement = statements.get(act.statement)
  if (!statement) return statements
  return withValue(
    statements,
    act.statement,
    { ...statement, loop: loopAfter(statement, act, made) },
    made.owned,
  )
}
