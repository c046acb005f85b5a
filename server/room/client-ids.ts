/**
 * Whose a Yjs client id is. Bound ids have words in the store; reserved ones were announced when someone opened the space,
 * so that nobody can take an id between its announcement and its first words.
 */
import { limits } from '@common-ground/shared/room/limits'
import type { Participant, Standing } from '@common-ground/shared/room/participant'

/** The chair of anyone who ever came to this room, also when they are gone. */
export type ChairOf = (participant: string) => Standing | undefined

export class ClientIds {
  readonly #server: number
  readonly #bound: Map<number, string | null>
  readonly #reserved: Map<number, string>
  readonly #chairOf: ChairOf

  /** `reserved` is the clerk's and outlives this: what was announced stays announced when the room is read anew. */
  constructor(
    bound: ReadonlyMap<number, string | null>,
    reserved: Map<number, string>,
    server: number,
    chairOf: ChairOf,
  ) {
    this.#chairOf = chairOf
    this.#bound = new Map(bound)
    this.#reserved = reserved
    this.#server = server
  }

  isBound(client: number): boolean {
    return this.#bound.has(client)
  }

  /** Whether someone of this chair has written with it. */
  isOf(client: number, standing: Standing): boolean {
    const owner = this.#bound.get(client)
    return typeof owner === 'string' && this.#chairOf(owner) === standing
  }

  /** Whether anyone but the server has ever written here. */
  get isWritten(): boolean {
    return [...this.#bound.values()].some((owner) => owner !== null)
  }

  /** Those the server has written with, now and before it was started anew. */
  get servers(): readonly number[] {
    const bound = [...this.#bound].filter(([, owner]) => owner === null)
    return bound.map(([client]) => client)
  }

  /** Free ids may be used by anyone; the server's by nobody. */
  mayUse(client: number, participant: string): boolean {
    if (client === this.#server) return false
    const bound = this.#bound.get(client)
    const owner = bound === undefined ? this.#reserved.get(client) : bound
    return owner === undefined || owner === participant
  }

  /** Whether this participant may have one more id: they, and all who ever sat on their chair, have so many. */
  hasRoom({ id, standing }: Participant): boolean {
    let own = 0
    let chair = 0
    for (const owners of [this.#bound.values(), this.#reserved.values()])
      for (const owner of owners) {
        if (owner === id) own += 1
        if (owner !== null && this.#chairOf(owner) === standing) chair += 1
      }
    return own < limits.clientsPerParticipant && chair < limits.clientsPerChair
  }

  /** Keeps an announced id for a participant; false when it is somebody else's. */
  reserve(client: number, participant: Participant): boolean {
    if (!this.mayUse(client, participant.id)) return false
    if (this.#bound.has(client)) return true
    // With as many ids as one may have, one can still read.
    if (this.#reserved.has(client) || this.hasRoom(participant)) this.#reserved.set(client, participant.id)
    return true
  }

  bind(clients: readonly number[], owner: string | null): void {
    for (const client of clients) {
      this.#bound.set(client, owner)
      this.#reserved.delete(client)
    }
  }
}
