/**
 * The gate: decides whether a participant may make this change of words to a document, now.
 *
 * It rehearses every update on a twin of the recorded document and judges the result, so nothing hides in an encoding:
 *   1. decode: only known kinds of content, client ids free or the writer's own, clocks within bounds
 *   2. integrate into the twin struct by struct, between neighbours an author can have seen; nothing may stay pending
 *   3. judge every struct that became part of the twin, and everything that was deleted, by its place (judgement.ts)
 * The twin runs ahead of the recorded document by what is accepted and not yet recorded. After a refusal, when recording
 * failed, and after a rest it is built anew from the recorded bytes: only then does the cost grow with the document.
 */
import type { KeptChange } from '@common-ground/shared/acts/kept-words'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant } from '@common-ground/shared/room/participant'
import { type Refusal, type RefusalCode, refuse } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import { type Change, readChange } from './change.ts'
import type { ClientIds } from './client-ids.ts'
import { deleteIn } from './deletion.ts'
import { integrate } from './integration.ts'
import { type Held, judge, nothingHeld } from './judgement.ts'
import { serversBytes, structsIn, structsOf } from './measuring.ts'
import { RehearsedText } from './rehearsed-text.ts'
import { writeEntry } from './write-entry.ts'

/** What is to be recorded: the effective change, and the client ids it binds. */
export interface Accepted {
  readonly update: Uint8Array
  readonly newClients: readonly number[]
  /** Cards it touched. */
  readonly cards: ReadonlySet<string>
}

const noCards: ReadonlySet<string> = new Set()
const noClients: readonly number[] = []

/** An update while it is judged: for whom, and what came of it. */
interface Judging {
  readonly writer: Participant
  readonly held: Held
  effective?: Uint8Array
  refused?: RefusalCode | undefined
  clients: readonly number[]
  cards: ReadonlySet<string>
  bug?: unknown
}

export class Gate {
  readonly clients: ClientIds
  /** What the document says with everything accepted so far. */
  readonly text: RehearsedText
  readonly #space: Space
  readonly #recorded: () => Y.Doc
  readonly #serverClient: number
  /** Made when the first change comes: a room that is only read needs none. */
  #rehearsal: Y.Doc | undefined
  #bytes: number
  /** What the server wrote of those, measured when it is first asked for. */
  #serversBytes: number | undefined
  #spoiled = false
  #judging: Judging | undefined

