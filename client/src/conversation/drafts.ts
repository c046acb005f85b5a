/** What someone has begun to write beneath a statement and not sent yet: nobody's but theirs, kept while the room is open. */
import { isBlank } from '@common-ground/shared/room/text'
import { useSession } from '../sync/hooks.ts'
import { keptDraft, useKeptPart } from '../ui/kept-draft.ts'

/** What is written there: a paraphrase, the note to one, an edit, a line with an answer. */
export type Writing = 'back' | 'partly' | 'no' | 'edit' | 'understood' | 'agree'

interface Draft {
  readonly text: string
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
  write(text: string): void
  /** Opens the field with what was written there before, or with `text`. */
  begin(text?: string): void
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
    write: (text) => keep({ text, closed: false }),
    begin: (text = '') => keep({ text: draft && !isBlank(draft.text) ? draft.text : text, closed: false }),
    putAway: (begunWith = '') =>
      keep(
        draft && !isBlank(draft.text) && draft.text !== begunWith
          ? { text: draft.text, closed: true }
          : undefined,
      ),
    forget: () => keep(undefined),
  }
}
