/** An author's own recorded words in one space, kept so that a room that lost them can be offered them again. */
import * as Y from 'yjs'

/** What is merged here is offered as a whole or not at all, so it stays small. */
const chunkBytes = 2 * 1024

export class OwnWords {
  #updates: Uint8Array[] = []

  /** The room has recorded this. */
  recorded(update: Uint8Array): void {
    const last = this.#updates.at(-1)
    if (last && last.length + update.length <= chunkBytes)
      this.#updates[this.#updates.length - 1] = Y.mergeUpdates([last, update])
    else this.#updates.push(update)
  }

  all(): readonly Uint8Array[] {
    return this.#updates
  }

  forget(): void {
    this.#updates = []
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
