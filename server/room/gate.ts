/**
 * The gate: decides whether a participant may make this change of words to a document, now.
 *
 * It rehearses every update on a twin of the live document and judges the result, so nothing hides in an encoding:
 *   1. decode: only known kinds of content, client ids new or the writer's own, clocks within bounds
 *   2. apply to the twin: nothing may stay pending
 *   3. judge every struct that became part of the twin, and everything that was deleted, by its place (judgement.ts)
 * The twin runs ahead of the live document by what is accepted and not yet recorded. After a refusal, or when recording
 * failed, it is built anew from the live one: only then does the cost grow with the document.
 */
import { fragmentText, goalFragment } from '@common-ground/shared/documents/goals'
import { declareJoint, ledgerOf } from '@common-ground/shared/documents/joint'
import { textHash } from '@common-ground/shared/documents/text-hash'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant } from '@common-ground/shared/room/participant'
import { type Refusal, type RefusalCode, refuse } from '@common-ground/shared/room/refusal'
import * as Y from 'yjs'
import { judge } from './judgement.ts'

/** What is to be recorded: the effective change, and the client ids it binds. */
export interface Accepted {
  readonly update: Uint8Array
  readonly newClients: readonly number[]
}

/** Yjs counts in 53 bits; a client that claims to be near the end of them is not one of ours. */
const maxClock = 2 ** 32

const contentAllowed = [Y.ContentType, Y.ContentAny, Y.ContentString, Y.ContentDeleted]

export class Gate {
  #twin: Y.Doc
  #clients: Map<number, string | null>
  #bytes: number
  #spoiled = false
  readonly #serverClient: number

  /** `live` is the recorded document, `clients` its bindings, `serverClient` the id the server writes entries with. */
  constructor(live: Y.Doc, clients: ReadonlyMap<number, string | null>, serverClient: number) {
    this.#serverClient = serverClient
    this.#clients = new Map(clients)
    const state = Y.encodeStateAsUpdate(live)
    this.#twin = this.#twinOf(state)
    this.#bytes = state.byteLength
  }

  #twinOf(state: Uint8Array): Y.Doc {
    const twin = declareJoint(new Y.Doc())
    Y.applyUpdate(twin, state)
    return twin
  }

  /** Builds the twin anew if a refused change got into it: the live document, and what was accepted since. */
  mend(live: Y.Doc, accepted: readonly Uint8Array[]): void {
    if (!this.#spoiled) return
    this.#spoiled = false
    this.#twin.destroy()
    this.#twin = this.#twinOf(Y.encodeStateAsUpdate(live))
    for (const update of accepted) Y.applyUpdate(this.#twin, update)
  }

  /** Judges one update. `undefined` means there is nothing new in it. After a refusal, `mend` before the next. */
  judge(update: Uint8Array, writer: Participant): Accepted | Refusal | undefined {
    if (this.#bytes + update.byteLength > limits.documentBytes) return refuse('document-full')
    const unfit = this.#read(update, writer.id)
    if (unfit) return refuse(unfit)
    const verdict = this.#rehearse(update, writer)
    this.#spoiled = verdict !== undefined && 'refused' in verdict
    return verdict
  }

  /** Applies an update to the twin and judges what came of it. */
  #rehearse(update: Uint8Array, writer: Participant): Accepted | Refusal | undefined {
    let effective: Uint8Array | undefined
    let refused: RefusalCode | undefined
    let clients: number[] = []
    const onApplied = (transaction: Y.Transaction) => {
      refused = judge(this.#twin, transaction, writer.standing)
      clients = this.#newClients(transaction)
    }
    const onUpdate = (bytes: Uint8Array) => {
      effective = bytes
    }
    this.#twin.on('afterTransaction', onApplied)
    this.#twin.on('update', onUpdate)
    try {
      Y.applyUpdate(this.#twin, update)
    } catch {
      // Untrusted bytes that Yjs cannot integrate. What is wrong with them is the sender's business.
      return refuse('words-malformed')
    } finally {
      this.#twin.off('afterTransaction', onApplied)
      this.#twin.off('update', onUpdate)
    }
    if (this.#twin.store.pendingStructs !== null || this.#twin.store.pendingDs !== null)
      return refuse('words-incomplete')
    if (refused !== undefined) return refuse(refused)
    return effective === undefined ? undefined : this.#accept(effective, clients, writer.id)
  }

  /** The server's own change: one entry at the end of the ledger. */
  appendEntry(entry: Entry): Accepted {
    // Set each time: Yjs gives a document a new id when structs of its own id arrive, as they do in `mend`.
    this.#twin.clientID = this.#serverClient
    const before = Y.encodeStateVector(this.#twin)
    ledgerOf(this.#twin).push([entry])
    const clients = this.#clients.has(this.#serverClient) ? [] : [this.#serverClient]
    return this.#accept(Y.encodeStateAsUpdate(this.#twin, before), clients, null)
  }

  /** Hash of a goal's text with everything accepted so far; undefined when there is no such goal. */
  goalText(goal: string): string | undefined {
    const fragment = goalFragment(this.#twin, goal)
    return fragment && textHash(fragmentText(fragment))
  }

  /** Whether this Yjs client id may speak for this participant. */
  mayUseClient(client: number, participant: string): boolean {
    const owner = this.#clients.get(client)
    return client !== this.#serverClient && (owner === undefined || owner === participant)
  }

  /** Client ids with everything accepted so far. */
  clients(): ReadonlyMap<number, string | null> {
    return this.#clients
  }

  close(): void {
    this.#twin.destroy()
  }

  #accept(update: Uint8Array, newClients: readonly number[], owner: string | null): Accepted {
    for (const client of newClients) this.#clients.set(client, owner)
    this.#bytes += update.byteLength
    return { update, newClients }
  }

  /** Reads the structs without applying them: whose they claim to be, and what they hold. */
  #read(update: Uint8Array, writer: string): RefusalCode | undefined {
    let structs: (Y.Item | Y.GC | Y.Skip)[]
    try {
      structs = Y.decodeUpdate(update).structs
    } catch {
      return 'words-malformed'
    }
    for (const struct of structs) {
      const { client, clock } = struct.id
      if (clock + struct.length > maxClock) return 'words-malformed'
      if (struct instanceof Y.Skip) return 'words-incomplete'
      // Structs the document already has are skipped by Yjs: repeating them is harmless.
      if (clock + struct.length <= Y.getState(this.#twin.store, client)) continue
      if (!this.mayUseClient(client, writer)) return 'not-yours-to-write'
      if (struct instanceof Y.Item && !contentAllowed.some((kind) => struct.content instanceof kind))
        return 'words-malformed'
    }
    return undefined
  }

  #newClients({ beforeState, afterState }: Y.Transaction): number[] {
    return [...afterState.keys()].filter(
      (client) =>
        !this.#clients.has(client) && (afterState.get(client) ?? 0) > (beforeState.get(client) ?? 0),
    )
  }
}
