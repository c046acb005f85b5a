/** What a memory store holds, apart from the store that serves it: it outlives a crash, can be copied, and be put back. */

import type {
  InvitationRecord,
  ParticipantRecord,
  RoomRecord,
  StoredFile,
} from '@common-ground/server/store/store'
import type { Certificate } from '@common-ground/shared/room/certificate'
import type { Volume } from '@common-ground/shared/room/volume'
import type { WentBack } from '@common-ground/shared/wire/messages'

export interface KeptInvitation extends InvitationRecord {
  takenBy?: string
}

export interface KeptDeviceLink {
  readonly participant: string
  readonly expiresAt: number
  usedBy?: string
}

export interface KeptSpace {
  snapshot?: { readonly upTo: number; readonly bytes: Uint8Array }
  /** The log after the snapshot, by position. */
  readonly words: Map<number, Uint8Array>
  /** One more than the highest position. */
  length: number
  readonly clients: Map<number, string | null>
  /** As JSON, by seq: what is read is never what was written, but equal to it. */
  readonly entries: Map<number, string>
  readonly actIds: Set<string>
  readonly wentBack: WentBack[]
}

export interface KeptRoom {
  record: RoomRecord
  readonly receiptKey: Uint8Array
  /** By the hash of their secret. */
  readonly invitations: Map<string, KeptInvitation>
  readonly participants: Map<string, ParticipantRecord>
  /** Participant by the hash of a seat key. */
  readonly seats: Map<string, string>
  readonly deviceLinks: Map<string, KeptDeviceLink>
  /** Every space as it was begun for each joint room, by `volumeKey`; made when it is first written to. */
  readonly volumes: Map<string, KeptSpace>
  readonly files: Map<string, StoredFile>
  /** Of files, by the name of their contents. */
  readonly bytes: Map<string, Uint8Array>
  /** Since when bytes are no file's, by the name of their contents. */
  readonly loose: Map<string, number>
}

export interface Contents {
  readonly rooms: Map<string, KeptRoom>
  readonly certificates: Map<string, Certificate>
}

const emptySpace = (): KeptSpace => ({
  words: new Map(),
  length: 0,
  clients: new Map(),
  entries: new Map(),
  actIds: new Set(),
  wentBack: [],
})

export const volumeKey = ({ space, opening }: Volume): string => `${space} of ${opening}`

export const volumeIn = ({ volumes }: KeptRoom, of: Volume): KeptSpace => {
  const kept = volumes.get(volumeKey(of)) ?? emptySpace()
  volumes.set(volumeKey(of), kept)
  return kept
}

export class MemoryDisk {
  contents: Contents = { rooms: new Map(), certificates: new Map() }

  /** A backup: nothing that happens to the disk later reaches it. */
  copy(): Contents {
    return structuredClone(this.contents)
  }

  /** The backup may be put back again later: the disk goes on with a copy of it. */
  restore(backup: Contents): void {
    this.contents = structuredClone(backup)
  }

  /** Bytes of words and entries it holds, as a figure for tests. */
  size(): number {
    let bytes = 0
    for (const room of this.contents.rooms.values())
      for (const { snapshot, words, entries } of room.volumes.values()) {
        bytes += snapshot?.bytes.byteLength ?? 0
        for (const update of words.values()) bytes += update.byteLength
        for (const entry of entries.values()) bytes += entry.length
      }
    return bytes
  }
}

/** With its links, and nobody and nothing in it. */
export const newRoom = (
  room: RoomRecord,
  receiptKey: Uint8Array,
  invitations: readonly InvitationRecord[],
): KeptRoom => {
  const links = new Map(invitations.map((invitation) => [invitation.secretHash, { ...invitation }]))
  if (links.size < invitations.length) throw new Error('unique: two links with one secret')
  return {
    record: structuredClone(room),
    receiptKey,
    invitations: links,
    participants: new Map(),
    seats: new Map(),
    deviceLinks: new Map(),
    volumes: new Map(),
    files: new Map(),
    bytes: new Map(),
    loose: new Map(),
  }
}
