/** What a draft knows to be in the store: its ledger, whose client ids are whose, how much there is. */
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import type { StoredSpace } from '../store/store.ts'

export interface Recorded {
  state: RoomState
  /** Position the next update gets. */
  length: number
  readonly clients: Map<number, string | null>
  readonly entries: Map<string, Entry>
  /** Hashes of the chain, by seq. */
  readonly hashes: string[]
}

/** Words as taken in, and what carries the entries that follow from them. */
export interface AcceptedWords {
  readonly update: Uint8Array
  readonly carriers: readonly Uint8Array[]
}

export const recordedFrom = ({ length, clients, entries }: StoredSpace): Recorded => ({
  state: foldAll(emptyRoom, entries),
  length,
  clients: new Map(clients),
  entries: new Map(entries.map((entry) => [entry.id, entry])),
  hashes: entries.map(({ hash }) => hash),
})

export const bytesOf = (updates: readonly Uint8Array[]): number =>
  updates.reduce((bytes, update) => bytes + update.byteLength, 0)

export const sizeOf = ({ snapshot, updates }: StoredSpace): number =>
  bytesOf(updates) + (snapshot?.byteLength ?? 0)
