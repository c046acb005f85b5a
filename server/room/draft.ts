/**
 * One space's document and ledger as the clerk holds them: what is recorded (`#live`), and what is decided and on its way
 * into the store (the gate's twin, `state`). `recorded()` lets the first catch up; `rollBack()` lets the second fall back.
 */
import type { RecordedAct, RoomAct } from '@common-ground/shared/acts/act'
import { type KeptChange, nothingKept } from '@common-ground/shared/acts/kept-words'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { seal } from '@common-ground/shared/ledger/chain'
import { type Entry, type RoomsEntry, theRoom } from '@common-ground/shared/ledger/entry'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import { identifierFrom } from '@common-ground/shared/ledger/hash'
import type { Participant } from '@common-ground/shared/room/participant'
import type { Refusal } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import type { Compaction, Row, StoredSpace, WordsRow } from '../store/store.ts'
import { type ChairOf, ClientIds } from './client-ids.ts'
import { EndorsedWords } from './endorsed-words.ts'
import { type Accepted, Gate } from './gate.ts'
import { type AcceptedWords, bytesOf, type Recorded, recordedFrom, sizeOf } from './recorded.ts'

export interface DraftOf {
  readonly room: string
  readonly space: Space
  /** Of which joint room; always 1 for what only one side reads. */
  readonly opening: number
  readonly stored: StoredSpace
  /** Client ids announced and not yet written with; the clerk's, so that they outlive a reading anew. */
  readonly reserved: Map<number, string>
  /** A new Yjs client id for the server. */
  readonly serverClient: number
  readonly chairOf: ChairOf
}

/** When an entry is made, and what it does to the words kept beside the ledger. */
interface Making {
  readonly now: number
  readonly kept: KeptChange
}

export class Draft {
  readonly room: string
  readonly space: Space
  readonly opening: number
  readonly #live: Y.Doc
  readonly #reserved: Map<number, string>
  readonly #chairOf: ChairOf
  #gate: Gate
  #endorsed = new EndorsedWords((goal) => this.#gate.text.goal(goal))
  #recorded: Recorded
  #state: RoomState
  #length: number
  /** Updates in the store beyond the newest snapshot. */
  #log: { readonly rows: number; readonly bytes: number }
  /** Updates accepted and entries sealed since the last `recorded()`. */
  #accepted: Uint8Array[] = []
  #bound: { readonly client: number; readonly owner: string | null }[] = []
  #sealed = new Map<string, Entry>()
  #rows: Row[] = []

