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
import type { ClientIds } from './client-ids.ts'
import { integrate, type Struct } from './integration.ts'
import { type Held, judge, nothingHeld } from './judgement.ts'
import { serversBytes, structsOf } from './measuring.ts'
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

/** What an update says, read and not yet applied. */
interface Change {
  readonly structs: readonly Struct[]
  /** Whether it deletes anything. */
  readonly deletes: boolean
}

/** Yjs counts in 53 bits; a client that claims to be far along them is not one of ours. */
const maxClock = 2 ** 31

const contentAllowed = [Y.ContentType, Y.ContentAny, Y.ContentString, Y.ContentFormat, Y.ContentDeleted]

/** How many stretches of structs an update deletes. */
const rangesIn = ({ clients }: ReturnType<typeof Y.decodeUpdate>['ds']): number => {
  let ranges = 0
  for (const deleted of clients.values()) ranges += deleted.length
  return ranges
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
    const change = this.#read(update, writer)
    if (typeof change === 'string') return refuse(change)
    // Taking something away is always possible.
    if (change.structs.length > 0 && this.#isFull(update, writer)) return refuse('document-full')
    const verdict = this.#rehearse(update, change, writer, held)
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
    if (structsOf(standing, this.#twin, this.clients) > limits.structsPerChair) return true
    if (this.#bytes + update.byteLength <= limits.documentBytes) return false
    this.#serversBytes ??= serversBytes(this.#twin, this.clients)
    return this.#bytes - this.#serversBytes + update.byteLength > limits.documentBytes
  }

  get #twin(): Y.Doc {
    this.#rehearsal ??= this.#recorded()
    return this.#rehearsal
  }

  /** Takes an update into the twin and judges what came of it. */
  #rehearse(
    update: Uint8Array,
    { structs, deletes }: Change,
    writer: Participant,
    held: Held,
  ): Accepted | Refusal | undefined {
    let effective: Uint8Array | undefined
    const outcome: {
      refused?: RefusalCode | undefined
      clients: number[]
      cards: ReadonlySet<string>
      bug?: unknown
    } = { clients: [], cards: noCards }
    const onApplied = (transaction: Y.Transaction) => {
      if (outcome.refused !== undefined) return
      try {
        const judged = judge(this.#space, this.#twin, transaction, { ...writer, ...held })
        if (typeof judged === 'string') outcome.refused = judged
        else outcome.cards = judged
        outcome.clients = this.#newClients(transaction)
      } catch (bug) {
        outcome.bug = bug
      }
    }
    const onUpdate = (bytes: Uint8Array) => {
      effective = bytes
    }
    this.#twin.on('afterTransaction', onApplied)
    this.#twin.on('update', onUpdate)
    try {
      this.#twin.transact((transaction) => {
        outcome.refused = integrate(this.#twin, this.#space, transaction, structs)
        // Deletions alone: structs that are known already must not reach Yjs again, which cuts letters at their neighbours.
        if (outcome.refused === undefined && deletes)
          Y.applyUpdate(this.#twin, Y.diffUpdate(update, Y.encodeStateVector(this.#twin)))
      }, update)
    } catch {
      // Untrusted bytes that Yjs cannot integrate. What is wrong with them is the sender's business.
      return refuse('words-malformed')
    } finally {
      this.#twin.off('afterTransaction', onApplied)
      this.#twin.off('update', onUpdate)
    }
    if (outcome.bug !== undefined) throw outcome.bug
    if (outcome.refused !== undefined) return refuse(outcome.refused)
    if (this.#twin.store.pendingStructs !== null || this.#twin.store.pendingDs !== null)
      return refuse('words-incomplete')
    if (effective === undefined) return undefined
    return this.#accept(effective, outcome.clients, writer.id, outcome.cards)
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

  /** Reads the structs without applying them: whose they claim to be, and what they hold. */
  #read(update: Uint8Array, writer: Participant): Change | RefusalCode {
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
    const strangers = new Set<number>()
    const writers = new Set<number>()
    for (const struct of decoded.structs) {
      const { client, clock } = struct.id
      // One of no length would be in the document without moving any clock: nothing that counts by clocks would see it.
      if (struct.length < 1 || clock + struct.length > maxClock) return 'words-malformed'
      if (struct instanceof Y.Skip) return 'words-incomplete'
      // Also what the document already has: "nothing new" must never be said of words that are somebody else's.
      if (!this.clients.mayUse(client, writer.id)) return 'not-yours-to-write'
      if (struct instanceof Y.Item && !contentAllowed.some((kind) => struct.content instanceof kind))
        return 'words-malformed'
      writers.add(client)
      if (!this.clients.isBound(client)) strangers.add(client)
      structs.push(struct)
    }
    if (strangers.size > limits.newClientsPerUpdate || writers.size > limits.clientsPerUpdate)
      return 'words-malformed'
    if (strangers.size > 0 && !this.clients.hasRoom(writer)) return 'document-full'
    return { structs, deletes: ranges > 0 }
  }

  #newClients({ beforeState, afterState }: Y.Transaction): number[] {
    return [...afterState.keys()].filter(
      (client) =>
        !this.clients.isBound(client) && (afterState.get(client) ?? 0) > (beforeState.get(client) ?? 0),
    )
  }
}
