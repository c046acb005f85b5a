/** Who is connected to a room, who of them reads which space, and how they are told. */
import { limits } from '@common-ground/shared/room/limits'
import type { Participant } from '@common-ground/shared/room/participant'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import type {
  EndedTold,
  Knock,
  PresenceTold,
  WentBack,
  Whereabouts,
  WordsTold,
} from '@common-ground/shared/wire/messages'
import type { Connection } from './connection.ts'
import { type Coming, Presences } from './presences.ts'

export class Audience {
  readonly #connections = new Set<Connection>()
  /** Of the spaces somebody has opened. */
  readonly #presences = new Map<Space, Presences>()
  /** The knocks each connection was told last, so that it hears of its own door only, and only when that changes. */
  readonly #knocksTold = new Map<Connection, string>()
  /** The same of who is not yet in: unlike knocks also told when it is nobody, since clients keep it while they are cut off. */
  readonly #notYetInTold = new Map<Connection, string>()

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
    this.#knocksTold.delete(connection)
    this.#notYetInTold.delete(connection)
    for (const [space, presences] of this.#presences)
      if (connection.spaces.has(space)) presences.leave(connection, this.#readers(space))
  }

  /** From now on this connection is told about the space. Answers who else is here. */
  read(connection: Connection, space: Space, coming: Coming): readonly PresenceTold[] {
    // It left while its question waited in the queue: nobody is here.
    if (!this.#connections.has(connection)) return []
    connection.spaces.add(space)
    const presences = this.#presences.get(space) ?? new Presences(space)
    this.#presences.set(space, presences)
    return presences.enter(connection, coming, this.#readers(space))
  }

  move(connection: Connection, space: Space, at: Whereabouts | null): void {
    if (connection.spaces.has(space)) this.#presences.get(space)?.move(connection, at, this.#readers(space))
  }

  tellWords(told: WordsTold, author?: Connection): void {
    for (const reader of this.#connections)
      if (reader !== author && reader.spaces.has(told.space)) reader.tellWords(told)
  }

  tellWentBack(space: Space, wentBack: WentBack): void {
    for (const reader of this.#readers(space)) reader.tellWentBack({ space, wentBack })
  }

  /** Tells everyone inside who waits at the doors they answer, if that is not what they were told last. */
  tellKnocks(waitingFor: (connection: Connection) => readonly Knock[]): void {
    for (const reader of this.#readers('joint')) {
      const waiting = waitingFor(reader)
      const said = JSON.stringify(waiting)
      if (said === (this.#knocksTold.get(reader) ?? '[]')) continue
      this.#knocksTold.set(reader, said)
      reader.tellKnocks({ waiting })
    }
  }

  /** Tells everyone inside who holds a chair and has not come in, if that is not what they were told last. */
  tellNotYetIn(people: readonly Participant[]): void {
    const said = JSON.stringify(people)
    for (const reader of this.#readers('joint')) {
      if (said === this.#notYetInTold.get(reader)) continue
      this.#notYetInTold.set(reader, said)
      reader.tellNotYetIn({ people })
    }
  }

  /** Hangs up on everyone this is said of. They are no readers any more when this returns. */
  end(told: EndedTold, of: (connection: Connection) => boolean): void {
    for (const connection of [...this.#connections].filter(of)) {
      this.leave(connection)
      connection.end(told)
    }
  }

  #readers(space: Space): readonly Connection[] {
    return [...this.#connections].filter(({ spaces }) => spaces.has(space))
  }
}
