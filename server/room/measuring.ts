/** How much of a document is whose: structs of a chair's people, and bytes of the server's entries. */
import type { Standing } from '@common-ground/shared/room/participant'
import * as Y from 'yjs'
import type { ClientIds } from './client-ids.ts'

/** Of everybody together: less than anyone may have is the usual case, and cheaper to see. */
export const structsIn = (doc: Y.Doc): number => {
  let count = 0
  for (const structs of doc.store.clients.values()) count += structs.length
  return count
}

/** What was typed in one go is one, and what was removed together becomes one. */
export const structsOf = (chair: Standing, doc: Y.Doc, clients: ClientIds): number => {
  let count = 0
  for (const [client, structs] of doc.store.clients) if (clients.isOf(client, chair)) count += structs.length
  return count
}

/** What the document takes more for what the server wrote. */
export const serversBytes = (doc: Y.Doc, clients: ClientIds): number => {
  const servers = new Map(clients.servers.map((client) => [client, Y.getState(doc.store, client)]))
  const others = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(servers))
  return Y.encodeStateAsUpdate(doc).byteLength - others.byteLength
}
