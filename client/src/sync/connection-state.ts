/** What a person is told of their connection: the link, and what of theirs has not been recorded yet. */
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type { LinkState } from './connection.ts'
import type { WordsState } from './words-out.ts'

export interface ConnectionState {
  /** `online` once the joint document is open. */
  readonly link: LinkState
  /** Why the room does not let this seat in: for good when `link` is `refused`, else it is tried again. */
  readonly refusal?: RefusalReply
  readonly words: WordsState
  /** The room cannot save: words or acts of this author were turned back for that, and are tried again. */
  readonly unsaved?: true
  /** How many acts have no answer yet. */
  readonly acts: number
}

interface OpenWork {
  words(): WordsState
  readonly unsaved: boolean
  readonly unanswered: number
}

export const connectionState = (
  link: LinkState,
  work: OpenWork,
  refusal: RefusalReply | undefined,
): ConnectionState => ({
  link,
  words: work.words(),
  ...(work.unsaved ? { unsaved: true } : {}),
  acts: work.unanswered,
  ...(refusal ? { refusal } : {}),
})

export const sameState = (one: ConnectionState, other: ConnectionState): boolean =>
  one.link === other.link &&
  one.refusal === other.refusal &&
  one.words === other.words &&
  one.unsaved === other.unsaved &&
  one.acts === other.acts
