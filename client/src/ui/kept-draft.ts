/** What someone has begun to write, kept in memory while the room is open: it outlives the component, never the page. */
import { useSyncExternalStore } from 'react'

export interface KeptDraft<T> {
  read(owner: object): T
  change(owner: object, next: (draft: T) => T): void
  subscribe(listener: () => void): () => void
}

/** One kind of draft, one draft of it per owner: the session of a room. It goes when its session goes. */
export const keptDraft = <T>(initial: T): KeptDraft<T> => {
  const drafts = new WeakMap<object, T>()
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
