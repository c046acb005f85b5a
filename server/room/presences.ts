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
    this.#forgetEarlier(connection, clientId)
    const known = this.#here.get(connection)
    // A client that opened afresh has a new client id: the old one is gone for everybody.
    if (known && known.clientId !== clientId) this.leave(connection, readers)
    const at = watching ? null : {}
    this.#here.set(connection, { clientId, at })
    if (!watching) this.#tell(connection, { clientId, at }, readers)
    return [...this.#here]
      .filter(([other, here]) => other !== connection && here.at !== null)
      .map(([other, here]) => this.#told(other, here))
  }

  move(connection: Connection, at: Whereabouts, readers: readonly Connection[]): void {
    const here = this.#here.get(connection)
    if (!here) return
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
   * announce, when it ends at last, that this copy is gone.
   */
  #forgetEarlier(connection: Connection, clientId: number): void {
    for (const [other, here] of this.#here)
      if (
        other !== connection &&
        other.participant.id === connection.participant.id &&
        here.clientId === clientId
      )
        this.#here.delete(other)
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
