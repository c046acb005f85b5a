/** What an author wrote that the room does not have, although it once recorded it. */
import * as Y from 'yjs'

const clockIn = (stateVector: Uint8Array, client: number): number =>
  Y.decodeStateVector(stateVector).get(client) ?? 0

/** How far this update takes the document's own author. */
export const ownClockAfter = (update: Uint8Array, doc: Y.Doc): number =>
  Y.parseUpdateMeta(update).to.get(doc.clientID) ?? 0

/**
 * The author's own words beyond the room's state vector, if that lies before `recorded`: the store went back.
 * Only the author's own, because words of others under this author's name would be refused.
 */
export const lostWords = (doc: Y.Doc, stateVector: Uint8Array, recorded: number): Uint8Array | undefined => {
  const known = clockIn(stateVector, doc.clientID)
  if (known >= recorded) return undefined
  const others = Y.decodeStateVector(Y.encodeStateVector(doc))
  return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(others.set(doc.clientID, known)))
}
