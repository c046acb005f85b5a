/** Statements: one point in at most 1,000 characters, posted once and edited by its author's side alone. */
import Type, { type Static } from 'typebox'
import { textHash } from '../documents/text-hash.ts'
import { limits } from '../room/limits.ts'
import type { Standing } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { textRefusal } from '../room/text.ts'
import type { Agree, Answer, Understood } from './answers.ts'
import { Hash, Identifier } from './identifier.ts'
import type { Loop } from './loop.ts'
import { type Actor, type Made, type RoomState, withValue } from './room-state.ts'

export const PostStatementAct = Type.Object(
  { type: Type.Literal('post-statement'), text: Type.String() },
  { additionalProperties: false },
)
export type PostStatementAct = Static<typeof PostStatementAct>

export const EditStatementAct = Type.Object(
  {
    type: Type.Literal('edit-statement'),
    statement: Identifier,
    text: Type.String(),
    /** Hash of the words it is written over; ledgers of before do not have it. */
    words: Type.Optional(Hash),
  },
  { additionalProperties: false },
)
export type EditStatementAct = Static<typeof EditStatementAct>

interface Version {
  readonly text: string
  readonly by: string
  readonly at: number
}

/** A statement as it stands, with what the other side gave it: the loop and both answers belong to these very words. */
export interface Statement extends Version {
  readonly id: string
  readonly standing: Standing
  /** Hash of the text (documents/text-hash): what a paraphrase and the answers are bound to. */
  readonly words: string
  readonly edited?: { readonly by: string; readonly at: number }
  /** What it said before, oldest first. */
  readonly earlier: readonly Version[]
  readonly loop: Loop
  readonly understood?: Answer<Understood>
  readonly agree?: Answer<Agree>
}
/** In the order they were posted. */
export type Statements = ReadonlyMap<string, Statement>

const decideEdit = (state: RoomState, actor: Actor, act: EditStatementAct): EditStatementAct | Refusal => {
  const statement = state.statements.get(act.statement)
  if (!statement) return refuse('statement-unknown')
  if (statement.standing !== actor.standing) return refuse('not-your-statement')
  // A colleague's edit that its maker has not read is not written over.
  if (act.words !== undefined && act.words !== statement.words) return refuse('statement-changed')
  const unfit = textRefusal(act.text, limits.text.statement)
  if (unfit) return unfit
  if (textHash(act.text) === statement.words) return refuse('text-unchanged')
  return statement.earlier.length >= limits.editsPerStatement ? refuse('too-many-edits') : act
}

type StatementAct = PostStatementAct | EditStatementAct

export const decideStatements = (
  state: RoomState,
  actor: Actor,
  act: StatementAct,
): StatementAct | Refusal =>
  act.type === 'edit-statement'
    ? decideEdit(state, actor, act)
    : (textRefusal(act.text, limits.text.statement) ?? act)

export const foldStatements = (
  statements: Statements,
  act: StatementAct,
  { id, by, standing, at, owned }: Made,
): Statements => {
  const { text } = act
  const fresh = { text, words: textHash(text), loop: { state: 'none' } } as const
  if (act.type === 'post-statement')
    return withValue(statements, id, { id, by, standing, at, earlier: [], ...fresh }, owned)
  const before = statements.get(act.statement)
  if (!before) return statements
  const { understood: _, agree: __, edited, ...kept } = before
  const earlier = [
    ...before.earlier,
    { text: before.text, by: edited?.by ?? before.by, at: edited?.at ?? before.at },
  ]
  return withValue(statements, act.statement, { ...kept, ...fresh, edited: { by, at }, earlier }, owned)
}
