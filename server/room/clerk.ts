/**
 * The clerk of one open room: takes words and acts in turn, asks gate or rules, records, then tells.
 * It is the only place where order is made.
 *
 *   queue --> decide (gate, rules; the decided state runs ahead) --> record (one commit for all that waited)
 *         --> live document --> tell every reader --> answer the sender
 *
 * Invariants: the live document holds recorded words only. What anyone is told, or opens, comes from the live document.
 * When recording fails nothing of the round is told, and the room is read anew from the store.
 */

import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { isSpace } from '@common-ground/shared/room/space'
import type {
  ActMessage,
  ActRecorded,
  Opened,
  OpenMessage,
  PresenceMessage,
  WordsMessage,
  WordsVerdict,
} from '@common-ground/shared/wire/messages'
import { type RoomRecord, type Row, type Store, StoreUnavailable } from '../store/store.ts'
import { actOnDraft } from './acting.ts'
import { Audience } from './audience.ts'
import type { Connection } from './connection.ts'
import { Draft } from './draft.ts'
import { toAct, toRead, toWrite } from './permission.ts'
import type { Recorder } from './recorder.ts'
import { type Turn, Turns } from './turns.ts'

export interface ClerkDependencies {
  readonly store: Store
  readonly recorder: Recorder
  readonly clock: () => number
  /** A new random Yjs client id for the server, 32 bits. */
  readonly newClientId: () => number
  /** Tells the operator that something went wrong; ids and codes only. */
  readonly report: (what: string, error: unknown) => void
}

export class Clerk {
  readonly room: RoomRecord
  readonly #with: ClerkDependencies
  readonly #audience = new Audience()
  readonly #turns = new Turns((round) => this.#round(round))
  readonly #reserved: Map<number, string>
  #draft: Draft

  private constructor(
    room: RoomRecord,
    dependencies: ClerkDependencies,
    reserved: Map<number, string>,
    draft: Draft,
  ) {
    this.#reserved = reserved
    this.room = room
    this.#with = dependencies
    this.#draft = draft
  }

  /** Reads the room from the store. Throws StoreUnavailable when that is not possible now. */
  static async wake(room: RoomRecord, dependencies: ClerkDependencies): Promise<Clerk> {
    const reserved = new Map<number, string>()
    return new Clerk(room, dependencies, reserved, await Draft.read(room, 'joint', dependencies, reserved))
  }

  /** The state of the joint ledger with everything decided so far. */
  state(): RoomState {
    return this.#draft.state
  }

  /** Whether anyone is connected. */
  get inUse(): boolean {
    return !this.#audience.empty
  }

  attach(connection: Connection): Refusal | undefined {
    return this.#audience.join(connection)
  }

  detach(connection: Connection): void {
    this.#audience.leave(connection)
  }

  open(connection: Connection, message: OpenMessage): Promise<Opened | Refusal> {
    return this.#turns.take((answer) => ({
      decide: () => [],
      settle: () => answer(this.#openNow(connection, message)),
      refuse: answer,
    }))
  }

  words(connection: Connection, { space, update }: WordsMessage): Promise<WordsVerdict | Refusal> {
    return this.#turns.take((answer) => {
      let verdict: Uint8Array | Refusal | undefined
      return {
        decide: (draft) => {
          const writable = toWrite(this.#asked(connection, space))
          verdict =
            typeof writable === 'string' ? draft.words(update, connection.participant, this.#now()) : writable
          return verdict instanceof Uint8Array ? draft.takeRows() : []
        },
        settle: (failed) => {
          if (!(verdict instanceof Uint8Array)) answer(verdict ?? { words: 'nothing-new' })
          else if (failed) answer(refuse('not-saved'))
          else {
            this.#audience.tellWords('joint', verdict, connection)
            answer({ words: 'recorded' })
          }
        },
        refuse: answer,
      }
    })
  }

  act(connection: Connection, { space, id, act }: ActMessage): Promise<ActRecorded | Refusal> {
    return this.#turns.take((answer) => {
      let verdict: { entry: Entry; carrier?: Uint8Array } | Refusal
      return {
        decide: (draft) => {
          const actor = connection.participant
          const agreement = this.room.agreement.hash
          const known = toAct(this.#asked(connection, space))
          verdict =
            typeof known === 'string'
              ? actOnDraft(draft, { id, act, actor, now: this.#now(), agreement })
              : known
          return draft.takeRows()
        },
        settle: (failed) => {
          if ('refused' in verdict) answer(verdict)
          else if (failed) answer(refuse('not-saved'))
          else {
            if (verdict.carrier) this.#audience.tellWords('joint', verdict.carrier)
            const { seq, hash, at } = verdict.entry
            answer({ seq, hash, at })
          }
        },
        refuse: answer,
      }
    })
  }

  /** Presence is volatile: it waits for nobody and is never stored. */
  presence(connection: Connection, { space, at }: PresenceMessage): void {
    if (isSpace(space)) this.#audience.move(connection, space, at)
  }

  /** Resolves when every message taken so far is settled. */
  async idle(): Promise<void> {
    await this.#turns.idle()
  }

  close(): void {
    this.#draft.close()
  }

  #now(): number {
    return this.#with.clock()
  }

  #asked(connection: Connection, space: string) {
    return { state: this.#draft.state, agreement: this.room.agreement.hash, connection, space }
  }

  #openNow(connection: Connection, message: OpenMessage): Opened | Refusal {
    const { stateVector, clientId } = message
    const space = toRead(this.#asked(connection, message.space))
    if (typeof space !== 'string') return space
    const words = this.#draft.beyond(stateVector)
    if (words === undefined || !this.#draft.reserveClient(clientId, connection.participant.id))
      return refuse('malformed')
    const present = this.#audience.read(connection, space, clientId)
    return { words, stateVector: this.#draft.stateVector(), present }
  }

  async #round(round: readonly Turn[]): Promise<void> {
    try {
      const rows = round.flatMap((turn) => [...turn.decide(this.#draft)])
      const failed = rows.length > 0 && !(await this.#record(rows))
      if (failed) await this.#startOver()
      else this.#draft.recorded()
      for (const turn of round) this.#settle(turn, failed)
    } catch (error) {
      // A bug in this room must not take the process, and with it every other room, down.
      this.#with.report('clerk-bug', error)
      await this.#startOver()
      for (const turn of round) turn.refuse(refuse('not-saved'))
    }
  }

  /** What is recorded is recorded: a bug in telling one must not keep the others of the round from hearing. */
  #settle(turn: Turn, failed: boolean): void {
    try {
      turn.settle(failed)
    } catch (error) {
      this.#with.report('clerk-bug', error)
      turn.refuse(refuse('busy'))
    }
  }

  async #record(rows: readonly Row[]): Promise<boolean> {
    try {
      await this.#with.recorder.record(rows)
      return true
    } catch (error) {
      this.#with.report(error instanceof StoreUnavailable ? 'store-unavailable' : 'store-error', error)
      return false
    }
  }

  /**
   * Recording failed: nothing of this round may count. The live document is what was recorded before, and still true;
   * the store is asked again so that an outcome we could not see is not missed.
   */
  async #startOver(): Promise<void> {
    const before = this.#draft
    try {
      this.#draft = await Draft.read(this.room, 'joint', this.#with, this.#reserved)
      const missed = this.#draft.beyond(before.stateVector())
      before.close()
      if (missed !== undefined) this.#audience.tellWords('joint', missed)
    } catch (error) {
      // The store cannot even be read: go on from what is known to be recorded.
      this.#with.report('store-unreadable', error)
      before.rollBack(this.#with.newClientId())
    }
  }
}
