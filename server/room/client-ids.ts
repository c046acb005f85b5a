/**
 * Whose a Yjs client id is. Bound ids have words in the store; reserved ones were announced when someone opened the space,
 * so that nobody can take an id between its announcement and its first words.
 */
import { limits } from '@common-ground/shared/room/limits'

export class ClientIds {
  readonly #server: number
  readonly #bound: Map<number, string | null>
  readonly #reserved: Map<number, string>

  /** `reserved` is the clerk's and outlives this: what was announced stays announced when the room is read anew. */
  constructor(bound: ReadonlyMap<number, string | null>, reserved: Map<number, string>, server: number) {
    this.#bound = new Map(bound)
    this.#reserved = reserved
    this.#server = server
  }

  isBound(client: number): boolean {
    return this.#bound.has(client)
  }

  /** Whether this participant has written with it. */
  isOf(client: number, participant: string): boolean {
    return this.#bound.get(client) === participant
  }

  /** Free ids may be used by anyone; the server's by nobody. */
  mayUse(client: number, participant: string): boolean {
    if (client === this.#server) return false
    const bound = this.#bound.get(client)
    const owner = bound === undefined ? this.#reserved.get(client) : bound
    return owner === undefined || owner === participant
  }

  /** Whether this participant may have one more id. */
  hasRoom(participant: string): boolean {
    let count = 0
    for (const owner of this.#bound.values()) if (owner === participant) count += 1
    for (const owner of this.#reserved.values()) if (owner === participant) count += 1
    return count < limits.clientsPerParticipant
  }

  reserve(client: number, participant: string): void {
    if (!this.#bound.has(client)) this.#reserved.set(client, participant)
  }

  bind(clients: readonly number[], owner: string | null): void {
    for (const client of clients) {
      this.#bound.set(client, owner)
      this.#reserved.delete(client)
    }
  }
}
