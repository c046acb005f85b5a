/** What a draft knows to be in the store: its document, its ledger, whose client ids are whose, how much there is. */
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import type { Space } from '@common-ground/shared/room/space'
import type * as Y from 'yjs'
import type { StoredSpace } from '../store/store.ts'
import { readKept } from './kept-document.ts'
import { LedgerIndex } from './ledger-index.ts'
import { bytesOf, RecordedDocument } from './recorded-document.ts'

/** Words as taken in, and what carries the entries that follow from them. */
export interface AcceptedWords {
  readonly update: Uint8Array
  readonly carriers: readonly Uint8Array[]
}

/** Client ids an update has bound. */
export interface Bound {
  readonly clients: readonly number[]
  readonly owner: string | null
}

/** What has come into the store. */
interface News {
  readonly updates: readonly Uint8Array[]
  readonly bound: readonly Bound[]
  readonly sealed: readonly Entry[]
}

export class Recorded {
  readonly document: RecordedDocument
  readonly ledger: LedgerIndex
  /** Position the next update gets. */
  length: number
  state: RoomState
  /** Updates in the store beyond the newest snapshot. */
  log: { readonly rows: number; readonly bytes: number }
  readonly #clients: Map<number, string | null>

  /** `living`: a document in memory that says what is recorded, and nothing more, while there is one. */
  constructor(space: Space, stored: StoredSpace, living: () => Y.Doc | undefined) {
    const { updates, length, clients, entries } = stored
    this.document = new RecordedDocument(space, stored, living)
    this.ledger = new LedgerIndex(entries)
    this.length = length
    this.state = foldAll(emptyRoom, entries)
    this.log = { rows: updates.length, bytes: bytesOf(updates) }
    this.#clients = new Map(clients)
  }

  /** Yjs client id to the participant it is bound to; null is the server. */
  get clients(): ReadonlyMap<number, string | null> {
    return this.#clients
  }

  add({ updates, bound, sealed }: News, state: RoomState): void {
    this.document.add(updates)
    for (const { clients, owner } of bound) for (const client of clients) this.#clients.set(client, owner)
    for (const entry of sealed) this.ledger.push(entry)
    const { rows, bytes } = this.log
    this.log = { rows: rows + updates.length, bytes: bytes + bytesOf(updates) }
    this.length += updates.length
    this.state = state
  }

  /** The store keeps the document in this form now. */
  compacted(): void {
    this.log = { rows: 0, bytes: 0 }
  }
}

export const sizeOf = ({ snapshot, updates }: StoredSpace): number =>
  bytesOf(updates) + (snapshot ? readKept(snapshot).size : 0)
