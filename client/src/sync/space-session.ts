/** One participant in one space of a room: its document, who is present in it, its ledger, and acts for that ledger. */
import type { Act } from '@common-ground/shared/acts/act'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { ChainCheck } from '@common-ground/shared/ledger/chain'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { accessTo } from '@common-ground/shared/room/access'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import { stages } from '@common-ground/shared/room/stage'
import type { ActRecorded, Opened, PresenceTold, WordsTold } from '@common-ground/shared/wire/messages'
import type * as Y from 'yjs'
import { ActQueue } from './act-queue.ts'
import type { Connection } from './connection.ts'
import { DocumentSync } from './document-sync.ts'
import { LedgerReader } from './ledger-reader.ts'
import { Presence } from './presence.ts'
import type { Who } from './roster.ts'
import type { SetAsideTexts } from './set-aside.ts'
import type { Surroundings } from './surroundings.ts'
import { Unpacking } from './unpacking.ts'

export interface SpaceSessionNeeds {
  readonly room: string
  readonly space: Space
  readonly you: Participant
  readonly surroundings: Pick<Surroundings, 'schedule' | 'newId' | 'inflate'>
  readonly connection: Connection
  readonly setAside: SetAsideTexts
  readonly who: Who
  /** Why the room lets this seat in no more, if so: acts get that answer. */
  readonly turnedOut: () => RefusalReply | undefined
  /** Something this session shows has changed. */
  readonly changed: () => void
  readonly ledgerChanged: () => void
  readonly opened: (opened: Opened) => void
  readonly refused: (refusal: RefusalReply) => void
  readonly replaced: (doc: Y.Doc) => void
}

const writesNever = (space: Space, standing: Standing): boolean =>
  stages.every((stage) => accessTo(space, standing, stage) !== 'write')

export class SpaceSession {
  readonly space: Space
  readonly document: DocumentSync
  readonly presence: Presence
  readonly #ledger: LedgerReader
  readonly #acts: ActQueue
  readonly #unpacking: Unpacking
  readonly #turnedOut: () => RefusalReply | undefined
  #refusal: RefusalReply | undefined

  constructor(needs: SpaceSessionNeeds) {
    const { space, you, connection, surroundings, setAside } = needs
    const { schedule, newId } = surroundings
    const readOnly = writesNever(space, you.standing)
    this.space = space
    this.#unpacking = new Unpacking(surroundings)
    this.#turnedOut = needs.turnedOut
    this.document = new DocumentSync({
      connection: {
        open: (message) =>
          this.#unpacking.open(this.presence.away ? { ...message, watching: true } : message, (asked) =>
            connection.open(asked),
          ),
        words: (message) => connection.words(message),
      },
      space,
      standing: you.standing,
      readOnly,
      schedule,
      setAside,
      opened: (opened) => {
        this.#refusal = undefined
        this.presence.opened(opened.present)
        this.#acts.resume()
        needs.opened(opened)
        this.#unpacking.taken()
      },
      refused: (refusal) => {
        this.#refusal = refusal
        this.#acts.refuse(refusal)
        needs.refused(refusal)
      },
      replaced: (doc) => {
        this.presence.bind(doc)
        this.#ledger.attach(doc)
        needs.replaced(doc)
        needs.ledgerChanged()
      },
    })
    const doc = this.document.doc()
    this.#ledger = new LedgerReader({ room: needs.room, space, doc, changed: needs.ledgerChanged })
    this.presence = new Presence({
      space,
      you: you.id,
      doc,
      schedule,
      // Whoever never writes here is in no text: they are present, and nothing more is told of them.
      send: (at) => connection.presence({ space, at: readOnly && at ? {} : at }),
      who: needs.who,
    })
    this.#acts = new ActQueue({
      connection,
      space,
      schedule,
      newId,
      before: () => this.document.settled(),
      changed: needs.changed,
    })
    this.document.subscribe(needs.changed)
    this.presence.subscribe(needs.changed)
  }

  /** What this space's ledger means so far. */
  state(): RoomState {
    return this.#ledger.state()
  }

  /** Every entry of the ledger that holds, in order. */
  entries(): readonly Entry[] {
    return this.#ledger.entries()
  }

  /** Where the ledger shown here does not hold together, if anywhere. */
  ledgerBroken(): ChainCheck | undefined {
    return this.#ledger.broken()
  }

  /** What was seen here and the room's ledger no longer holds; the same array while nothing changed. */
  lostEntries(): readonly Entry[] {
    return this.#ledger.lost()
  }

  /** Why the room does not open this space, if it does not. */
  refusal(): RefusalReply | undefined {
    return this.#turnedOut() ?? this.#refusal
  }

  /**
   * An act for this space's ledger. Waits for the connection and for the author's words here to be recorded, is sent
   * again with the same id after a cut, and is answered when recorded or refused.
   */
  act(act: Act): Promise<ActRecorded | RefusalReply> {
    const refusal = this.refusal()
    return refusal ? Promise.resolve(refusal) : this.#acts.send(act)
  }

  /** How many acts have no answer yet. */
  get unanswered(): number {
    return this.#acts.unanswered
  }

  /** Whether acts are sent now. */
  get takesActs(): boolean {
    return this.#acts.open
  }

  /** Whether the room could not save words or an act that wait. */
  get unsaved(): boolean {
    return this.document.unsaved || this.#acts.unsaved
  }

  told(told: WordsTold): void {
    this.#unpacking.after(() => this.document.told(told))
  }

  presenceTold(told: PresenceTold): void {
    this.#unpacking.after(() => this.presence.told(told))
  }

  /** The connection is there. */
  resume(): void {
    this.#refusal = undefined
    this.document.resume()
  }

  /** The connection went. */
  cut(): void {
    this.#acts.pause()
    this.#unpacking.drop()
    this.document.cut()
    this.presence.cut()
  }

  /** The room lets this seat in no more: acts that wait get that answer. */
  refuse(refusal: RefusalReply): void {
    this.#acts.refuse(refusal)
  }

  /** For good: nothing is sent or told any more, and what is not recorded is set aside. */
  end(refusal: RefusalReply): void {
    this.#acts.refuse(refusal)
    this.document.end(refusal)
    this.presence.cut()
  }

  leave(): void {
    this.#acts.leave()
    this.document.leave()
    this.presence.leave()
    this.#ledger.leave()
  }
}
