/** Makes what an undo writes name the neighbours it stands between, as everything else people write does. */
import * as Y from 'yjs'

/** Own items made later did not stand there yet when this one was made. */
const earlierThan = (item: Y.Item, neighbour: Y.Item): boolean =>
  neighbour.id.client !== item.id.client || neighbour.id.clock < item.id.clock

const straighten = (item: Y.Item): void => {
  let { left, right } = item
  while (left && !earlierThan(item, left)) left = left.left
  while (right && !earlierThan(item, right)) right = right.right
  item.origin = left?.lastId ?? null
  item.rightOrigin = right?.id ?? null
}

/**
 * An undo of Yjs brings removed words back with neighbours that may never have stood in that order (the right one before
 * the left, or the same one twice). Copies that take them in another order could come apart, and the gate refuses them.
 * Call once for every document people undo in, before any undo. Answers how to stop.
 */
export const straightenUndo = (doc: Y.Doc): (() => void) => {
  const beforeObserverCalls = (transaction: Y.Transaction) => {
    if (!(transaction.origin instanceof Y.UndoManager)) return
    const own = doc.store.clients.get(doc.clientID) ?? []
    const before = transaction.beforeState.get(doc.clientID) ?? 0
    for (const struct of own)
      if (struct instanceof Y.Item && struct.id.clock >= before && struct.parentSub === null)
        straighten(struct)
  }
  doc.on('beforeObserverCalls', beforeObserverCalls)
  return () => doc.off('beforeObserverCalls', beforeObserverCalls)
}