  constructor({ room, space, opening, stored, reserved, serverClient, chairOf }: DraftOf) {
    this.#chairOf = chairOf
    const { snapshot, updates, length, clients } = stored
    this.room = room
    this.space = space
    this.opening = opening
    this.#live = declareDocument(space, new Y.Doc())
    // One transaction for the whole log: merging thousands of updates would be quadratic.
    this.#live.transact(() => {
      for (const update of snapshot ? [snapshot, ...updates] : updates) Y.applyUpdate(this.#live, update)
    })
    this.#recorded = recordedFrom(stored)
    this.#state = this.#recorded.state
    this.#length = length
    this.#log = { rows: updates.length, bytes: bytesOf(updates) }
    this.#reserved = reserved
    const ids = new ClientIds(clients, reserved, serverClient, chairOf)
    this.#gate = new Gate(space, this.#live, sizeOf(stored), ids, serverClient)
  }

  /** The ledger's state with everything decided so far. */
  get state(): RoomState {
    return this.#state
  }

  /** The ledger's state as it stands in the store: what may be told. */
  get recordedState(): RoomState {
    return this.#recorded.state
  }

  /** How many updates the store has of this document. */
  get position(): number {
    return this.#recorded.length
  }

  /** What the store has beyond the newest snapshot. */
  get log() {
    return this.#log
  }

  /** Bytes of the document as the store has it and will have it. */
  get bytes(): number {
    return this.#gate.bytes
  }

  /** Takes words in, or says why not. `undefined`: there was nothing new in them. */
  words(update: Uint8Array, writer: Participant, now: number): AcceptedWords | Refusal | undefined {
    const { endorsements, order, signing } = this.#state
    this.#endorsed.prime(endorsements)
    const verdict = this.#gate.judge(update, writer, { order, sealed: signing.sealed !== undefined })
    if (verdict === undefined) return undefined
    if ('refused' in verdict) {
      this.#gate.mend(this.#accepted)
      return verdict
    }
    this.#rows.push(this.#wordsRow(verdict, writer.id))
    return { update: verdict.update, carriers: this.#wordingChanged(verdict.cards, writer, now) }
  }

  /** Says in the ledger whose change took endorsed words away: always, or an endorsement would fall and nothing would say why. */
  #wordingChanged(cards: ReadonlySet<string>, writer: Participant, now: number): readonly Uint8Array[] {
    const changes = this.#endorsed.changed(cards, this.#state.endorsements, writer.standing)
    return changes.map((act) => {
      // Made of the chain's head, so that nobody can have taken it for an act before.
      const id = identifierFrom(`${act.type} ${act.goal} ${this.#state.head}`)
      return this.append(id, act, { actor: writer, now, kept: nothingKept }).carrier
    })
  }

  /** Seals a decided act into the chain and writes it into the document, with what it does to the words kept beside it. */
  append(id: string, act: RecordedAct, { actor, now, kept }: Making & { readonly actor: Participant }) {
    const entry = seal({ ...this.#next(id, now), by: actor.id, standing: actor.standing, act })
    return { entry, carrier: this.#appendSealed(entry, kept) }
  }

  /** The same for what the room itself does. */
  appendByRoom(id: string, act: RoomAct, { now, kept }: Making): { entry: RoomsEntry; carrier: Uint8Array } {
    const entry = seal({ ...this.#next(id, now), by: theRoom, standing: 'room', act })
    return { entry, carrier: this.#appendSealed(entry, kept) }
  }

  /** The entry an act id has already made, recorded or on its way. */
  entryOf(act: string): Entry | undefined {
    return this.#recorded.entries.get(act) ?? this.#sealed.get(act)
  }

  /** Hash of the recorded entry that ends a chain of this length; undefined when there are fewer. */
  headAt(length: number): string | undefined {
    return length === 0 ? emptyRoom.head : this.#recorded.hashes[length - 1]
  }

  /** What the rules may ask about the document, with everything decided so far. */
  get text(): Gate['text'] {
    return this.#gate.text
  }

  /** Announces a client id for a participant, if it is free or theirs. */
  reserveClient(client: number, participant: Participant): boolean {
    return this.#gate.clients.reserve(client, participant)
  }

  /** The rows made since this was asked last. */
  takeRows(): readonly Row[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  /** Everything decided so far is in the store: the live document may show it. */
  recorded(): void {
    if (this.#accepted.length === 0) return
    this.#live.transact(() => {
      for (const update of this.#accepted) Y.applyUpdate(this.#live, update)
    })
    for (const [id, entry] of this.#sealed) {
      this.#recorded.entries.set(id, entry)
      this.#recorded.hashes.push(entry.hash)
    }
    const { rows, bytes } = this.#log
    this.#log = { rows: rows + this.#accepted.length, bytes: bytes + bytesOf(this.#accepted) }
    this.#recorded.state = this.#state
    this.#recorded.length = this.#length
    for (const { client, owner } of this.#bound) this.#recorded.clients.set(client, owner)
    this.#accepted = []
    this.#bound = []
    this.#sealed = new Map()
  }

  /** Nothing decided since `recorded()` counts. The server goes on under a new client id: its old clock may be used up. */
  rollBack(serverClient: number): void {
    this.#gate.close()
    this.#endorsed = new EndorsedWords((goal) => this.#gate.text.goal(goal))
    this.#state = this.#recorded.state
    this.#length = this.#recorded.length
    this.#accepted = []
    this.#bound = []
    this.#sealed = new Map()
    this.#rows = []
    const clients = new ClientIds(this.#recorded.clients, this.#reserved, serverClient, this.#chairOf)
    this.#gate = new Gate(this.space, this.#live, this.#gate.bytes, clients, serverClient)
  }

  /** The recorded document as one update, without what was deleted. */
  compaction(): Compaction {
    const snapshot = Y.encodeStateAsUpdate(this.#live)
    const { room, space, opening } = this
    return { room, space, opening, upTo: this.#recorded.length, snapshot }
  }

  /** The store keeps the document in this form now. */
  compacted({ snapshot }: Compaction): void {
    this.#log = { rows: 0, bytes: 0 }
    this.#gate.compacted(snapshot.byteLength)
  }

  /** What the recorded document has beyond a state vector; undefined when that cannot be read. */
  beyond(stateVector: Uint8Array): Uint8Array | undefined {
    try {
      return Y.encodeStateAsUpdate(this.#live, stateVector)
    } catch {
      // Bytes from outside that are no state vector.
      return undefined
    }
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.#live)
  }

  close(): void {
    this.#gate.close()
    this.#live.destroy()
  }

  /** The envelope of the next entry. A clock that was set back must not turn the order of the ledger around. */
  #next(id: string, now: number) {
    const { length: seq, head: prev, lastAt } = this.#state
    return { room: this.room, space: this.space, seq, id, at: Math.max(now, lastAt), prev }
  }

  #appendSealed(entry: Entry, kept: KeptChange): Uint8Array {
    const accepted = this.#gate.appendEntry(entry, kept)
    this.#rows.push({ kind: 'entry', entry, carrier: this.#wordsRow(accepted, null) })
    this.#sealed.set(entry.id, entry)
    this.#state = fold(this.#state, entry)
    return accepted.update
  }

  #wordsRow({ update, newClients }: Accepted, by: string | null): WordsRow {
    this.#accepted.push(update)
    for (const client of newClients) this.#bound.push({ client, owner: by })
    const position = this.#length
    this.#length += 1
    const { room, space, opening } = this
    return { kind: 'words', room, space, opening, position, update, newClients, by }
  }
}
