/** An author's own recorded words in one space, kept so that a room that lost them can be offered them again. */
import * as Y from 'yjs'

/** Merged they take less room, but are offered all or none: so only what was recorded long ago is merged. */
const mergedAtOnce = 256

export class OwnWords {
  #updates: Uint8Array[] = []
  /** How many at the beginning are merged already. */
  #merged = 0

  /** The room has recorded this. */
  recorded(update: Uint8Array): void {
    this.#updates.push(update)
    if (this.#updates.length - this.#merged < 2 * mergedAtOnce) return
    const old = this.#updates.splice(this.#merged, mergedAtOnce)
    this.#updates.splice(this.#merged, 0, Y.mergeUpdates(old))
    this.#merged += 1
  }

  all(): readonly Uint8Array[] {
    return this.#updates
  }

  forget(): void {
    this.#updates = []
    this.#merged = 0
  }
}

const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

/** The updates before the first that hangs on words which are not there. */
const fitting = (updates: readonly Uint8Array[], fresh: Y.Doc): readonly Uint8Array[] => {
  const trial = copyOf(fresh)
  const misfit = updates.findIndex((update) => {
    Y.applyUpdate(trial, update)
    return trial.store.pendingStructs !== null
  })
  return misfit === -1 ? updates : updates.slice(0, misfit)
}

/** What of these clients' text was deleted by itself, and not with the card or paragraph it stood in. */
const deletedText = (
  clients: ReadonlySet<number>,
  { store }: Y.Doc,
): ReturnType<typeof Y.createDeleteSet> => {
  const deleted = Y.createDeleteSet()
  for (const client of clients) {
    const items = (store.clients.get(client) ?? []).filter(
      (struct) => struct instanceof Y.Item && struct.deleted && struct.parentSub === null,
    )
    deleted.clients.set(
      client,
      items.map(({ id: { clock }, length: len }) => ({ clock, len })),
    )
  }
  return deleted
}

/**
 * What of an author's own `updates` a room can take whose copy is `fresh`: nothing that hangs on words it has lost, and no
 * text that was deleted meanwhile in the copy people saw (`shown`), by whomever.
 */
export const offerAgain = (
  updates: readonly Uint8Array[],
  shown: Y.Doc,
  fresh: Y.Doc,
): readonly Uint8Array[] => {
  if (updates.length === 0) return []
  const trial = copyOf(fresh)
  const offered: Uint8Array[] = []
  trial.on('update', (update: Uint8Array) => offered.push(update))
  const taken = fitting(updates, fresh)
  for (const update of taken) Y.applyUpdate(trial, update)
  const clients = new Set(taken.flatMap((update) => [...Y.parseUpdateMeta(update).to.keys()]))
  trial.transact((transaction) =>
    Y.iterateDeletedStructs(transaction, deletedText(clients, shown), (struct) => {
      if (struct instanceof Y.Item && !struct.deleted) struct.delete(transaction)
    }),
  )
  trial.destroy()
  return offered
}
