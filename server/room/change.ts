/** Reads what an update of words says, without applying it: only known kinds of content, under ids its writer may use, within bounds. */
import { limits } from '@common-ground/shared/room/limits'
import type { Participant } from '@common-ground/shared/room/participant'
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import * as Y from 'yjs'
import type { ClientIds } from './client-ids.ts'
import type { Struct } from './integration.ts'

export type Deletions = ReturnType<typeof Y.decodeUpdate>['ds']

export interface Change {
  readonly structs: readonly Struct[]
  /** What it deletes, if it deletes anything. */
  readonly deletions?: Deletions
}

/** Yjs counts in 53 bits; a client that claims to be far along them is not one of ours. */
const maxClock = 2 ** 31

const contentAllowed: ReadonlySet<unknown> = new Set([
  Y.ContentType,
  Y.ContentAny,
  Y.ContentString,
  Y.ContentFormat,
  Y.ContentDeleted,
])

/** How many stretches of structs an update deletes. */
const rangesIn = ({ clients }: Deletions): number => {
  let ranges = 0
  for (const deleted of clients.values()) ranges += deleted.length
  return ranges
}

/** Reads the structs without applying them: whose they claim to be, and what they hold. */
export const readChange = (
  update: Uint8Array,
  writer: Participant,
  clients: ClientIds,
): Change | RefusalCode => {
  let decoded: ReturnType<typeof Y.decodeUpdate>
  try {
    decoded = Y.decodeUpdate(update)
  } catch {
    return 'words-malformed'
  }
  if (decoded.structs.length > limits.structsPerUpdate) return 'too-large'
  const ranges = rangesIn(decoded.ds)
  if (ranges > limits.structsPerUpdate) return 'too-large'
  const structs: Struct[] = []
  const writers = new Set<number>()
  /** Structs of one client follow each other, and most updates are of one. */
  let last: number | undefined
  for (const struct of decoded.structs) {
    const { client, clock } = struct.id
    // One of no length would be in the document without moving any clock: nothing that counts by clocks would see it.
    if (struct.length < 1 || clock + struct.length > maxClock) return 'words-malformed'
    if (struct instanceof Y.Skip) return 'words-incomplete'
    // Also what the document already has: "nothing new" must never be said of words that are somebody else's.
    if (client !== last && !clients.mayUse(client, writer.id)) return 'not-yours-to-write'
    if (struct instanceof Y.Item && !contentAllowed.has(struct.content.constructor)) return 'words-malformed'
    if (client !== last) writers.add(client)
    last = client
    structs.push(struct)
  }
  if (writers.size > limits.clientsPerUpdate) return 'words-malformed'
  let strangers = 0
  for (const client of writers) if (!clients.isBound(client)) strangers += 1
  if (strangers > limits.newClientsPerUpdate) return 'words-malformed'
  if (strangers > 0 && !clients.hasRoom(writer)) return 'document-full'
  return ranges > 0 ? { structs, deletions: decoded.ds } : { structs }
}
