/** The two answers to a statement, "understood" and "agree": two acts, two fields, and no way from one to the other. */
import Type, { type Static } from 'typebox'
import { canonicalText } from '../documents/text-hash.ts'
import { limits } from '../room/limits.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { textRefusal } from '../room/text.ts'
import type { Statement, Statements } from './conversation.ts'
import { Hash, Identifier } from './identifier.ts'
import { type Actor, type Made, type RoomState, withValue } from './room-state.ts'

export const Understood = Type.Union([Type.Literal('yes'), Type.Literal('not-yet')])
export type Understood = Static<typeof Understood>
/** `not-now` shows as open. */
export const Agree = Type.Union([
  Type.Literal('yes'),
  Type.Literal('in-part'),
  Type.Literal('no'),
  Type.Literal('not-now'),
])
export type Agree = Static<typeof Agree>

const answered = {
  statement: Identifier,
  /** Hash of the statement's text the person had on screen. */
  words: Hash,
  note: Type.Optional(Type.String()),
}

export const AnswerUnderstoodAct = Type.Object(
  { type: Type.Literal('answer-understood'), ...answered, answer: Understood },
  { additionalProperties: false },
)
export type AnswerUnderstoodAct = Static<typeof AnswerUnderstoodAct>

export const AnswerAgreeAct = Type.Object(
  { type: Type.Literal('answer-agree'), ...answered, answer: Agree },
  { additionalProperties: false },
)
export type AnswerAgreeAct = Static<typeof AnswerAgreeAct>

export interface Answer<Given> {
  readonly answer: Given
  readonly note?: string
  readonly by: string
  readonly at: number
}

/** Why someone may not say back or answer a statement whose text they saw as `words`: it is for the other side, on these words. */
export const otherSideRefusal = (
  statement: Statement | undefined,
  actor: Actor,
  words: string,
): Refusal | undefined => {
  if (!statement) return refuse('statement-unknown')
  if (!isSide(statement.standing)) return refuse('not-of-a-side')
  if (statement.standing === actor.standing) return refuse('own-statement')
  return statement.words === words ? undefined : refuse('statement-changed')
}

type AnswerAct = AnswerUnderstoodAct | AnswerAgreeAct

const saysTheSame = (before: Answer<string> | undefined, { answer, note }: AnswerAct): boolean =>
  before?.answer === answer && canonicalText(before.note ?? '') === canonicalText(note ?? '')

export const decideAnswers = (state: RoomState, actor: Actor, act: AnswerAct): AnswerAct | Refusal => {
  const statement = state.statements.get(act.statement)
  const unfit = otherSideRefusal(statement, actor, act.words)
  if (unfit) return unfit
  const note = act.note === undefined ? undefined : textRefusal(act.note, limits.text.answerNote)
  if (note) return note
  const before = act.type === 'answer-agree' ? statement?.agree : statement?.understood
  return saysTheSame(before, act) ? refuse('already-answered') : act
}

export const foldAnswers = (statements: Statements, act: AnswerAct, { by, at, owned }: Made): Statements => {
  const statement = statements.get(act.statement)
  if (!statement) return statements
  const given = { by, at, ...(act.note === undefined ? {} : { note: act.note }) }
  const after: Statement =
    act.type === 'answer-agree'
      ? { ...statement, agree: { answer: act.answer, ...given } }
      : { ...statement, understood: { answer: act.answer, ...given } }
  return withValue(statements, act.statement, after, owned)
}
