/** What someone has begun to write beneath a statement and not sent yet: nobody's but theirs, kept while the room is open. */
import { isBlank } from '@common-ground/shared/room/text'
import { useSession } from '../sync/hooks.ts'
import { keptDraft, useKeptPart } from '../ui/kept-draft.ts'

/** What is written there: a paraphrase, the note to one, an edit, a line with an answer. */
export type Writing = 'back' | 'partly' | 'no' | 'edit' | 'understood' | 'agree'

interface Draft {
  readonly text: string
  /** Hash of the words it was begun on, where that matters. */
  readonly on?: string | undefined
  /** A form one went away from keeps what was written, and opens with it. */
  readonly closed: boolean
}

/** By statement and what is written. */
const drafts = keptDraft<Readonly<Record<string, Draft | undefined>>>({}, (all) =>
  Object.values(all).map((draft) => draft?.text),
)

export interface WritingInHand {
  /** What stands in the open field; undefined while there is none. */
  readonly text: string | undefined
  readonly on: string | undefined
  write(text: string): void
  /** Opens the field with what was written there before, or with `text`, which is about the words with the hash `on`. */
  begin(text?: string, on?: string): void
  /** Closes the field: what was written comes back with it, unless it is only the text it began with. */
  putAway(begunWith?: string): void
  /** It was sent. */
  forget(): void
}

export const useWriting = (statement: string, writing: Writing): WritingInHand => {
  const session = useSession()
  const key = `${writing}:${statement}`
  const draft = useKeptPart(drafts, session, (all) => all[key])
  const keep = (next: Draft | undefined) => drafts.change(session, (all) => ({ ...all, [key]: next }))
  const open = draft && !draft.closed
  return {
    text: open ? draft.text : undefined,
    on: draft?.on,
    write: (text) => keep({ text, on: draft?.on, closed: false }),
    begin: (text = '', on) =>
      keep(draft && !isBlank(draft.text) ? { ...draft, closed: false } : { text, on, closed: false }),
    putAway: (begunWith = '') =>
      keep(
        draft && !isBlank(draft.text) && draft.text !== begunWith ? { ...draft, closed: true } : undefined,
      ),
    forget: () => keep(undefined),
  }
}
