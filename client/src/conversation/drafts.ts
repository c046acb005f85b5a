/** What someone has begun to write beneath a statement and not sent yet: nobody's but theirs, kept while the room is open. */
import { isBlank } from '@common-ground/shared/room/text'
import { useSession } from '../sync/hooks.ts'
import { keptDraft, useKeptPart } from '../ui/kept-draft.ts'

/** What is written there: a paraphrase, the note to one, an edit, a line with an answer. */
export type Writing = 'back' | 'partly' | 'no' | 'edit' | 'understood' | 'agree'

interface Draft {
  readonly text: string
  /** What it was begun on, where that can change: the hash of a statement's words, or the paraphrase it answers. */
  readonly on?: string | undefined
  /** A form one went away from keeps what was written, and opens with it. */
  readonly closed: boolean
}

/** By statement and what is written. */
const drafts = keptDraft<Readonly<Record<string, Draft | undefined>>>({}, (all) =>
  Object.values(all).map((draft) => draft?.text),
)

const keyOf = (statement: string, writing: Writing): string => `${writing}:${statement}`

/** Which of these somebody has begun there. */
export const useBegun = (statement: string, writings: readonly Writing[]): readonly Writing[] => {
  // As one word, which is the same while nothing changed.
  const begun = useKeptPart(drafts, useSession(), (all) =>
    writings.filter((writing) => !isBlank(all[keyOf(statement, writing)]?.text ?? '')).join(),
  )
  return writings.filter((writing) => begun.split(',').includes(writing))
}

export interface WritingInHand {
  /** What was written, whether the field is open or not. */
  readonly kept: string
  /** What stands in the open field; undefined while there is none. */
  readonly text: string | undefined
  /** What it was begun on. */
  readonly on: string | undefined
  write(text: string): void
  /** Opens the field with what was written there before, or with `text`, which is about `on`. */
  begin(text?: string, on?: string): void
  /** What it is about is this now, and was read. */
  read(on: string): void
  /** Closes the field: what was written comes back with it, unless it is only the text it began with. */
  putAway(begunWith?: string): void
  /** It was sent. */
  forget(): void
}

export const useWriting = (statement: string, writing: Writing): WritingInHand => {
  const session = useSession()
  const key = keyOf(statement, writing)
  const draft = useKeptPart(drafts, session, (all) => all[key])
  const keep = (next: Draft | undefined) => drafts.change(session, (all) => ({ ...all, [key]: next }))
  const open = draft && !draft.closed
  return {
    kept: draft?.text ?? '',
    text: open ? draft.text : undefined,
    on: draft?.on,
    write: (text) => keep({ text, on: draft?.on, closed: false }),
    begin: (text = '', on) =>
      keep(draft && !isBlank(draft.text) ? { ...draft, closed: false } : { text, on, closed: false }),
    read: (on) => draft && keep({ ...draft, on }),
    putAway: (begunWith = '') =>
      keep(
        draft && !isBlank(draft.text) && draft.text !== begunWith ? { ...draft, closed: true } : undefined,
      ),
    forget: () => keep(undefined),
  }
}
