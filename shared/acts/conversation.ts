/** Conversation: a statement, one point in at most 1,000 characters. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import type { Standing } from '../room/participant.ts'
import type { Refusal } from '../room/refusal.ts'
import { textRefusal } from '../room/text.ts'
import { type Actor, type Made, type RoomState, withItem } from './room-state.ts'

export const PostStatementAct = Type.Object(
  { type: Type.Literal('post-statement'), text: Type.String() },
  { additionalProperties: false },
)
export type PostStatementAct = Static<typeof PostStatementAct>

export interface Statement {
  readonly id: string
  readonly by: string
  readonly standing: Standing
  readonly at: number
  readonly text: string
}

export const decidePostStatement = (
  _state: RoomState,
  _actor: Actor,
  act: PostStatementAct,
): PostStatementAct | Refusal => textRefusal(act.text, limits.text.statement) ?? act

export const foldConversation = (
  statements: readonly Statement[],
  act: PostStatementAct,
  { id, by, standing, at, owned }: Made,
): readonly Statement[] => withItem(statements, { id, by, standing, at, text: act.text }, owned)
