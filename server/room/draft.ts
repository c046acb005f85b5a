/**
 * One space's document and ledger as the clerk holds them: what is recorded, in bytes, and what is decided and on its way
 * into the store (the gate's twin, `state`). `recorded()` lets the first catch up; `rollBack()` lets the second fall back.
 * The twin is the only document in memory, and is let go when nobody has written for a while.
 */
import type { RecordedAct, RoomAct } from '@common-ground/shared/acts/act'
import { type KeptChange, nothingKept } from '@common-ground/shared/acts/kept-words'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { seal } from '@common-ground/shared/ledger/chain'
import { type Entry, type RoomsEntry, theRoom } from '@common-ground/shared/ledger/entry'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import { identifierFrom } from '@common-ground/shared/ledger/hash'
import type { Participant } from '@common-ground/shared/room/participant'
import type { Refusal } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import type * as Y from 'yjs'
import type { Compaction, Row, StoredSpace, WordsRow } from '../store/store.ts'
import { type ChairOf, ClientIds } from './client-ids.ts'
import { isLongForRest } from './compacting.ts'
import { EndorsedWords } from './endorsed-words.ts'
import { type Accepted, Gate } from './gate.ts'
import { Pending } from './pending.ts'
import { type AcceptedWords, Recorded, sizeOf } from './recorded.ts'
import type { RecordedDocument } from './recorded-document.ts'
import type { Resting } from './resting.ts'

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
  /** Where it says that it has a document in memory. */
  readonly resting: Pick<Resting, 'isAwake'>
  /** Nobody works on it, and its log has grown long: now is the time to replace that. */
  readonly rested: () => void
}

/** When an entry is made, and what it does to the words kept beside the ledger. */
type Making = { readonly now: number; readonly kept: KeptChange }

export class Draft {
  readonly room: string
  readonly space: Space
  readonly opening: number
  readonly #reserved: Map<number, string>
  readonly #chairOf: ChairOf
  readonly #recorded: Recorded
  readonly #resting: DraftOf['resting']
  readonly #rested: DraftOf['rested']
  #gate: Gate
  #endorsed: EndorsedWords | undefined
  #state: RoomState
  /** Decided since the last `recorded()`. */
  #pending = new Pending()
  /** Whether anyone needed its document since that was asked last. */
  #inUse = false

  constructor(of: DraftOf) {
    const { room, space, opening, stored, reserved, serverClient, chairOf, resting, rested } = of
    this.room = room
    this.space = space
    this.opening = opening
    this.#reserved = reserved
    this.#chairOf = chairOf
    this.#resting = resting
    this.#rested = rested
    this.#recorded = new Recorded(space, stored, () => this.#living)
    this.#state = this.#recorded.state
    this.#gate = this.#newGate(sizeOf(stored), serverClient)
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
    return this.#recorded.log
  }

  /** Bytes of the document as the store has it and will have it. */
  get bytes(): number {
    return this.#gate.bytes
  }

  /** Takes words in, or says why not. `undefined`: there was nothing new in them. */
  words(update: Uint8Array, writer: Participant, now: number): AcceptedWords | Refusal | undefined {
    const { endorsements, order, signing } = this.#state
    this.#inUse = true
    this.#endorsed ??= new EndorsedWords((goal) => this.#gate.text.goal(goal))
    this.#endorsed.prime(endorsements)
    const verdict = this.#gate.judge(update, writer, { order, sealed: signing.sealed !== undefined })
    if (verdict === undefined) return undefined
    if ('refused' in verdict) {
      this.#gate.mend(this.#pending.updates)
      return verdict
    }
    this.#pending.words(this.#wordsRow(verdict, writer.id))
    return { update: verdict.update, carriers: this.#wordingChanged(verdict.cards, writer, now) }
  }

  /** Says in the ledger whose change took endorsed words away: always, or an endorsement would fall and nothing would say why. */
  #wordingChanged(cards: ReadonlySet<string>, writer: Participant, now: number): readonly Uint8Array[] {
    const changes = this.#endorsed?.changed(cards, this.#state.endorsements, writer.standing) ?? []
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
    const seq = this.#recorded.ledger.find(act)
    return seq === undefined ? this.#pending.sealed.find(({ id }) => id === act) : this.text.entry(seq)
  }

