/**
 * The clerk of one open room: takes words and acts in turn, asks gate or rules, records, then tells.
 * It is the only place where order is made.
 *
 *   queue --> decide (gate, rules; the decided state runs ahead) --> record (one commit for all that waited)
 *         --> recorded documents --> tell every reader --> answer the sender
 *
 * Invariants: the recorded documents hold recorded words only. What anyone is told, or opens, comes from these.
 * When recording fails nothing of the round is told, and the room is read anew from the store.
 */
import { hasConsented, type Person } from '@common-ground/shared/acts/consent'
import { isSeated } from '@common-ground/shared/acts/seats'
import type { Participant } from '@common-ground/shared/room/participant'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { isSpace } from '@common-ground/shared/room/space'
import type { Admittance } from '@common-ground/shared/wire/http'
import type {
  ActMessage,
  ActRecorded,
  Opened,
  OpenMessage,
  PresenceMessage,
  WordsVerdict,
} from '@common-ground/shared/wire/messages'
import type { Agreement, ParticipantRecord, RoomRecord } from '../store/store.ts'
import { readWhole, type WholeRoom } from './archive.ts'
import { Arrivals } from './arrivals.ts'
import type { ClerkDependencies } from './clerk-needs.ts'
import type { Connection } from './connection.ts'
import { Later } from './later.ts'
import { Readings } from './readings.ts'
import { Rounds } from './rounds.ts'
import { Shelf } from './shelf.ts'
import { Table } from './table.ts'
import { actTurn } from './turn-act.ts'
import { compactTurn, destroyTurn, restedTurn, rewordTurn } from './turn-of-the-room.ts'
import { openTurn } from './turn-open.ts'
import { WordsTurn, type Writing } from './turn-words.ts'

export class Clerk {
  readonly #with: ClerkDependencies
  readonly #table: Table
  readonly #rounds: Rounds
  /** Where people come in by a link, and where files are laid and taken. */
  readonly arrivals: Arrivals
  readonly shelf: Shelf
  readonly readings: Readings
  readonly #later: Later
  #ending = false
  #destroyed = false

  private constructor(room: RoomRecord, whole: WholeRoom, dependencies: ClerkDependencies) {
    const { newClientId, resting } = dependencies
    const table = new Table(room, whole, { newClientId, resting, rested: () => void this.#rested() })
    this.#table = table
    this.#with = dependencies
    this.arrivals = new Arrivals(table, dependencies.store)
    this.#rounds = new Rounds({
      table,
      needs: dependencies,
      isDestroyed: () => this.#destroyed,
      recorded: () => this.#later.look(),
    })
    const { turns } = this.#rounds
    this.shelf = new Shelf(table, turns, dependencies)
    this.readings = new Readings(table, dependencies)
    this.#later = new Later(table, turns, dependencies)
  }

  /** Reads the room from the store; undefined when it is not there any more. Throws StoreUnavailable. */
  static async wake(room: RoomRecord, dependencies: ClerkDependencies): Promise<Clerk | undefined> {
    const whole = await readWhole(dependencies.store, room.id)
    return whole && new Clerk(room, whole, dependencies)
  }

  /** The room as it stands, with the agreement in force. */
  get room(): RoomRecord {
    return this.#table.room
  }

  /** Which joint room is the newest, from 1. */
  get opening(): number {
    return this.#table.opening
  }

  get destroyed(): boolean {
    return this.#destroyed
  }

  /** Whether anyone is connected. */
  get inUse(): boolean {
    return !this.#table.audience.empty
  }

  /** Everyone at the table: consented, not gone. */
  inside(): readonly Person[] {
    return this.#table.inside()
  }

  /** Who was first on a link and has not accepted the agreement yet. */
  notYetIn(): readonly Participant[] {
    return this.#table.seating.notYetIn(this.#table.drafts)
  }

  hasConsented(participant: string): boolean {
    return hasConsented(this.#table.state.people, participant, this.room.agreement.hash)
  }

  /** Whether nobody has accepted the agreement to mediate yet. */
  get untouched(): boolean {
    return this.#table.state.people.size === 0
  }

  /** Where someone with a seat key stands; undefined once they are gone. */
  admittance(participant: ParticipantRecord): Admittance | undefined {
    return this.#table.seating.admittance(participant, this.#table.drafts)
  }

  attach(connection: Connection): Refusal | undefined {
    return this.#destroyed ? refuse('seat-unknown') : this.#table.attach(connection)
  }

  detach(connection: Connection): void {
    this.#table.audience.leave(connection)
  }

  open(connection: Connection, message: OpenMessage): Promise<Opened | Refusal> {
    const opening = { connection, message, now: this.#with.clock(), store: this.#with.store }
    return this.#rounds.turns.take({ id: connection.participant.id }, openTurn(this.#table, opening))
  }

  /** The verdict comes by `answer`, once. */
  words(writing: Writing, answer: (verdict: WordsVerdict | Refusal) => void): void {
    const { connection, message } = writing
    const asker = { id: connection.participant.id, bytes: message.update.byteLength }
    this.#rounds.turns.put(asker, new WordsTurn(this.#table, this.#with, writing, answer))
  }

  act(connection: Connection, message: ActMessage): Promise<ActRecorded | Refusal> {
    const destroy = () => void this.destroy()
    const { clock: now, chance } = this.#with
    const arrived = this.#table.time(now())
    const acting = { connection, message, now, arrived, chance, destroy }
    return this.#rounds.turns.take({ id: connection.participant.id }, actTurn(this.#table, acting))
  }

  /** Presence is volatile: it waits for nobody and is never stored. */
  presence(connection: Connection, { space, at }: PresenceMessage): void {
    const { id, first } = connection.participant
    if (isSpace(space) && isSeated(this.#table.state, id, first))
      this.#table.audience.move(connection, space, at)
  }

  /** Another text of the agreement to mediate, while nobody has accepted one. */
  reword(agreement: Agreement): Promise<Agreement | Refusal> {
    const { store } = this.#with
    return this.#rounds.turns.take({ id: this.room.id }, rewordTurn(this.#table, store, agreement))
  }

  /** Whether it is to be destroyed, and is not yet. */
  get ending(): boolean {
    return this.#ending && !this.#destroyed
  }

  /** Destroys the room: everybody is told and hung up on. A failure is reported, and tried again by the clock. */
  destroy(): Promise<object | Refusal> {
    const { store, clock } = this.#with
    this.#ending = true
    const destroyed = () => {
      this.#destroyed = true
    }
    const turn = destroyTurn(this.#table, { store, now: clock, destroyed })
    return this.#rounds.turns.take({ id: this.room.id }, turn)
  }

  /** Resolves when every message taken so far is settled. */
  async idle(): Promise<void> {
    await Promise.all([this.arrivals.idle(), this.shelf.idle()])
    await this.#rounds.turns.idle()
  }

  /** Before the room rests: what was deleted from its documents leaves the store too. */
  async rest(): Promise<void> {
    await this.idle()
    await this.#rounds.turns.take({ id: this.room.id }, compactTurn(this.#table, this.#with))
    await this.idle()
  }

  /** In turn, like every compaction. */
  #rested(): Promise<unknown> {
    return this.#rounds.turns.take({ id: this.room.id }, restedTurn(this.#table, this.#with))
  }

  close(): void {
    this.#later.close()
    this.#table.drafts.close()
  }
}