  /**
   * `recorded` makes a new document with everything recorded, `bytes` is what that takes in the store, `clients` says whose
   * ids are whose, `serverClient` is the id the server writes entries with.
   */
  constructor(space: Space, recorded: () => Y.Doc, bytes: number, clients: ClientIds, serverClient: number) {
    this.#space = space
    this.#recorded = recorded
    this.#bytes = bytes
    this.#serverClient = serverClient
    this.clients = clients
    this.text = new RehearsedText(() => this.#twin, clients)
  }

  /** Bytes of everything accepted so far. */
  get bytes(): number {
    return this.#bytes
  }

  /** The document takes this much in the store now. */
  compacted(bytes: number): void {
    this.#bytes = bytes
    this.#serversBytes = undefined
  }

  /** The twin, where there is one: the document with everything accepted so far. */
  get rehearsal(): Y.Doc | undefined {
    return this.#spoiled ? undefined : this.#rehearsal
  }

  /** Builds the twin anew if a refused change got into it: the recorded document, and what was accepted since. */
  mend(accepted: readonly Uint8Array[]): void {
    if (!this.#spoiled) return
    this.#spoiled = false
    this.rest()
    for (const update of accepted) Y.applyUpdate(this.#twin, update)
  }

  /** Judges one update, with what is locked and sealed by then. `undefined` means there is nothing new in it. After a refusal, `mend` before the next. */
  judge(update: Uint8Array, writer: Participant, held: Held = nothingHeld): Accepted | Refusal | undefined {
    const change = readChange(update, writer, this.clients)
    if (typeof change === 'string') return refuse(change)
    // Taking something away is always possible.
    if (change.structs.length > 0 && this.#isFull(update, writer)) return refuse('document-full')
    const verdict = this.#rehearse(change, writer, held)
    this.#spoiled = verdict !== undefined && 'refused' in verdict
    return verdict
  }

  /** The server's own change: one entry at the end of the ledger, and what it does to the words kept beside it. */
  appendEntry(entry: Entry, kept: KeptChange): Accepted {
    // Set each time: Yjs gives a document a new id when structs of its own id arrive, as they do in `mend`.
    this.#twin.clientID = this.#serverClient
    const clients = this.clients.isBound(this.#serverClient) ? [] : [this.#serverClient]
    const accepted = this.#accept(writeEntry(this.#twin, entry, kept), clients, null, noCards)
    if (this.#serversBytes !== undefined) this.#serversBytes += accepted.update.byteLength
    return accepted
  }

  /** Lets the twin go, which must have nothing that is not recorded: it is made again when it is needed. */
  rest(): void {
    this.#rehearsal?.destroy()
    this.#rehearsal = undefined
  }

  /** Whether these words are too many. The ledger is not theirs to be measured by: it has bounds of its own. */
  #isFull(update: Uint8Array, { standing }: Participant): boolean {
    const twin = this.#twin
    const isLarge = structsIn(twin) > limits.structsPerChair
    if (isLarge && structsOf(standing, twin, this.clients) > limits.structsPerChair) return true
    if (this.#bytes + update.byteLength <= limits.documentBytes) return false
    this.#serversBytes ??= serversBytes(this.#twin, this.clients)
    return this.#bytes - this.#serversBytes + update.byteLength > limits.documentBytes
  }

  get #twin(): Y.Doc {
    this.#rehearsal ??= this.#watched(this.#recorded())
    return this.#rehearsal
  }

  /** Judges what a change has done before Yjs tidies up after it, and hears what it comes to as an update. */
  #watched(twin: Y.Doc): Y.Doc {
    twin.on('afterTransaction', (transaction) => {
      const judging = this.#judging
      if (!judging || judging.refused !== undefined) return
      try {
        const judged = judge(this.#space, twin, transaction, judging.writer.standing, judging.held)
        if (typeof judged === 'string') judging.refused = judged
        else judging.cards = judged
        judging.clients = this.#newClients(transaction)
      } catch (bug) {
        judging.bug = bug
      }
    })
    twin.on('update', (update) => {
      if (this.#judging) this.#judging.effective = update
    })
    return twin
  }

  /** Takes a change into the twin and judges what came of it. */
  #rehearse({ structs, deletions }: Change, writer: Participant, held: Held): Accepted | Refusal | undefined {
    const twin = this.#twin
    const judging: Judging = { writer, held, clients: noClients, cards: noCards }
    this.#judging = judging
    try {
      twin.transact((transaction) => {
        judging.refused = integrate(twin, this.#space, transaction, structs)
        if (judging.refused === undefined && deletions && !deleteIn(twin, transaction, deletions))
          judging.refused = 'words-incomplete'
        // Nobody observes a part of the twin: Yjs need not make an event of each, and tell it to all around it.
        transaction.changed.clear()
      }, this)
    } catch {
      // Untrusted bytes that Yjs cannot integrate. What is wrong with them is the sender's business.
      return refuse('words-malformed')
    } finally {
      this.#judging = undefined
    }
    if (judging.bug !== undefined) throw judging.bug
    if (judging.refused !== undefined) return refuse(judging.refused)
    if (judging.effective === undefined) return undefined
    return this.#accept(judging.effective, judging.clients, writer.id, judging.cards)
  }

  #accept(
    update: Uint8Array,
    newClients: readonly number[],
    owner: string | null,
    cards: ReadonlySet<string>,
  ): Accepted {
    this.clients.bind(newClients, owner)
    this.#bytes += update.byteLength
    return { update, newClients, cards }
  }

  #newClients({ beforeState, afterState }: Y.Transaction): readonly number[] {
    let found: number[] | undefined
    for (const [client, after] of afterState)
      if (!this.clients.isBound(client) && after > (beforeState.get(client) ?? 0)) {
        found ??= []
        found.push(client)
      }
    return found ?? noClients
  }
}