  /** Hash of the recorded entry that ends a chain of this length; undefined when there are fewer. */
  headAt(length: number): string | undefined {
    return length === 0 ? emptyRoom.head : this.#recorded.ledger.hashAt(length - 1)
  }

  /** What the rules may ask about the document, with everything decided so far. */
  get text(): Gate['text'] {
    this.#inUse = true
    return this.#gate.text
  }

  /** Announces a client id for a participant, if it is free or theirs. */
  reserveClient(client: number, participant: Participant): boolean {
    return this.#gate.clients.reserve(client, participant)
  }

  /** The rows made since this was asked last. */
  takeRows(): readonly Row[] {
    return this.#pending.takeRows()
  }

  /** Everything decided so far is in the store: it may be shown. */
  recorded(): void {
    if (this.#pending.updates.length === 0) return
    this.#recorded.add(this.#pending, this.#state)
    this.#pending = new Pending()
  }

  /** Nothing decided since `recorded()` counts. The server goes on under a new client id: its old clock may be used up. */
  rollBack(serverClient: number): void {
    const { bytes } = this.#gate
    this.#gate.rest()
    this.#endorsed = undefined
    this.#state = this.#recorded.state
    this.#pending = new Pending()
    this.#gate = this.#newGate(bytes, serverClient)
  }

  /** The recorded document for the store, without what was deleted; and what it is measured by. */
  async compaction(): Promise<{ readonly compaction: Compaction; readonly size: number }> {
    const { room, space, opening } = this
    const { length: upTo } = this.#recorded
    const { bytes: snapshot, size } = await this.#recorded.document.forTheStore()
    return { compaction: { room, space, opening, upTo, snapshot }, size }
  }

  /** The store keeps the document in this form now. */
  compacted(size: number): void {
    this.#recorded.compacted()
    this.#gate.compacted(size)
  }

  /** The recorded document, for whoever reads it. */
  get document(): Pick<RecordedDocument, 'beyond' | 'pack' | 'snapshot' | 'whole' | 'stateVector'> {
    return this.#recorded.document
  }

  /** Asked again and again: lets its document go when nobody has needed it since the last time. Answers whether it rests. */
  async rest(): Promise<boolean> {
    const isLong = isLongForRest(this)
    // What the store is to keep is known best while the document is in memory.
    if (this.#living && !this.#inUse) await this.#recorded.document[isLong ? 'forTheStore' : 'pack']()
    // Somebody may have written while it was packed.
    const rests = this.#living !== undefined && !this.#inUse
    if (rests) this.#gate.rest()
    if (rests && isLong) this.#rested()
    this.#inUse = false
    return this.atRest
  }

  get atRest(): boolean {
    return this.#gate.rehearsal === undefined
  }

  close(): void {
    this.#gate.rest()
  }

  /** The document in memory while it says what is recorded, and nothing more. */
  get #living(): Y.Doc | undefined {
    return this.#pending.updates.length === 0 ? this.#gate.rehearsal : undefined
  }

  #newGate(bytes: number, serverClient: number): Gate {
    const clients = new ClientIds(this.#recorded.clients, this.#reserved, serverClient, this.#chairOf)
    const document = (): Y.Doc => {
      this.#resting.isAwake(this)
      return this.#recorded.document.build()
    }
    return new Gate(this.space, document, bytes, clients, serverClient)
  }

  /** The envelope of the next entry. A clock that was set back must not turn the order of the ledger around. */
  #next(id: string, now: number) {
    const { length: seq, head: prev, lastAt } = this.#state
    return { room: this.room, space: this.space, seq, id, at: Math.max(now, lastAt), prev }
  }

  #appendSealed(entry: Entry, kept: KeptChange): Uint8Array {
    this.#inUse = true
    const accepted = this.#gate.appendEntry(entry, kept)
    this.#pending.entry({ kind: 'entry', entry, carrier: this.#wordsRow(accepted, null) })
    this.#state = fold(this.#state, entry)
    return accepted.update
  }

  #wordsRow({ update, newClients }: Accepted, by: string | null): WordsRow {
    const { room, space, opening } = this
    const position = this.#recorded.length + this.#pending.updates.length
    return { kind: 'words', room, space, opening, position, update, newClients, by }
  }
}
