/** Who is here in one space and where they are: volatile, stamped with the server's knowledge of who it is, told to readers only. */
import type { Space } from '@common-ground/shared/room/space'
import type { PresenceTold, Whereabouts } from '@common-ground/shared/wire/messages'
import type { Connection } from './connection.ts'

export interface Coming {
  readonly clientId: number
  /** It only wants to know of the space: not here for anybody before it says where it is. */
  readonly watching: boolean
}

interface Here {
  readonly clientId: number
  /** Null while it is only watching. */
  at: Whereabouts | null
}

export class Presences {
  readonly #space: Space
  readonly #here = new Map<Connection, Here>()

  constructor(space: Space) {
    this.#space = space
  }

  /** Announces a connection and answers who else is here. */
  enter(
    connection: Connection,
    { clientId, watching }: Coming,
    readers: readonly Connection[],
  ): readonly PresenceTold[] {
    const wasHere = this.#forgetEarlier(connection, clientId)
    const known = this.#here.get(connection)
    // A client that opened afresh has a new client id: the old one is gone for everybody.
    if (known && known.clientId !== clientId) this.leave(connection, readers)
    const at = watching ? null : {}
    this.#here.set(connection, { clientId, at })
    // Also of one that was here before a cut and only watches since: it has gone from here.
    if (!watching || wasHere) this.#tell(connection, { clientId, at }, readers)
    return [...this.#here]
      .filter(([other, here]) => other !== connection && here.at !== null)
      .map(([other, here]) => this.#told(other, here))
  }

  /** Null: from now on it only watches. */
  move(connection: Connection, at: Whereabouts | null, readers: readonly Connection[]): void {
    const here = this.#here.get(connection)
    if (!here || (at === null && here.at === null)) return
    here.at = at
    this.#tell(connection, here, readers)
  }

  leave(connection: Connection, readers: readonly Connection[]): void {
    const here = this.#here.get(connection)
    if (!here) return
    this.#here.delete(connection)
    if (here.at !== null) this.#tell(connection, { clientId: here.clientId, at: null }, readers)
  }

  /**
   * After a cut we have not noticed yet, the same copy comes back on a new connection. The old connection must not
   * announce, when it ends at last, that this copy is gone. Answers whether it was here for others.
   */
  #forgetEarlier(connection: Connection, clientId: number): boolean {
    let wasHere = false
    for (const [other, here] of this.#here)
      if (
        other !== connection &&
        other.participant.id === connection.participant.id &&
        here.clientId === clientId
      ) {
        wasHere ||= here.at !== null
        this.#here.delete(other)
      }
    return wasHere
  }

  #told(
    connection: Connection,
    { clientId, at }: { clientId: number; at: Whereabouts | null },
  ): PresenceTold {
    return { space: this.#space, participant: connection.participant.id, clientId, at }
  }

  #tell(
    connection: Connection,
    here: { clientId: number; at: Whereabouts | null },
    readers: readonly Connection[],
  ): void {
    const told = this.#told(connection, here)
    for (const reader of readers) if (reader !== connection) reader.tellPresence(told)
  }
}
