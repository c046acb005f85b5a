/** What someone has begun to write, kept in memory while the room is open: it outlives the component, never the page. */
import { isBlank } from '@common-ground/shared/room/text'
import { useSyncExternalStore } from 'react'

export interface KeptDraft<T> {
  read(owner: object): T
  change(owner: object, next: (draft: T) => T): void
  subscribe(listener: () => void): () => void
}

/** Every kind of draft there is, asked for its owner's texts when a room ends while they write. */
const kinds = new Set<(owner: object) => readonly string[]>()

/** What someone has written and not sent, in all drafts. */
export const keptTexts = (owner: object): readonly string[] =>
  [...kinds].flatMap((texts) => texts(owner)).filter((text) => !isBlank(text))

/**
 * One kind of draft, one draft of it per owner: the session of a room. It goes when its session goes. `textsIn` says
 * which words in it are a person's own.
 */
export const keptDraft = <T>(
  initial: T,
  textsIn: (draft: T) => readonly (string | undefined)[] = () => [],
): KeptDraft<T> => {
  const drafts = new WeakMap<object, T>()
  kinds.add((owner) => {
    const draft = drafts.get(owner)
    return draft === undefined ? [] : textsIn(draft).filter((text) => text !== undefined)
  })
  const listeners = new Set<() => void>()
  const read = (owner: object): T => drafts.get(owner) ?? initial
  return {
    read,
    change: (owner, next) => {
      drafts.set(owner, next(read(owner)))
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** One part of the draft: a component is drawn again only when its own part has changed. */
export const useKeptPart = <T, Part>(kept: KeptDraft<T>, owner: object, part: (draft: T) => Part): Part =>
  useSyncExternalStore(kept.subscribe, () => part(kept.read(owner)))

export const useKeptDraft = <T>(kept: KeptDraft<T>, owner: object): T =>
  useKeptPart(kept, owner, (draft) => draft)
