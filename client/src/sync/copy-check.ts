/** Whether the room still has everything a copy of it held: if not, its store went back. */
import type { Opened } from '@common-ground/shared/wire/messages'
import * as Y from 'yjs'
import { deletedIn } from './unpacking.ts'

type DeleteSet = ReturnType<typeof Y.createDeleteSet>

interface Range {
  readonly clock: number
  readonly len: number
}

const endOf = (range: Range | undefined): number => (range ? range.clock + range.len : 0)

/** What a copy held that the room must have too: all but what was never recorded. */
export interface Held {
  readonly clocks: ReadonlyMap<number, number>
  readonly deleted: DeleteSet
  /** Deletions that may not be recorded yet. */
  readonly unsentDeleted: readonly DeleteSet[]
}

/** The deletions of what was written before these clocks. */
const deletedBefore = (clocks: ReadonlyMap<number, number>, { store }: Y.Doc): DeleteSet => {
  const deleted = Y.createDeleteSetFromStructStore(store)
  for (const [client, ranges] of deleted.clients) {
    const end = clocks.get(client) ?? 0
    const before = ranges.filter(({ clock }) => clock < end)
    deleted.clients.set(
      client,
      before.map(({ clock, len }) => ({ clock, len: Math.min(len, end - clock) })),
    )
  }
  return deleted
}

/** To be taken when the room is asked: what comes after that may be newer than its answer. */
export const heldBy = (doc: Y.Doc, unsent: readonly Uint8Array[]): Held => {
  const clocks = Y.decodeStateVector(Y.encodeStateVector(doc))
  for (const update of unsent)
    for (const [client, from] of Y.parseUpdateMeta(update).from)
      clocks.set(client, Math.min(clocks.get(client) ?? 0, from))
  return {
    clocks,
    deleted: deletedBefore(clocks, doc),
    unsentDeleted: unsent.map((update) => Y.decodeUpdate(update).ds),
  }
}

/** Both in order; what `deleted` says of a client is merged as far as it goes. */
const holds = (deleted: DeleteSet, wanted: DeleteSet): boolean =>
  [...wanted.clients].every(([client, ranges]) => {
    const there = deleted.clients.get(client) ?? []
    let at = 0
    return ranges.every(({ clock, len }) => {
      while (at < there.length && endOf(there[at]) < clock + len) at += 1
      const range = there[at]
      return range !== undefined && range.clock <= clock
    })
  })

/**
 * An answer to `open` always tells every deletion the room has. Where two set the same field at once, what falls away here
 * because of unsent words looks lost as well: then the copy is replaced for nothing, and no word goes missing.
 */
export const lacks = (
  opened: Pick<Opened, 'words' | 'packed' | 'stateVector'>,
  { clocks, deleted, unsentDeleted }: Held,
): boolean => {
  const known = Y.decodeStateVector(opened.stateVector)
  for (const [client, clock] of clocks) if ((known.get(client) ?? 0) < clock) return true
  // A copy in which nothing was deleted yet, as every first one: the words need not be read twice.
  if (deleted.clients.size === 0) return false
  return !holds(Y.mergeDeleteSets([deletedIn(opened), ...unsentDeleted]), deleted)
}
