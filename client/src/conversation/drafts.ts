/** What someone has begun to write beneath a statement and not sent yet: nobody's but theirs, kept while the room is open. */
import { useSession } from '../sync/hooks.ts'
import { keptDraft, useKeptPart } from '../ui/kept-draft.ts'

/** What is written there: a paraphrase, the note to one, an edit, a line with an answer. */
export type Writing = 'back' | 'partly' | 'no' | 'edit' | 'understood' | 'agree'

/** By statement and what is written. A field that is open and empty is the empty text. */
const drafts = keptDraft<Readonly<Record<string, string | undefined>>>({}, Object.values)

/** The text, undefined while nothing is being written there; and how to change it. */
export const useWriting = (
  statement: string,
  writing: Writing,
): readonly [string | undefined, (text: string | undefined) => void] => {
  const session = useSession()
  const key = `${writing}:${statement}`
  const text = useKeptPart(drafts, session, (kept) => kept[key])
  return [text, (next) => drafts.change(session, (kept) => ({ ...kept, [key]: next }))]
}
