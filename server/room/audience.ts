/** Who is connected to a room, who of them reads which space, and how they are told. */
import { limits } from '@common-ground/shared/room/limits'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import type { PresenceTold, Whereabouts } from '@common-ground/shared/wire/messages'
import type { Connection } from './connection.ts'
import { Presences } from './presences.ts'

export class Audience {
  readonly #connections = new Set<Connection>()
  readonly #presences = new Presences()

  get empty(): boolean {
    return this.#connections.size === 0
  }

  join(connection: Connection): Refusal | undefined {
    const { id } = connection.participant
    const own = [...this.#connections].filter(({ participant }) => participant.id === id).length
    if (own >= limits.connectionsPerParticipant) return refuse('too-many-connections')
    this.#connections.add(connection)
    return undefined
  }

  leave(connection: Connection): void {
    this.#connections.delete(connection)
    this.#presences.leave(connection, this.#readers('joint'))
  }

  /** From now on this connection is told about the space. Answers who else is here. */
  read(connection: Connection, space: Space, clientId: number): readonly PresenceTold[] {
    // It left while its question waited in the queue: nobody is here.
    if (!this.#connections.has(connection)) return []
    connection.spaces.add(space)
    return this.#presences.enter(connection, clientId, this.#readers(space))
  }

  move(connection: Connection, space: Space, at: Whereabouts): void {
    if (connection.spaces.has(space)) this.#presences.move(connection, at, this.#readers(space))
  }

  tellWords(space: Space, update: Uint8Array, author?: Connection): void {
    for (const reader of this.#readers(space)) if (reader !== author) reader.tellWords({ space, update })
  }

  #readers(space: Space): readonly Connection[] {
    return [...this.#connections].filter(({ spaces }) => spaces.has(space))
  }
}
