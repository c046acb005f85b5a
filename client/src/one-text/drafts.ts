/** What people have begun at one text and not sent, and which version they have looked at: kept while the room is open, in memory alone. */
import type { CriticismKind, CriticismPlace } from '@common-ground/shared/acts/one-text'
import { useSession } from '../sync/hooks.ts'
import { type KeptDraft, keptDraft, useKeptDraft, useKeptPart } from '../ui/kept-draft.ts'

export interface Revision {
  readonly text: string
  /** The version it is made from. */
  readonly from: number
}

export interface Said {
  readonly kind: CriticismKind
  readonly text: string
  /** The version that was the newest when it was begun. */
  readonly on: number
}

interface Begun {
  readonly text: string
  readonly criticisms: CriticismPlace
}

export const nothingBegun: Begun = { text: '', criticisms: 'joint' }

const begun = keptDraft<Begun>(nothingBegun, ({ text }) => [text])

type ByText<T> = Readonly<Record<string, T | undefined>>

const textsOf = (all: ByText<{ readonly text: string }>) => Object.values(all).map((one) => one?.text)

const revisions = keptDraft<ByText<Revision>>({}, textsOf)
const said = keptDraft<ByText<Said>>({}, textsOf)
/** The newest version this person has been led to. */
const looked = keptDraft<ByText<number>>({})

interface InHand<T> {
  readonly draft: T
  readonly change: (next: T) => void
}

/** The mediator's first draft of a text. */
export const useBegun = (): InHand<Begun> => {
  const session = useSession()
  return {
    draft: useKeptDraft(begun, session),
    change: (next) => begun.change(session, () => next),
  }
}

/** Undefined where none is begun. */
const useByText = <T>(kept: KeptDraft<ByText<T>>, document: string): InHand<T | undefined> => {
  const session = useSession()
  return {
    draft: useKeptPart(kept, session, (all) => all[document]),
    change: (next) => kept.change(session, (all) => ({ ...all, [document]: next })),
  }
}

export const useRevision = (document: string): InHand<Revision | undefined> => useByText(revisions, document)
export const useSaid = (document: string): InHand<Said | undefined> => useByText(said, document)
export const useLooked = (document: string): InHand<number | undefined> => useByText(looked, document)
