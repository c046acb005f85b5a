/** Takes a participant's deletions into the twin, as Yjs does it, straight from the update that was read. */
import * as Y from 'yjs'
import type { Deletions } from './change.ts'

/** The struct that begins at this clock; text is cut there. */
const beginningAt = (
  transaction: Y.Transaction,
  structs: (Y.Item | Y.GC)[],
  { client, clock }: Y.ID,
): number => {
  const index = Y.findIndexSS(structs, clock)
  const struct = structs[index]
  if (!struct || struct.deleted || struct.id.clock === clock) return index
  Y.getItemCleanStart(transaction, Y.createID(client, clock))
  return index + 1
}

/** False when it deletes what is not there (yet). */
export const deleteIn = ({ store }: Y.Doc, transaction: Y.Transaction, { clients }: Deletions): boolean => {
  for (const [client, ranges] of clients) {
    const structs = store.clients.get(client)
    const state = Y.getState(store, client)
    for (const { clock, len } of ranges) {
      const end = clock + len
      if (!structs || end > state) return false
      let index = beginningAt(transaction, structs, Y.createID(client, clock))
      for (let struct = structs[index]; struct && struct.id.clock < end; struct = structs[index]) {
        if (!struct.deleted && struct instanceof Y.Item) {
          // Cut behind it too, where it goes on.
          if (end < struct.id.clock + struct.length) Y.getItemCleanStart(transaction, Y.createID(client, end))
          struct.delete(transaction)
        }
        index += 1
      }
    }
  }
  return true
}
