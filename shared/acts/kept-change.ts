/** What each act does to the words kept beside the ledger (kept-words.ts). */
import { agreementJson } from '../agreement/agreement-text.ts'
import { isBlank } from '../room/text.ts'
import type { Act, RecordedAct } from './act.ts'
import { type KeptChange, nothingKept } from './kept-words.ts'
import type { Actor, RoomState, Surroundings } from './room-state.ts'
import { foldSigning } from './signing.ts'

/** Ids of everything kept for the loop of a statement. */
const keptFor = ({ statements }: RoomState, statement: string): readonly string[] => {
  const loop = statements.get(statement)?.loop
  if (loop?.state !== 'open') return []
  return loop.tries.flatMap(({ id, heard }) => (heard ? [id, heard.id] : [id]))
}

/** Who makes an entry, and what the rules were told of the agreement. */
interface MadeBy extends Pick<Surroundings, 'termSheet' | 'now'> {
  readonly actor: Actor
}

/** The text that both sides have signed with this act: it stays, whatever is agreed on later. */
const sealedBy = (
  state: RoomState,
  id: string,
  act: Extract<RecordedAct, { type: 'sign' }>,
  { actor, termSheet, now }: MadeBy,
): KeptChange => {
  const made = { id, by: actor.id, standing: actor.standing, at: now, seq: state.length }
  const seals = !state.signing.sealed && foldSigning(state.signing, act, made).sealed
  return seals ? { write: [[id, agreementJson(termSheet().text)]], remove: [] } : nothingKept
}

/** `state` is the state before the act, which was sent as `sent` under `id` and is recorded as `recorded`. */
export const keptChange = (
  state: RoomState,
  id: string,
  sent: Act,
  recorded: RecordedAct,
  madeBy: MadeBy,
): KeptChange => {
  switch (sent.type) {
    case 'say-back':
      return { write: [[id, sent.text]], remove: [] }
    case 'hear-back': {
      // A confirmed paraphrase stands in the entry from now on.
      const closes = recorded.type === 'hear-back' && recorded.confirmed !== undefined
      if (closes) return { write: [], remove: keptFor(state, sent.statement) }
      return sent.note === undefined ? nothingKept : { write: [[id, sent.note]], remove: [] }
    }
    case 'leave-loop':
    case 'edit-statement':
      return { write: [], remove: keptFor(state, sent.statement) }
    case 'note-about': {
      const before = state.numbers.about.get(sent.issue)
      const write = isBlank(sent.text) ? [] : [[id, sent.text] as const]
      return { write, remove: before?.words ? [before.id] : [] }
    }
    case 'word-clause': {
      const source = madeBy.termSheet().clauses.find(({ source: { id: of } }) => of === sent.clause)?.source
      return source ? { ...nothingKept, clause: { id: sent.clause, blocks: source.blocks } } : nothingKept
    }
    case 'drop-wording':
      return { ...nothingKept, clause: { id: sent.clause } }
    case 'sign':
      return recorded.type === 'sign' ? sealedBy(state, id, recorded, madeBy) : nothingKept
    default:
      return nothingKept
  }
}
