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

/** What a connection was told last, so that it hears of its own door only, and only when something changes. */
interface Told {
  knocks: string
  /** Unlike knocks also told when it is nobody, since clients keep it while they are cut off. */
  notYetIn?: string
}

export class Audience {
  readonly #connections = new Map<Connection, Told>()
  /** Of the spaces somebody has opened. */
  readonly #presences = new Map<Space, Presences>()

  get empty(): boolean {
    return this.#connections.size === 0
  }

  join(connection: Connection): Refusal | undefined {
    const { id } = connection.participant
    const own = [...this.#connections.keys()].filter(({ participant }) => participant.id === id).length
    if (own >= limits.connectionsPerParticipant) return refuse('too-many-connections')
    this.#connections.set(connection, { knocks: '[]' })
    return undefined
  }

  leave(connection: Connection): void {
    this.#connections.delete(connection)
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
    for (const reader of this.#connections.keys())
      if (reader !== author && reader.spaces.has(told.space)) reader.tellWords(told)
  }

  tellWentBack(space: Space, wentBack: WentBack): void {
    for (const reader of this.#readers(space)) reader.tellWentBack({ space, wentBack })
  }

  /** Tells everyone inside who waits at the doors they answer, if that is not what they were told last. */
  tellKnocks(waitingFor: (connection: Connection) => readonly Knock[]): void {
    for (const [reader, told] of this.#connections) {
      if (!reader.spaces.has('joint')) continue
      const waiting = waitingFor(reader)
      const said = JSON.stringify(waiting)
      if (said === told.knocks) continue
      told.knocks = said
      reader.tellKnocks({ waiting })
    }
  }

  /** Tells everyone inside who holds a chair and has not come in, if that is not what they were told last. */
  tellNotYetIn(people: readonly Participant[]): void {
    const said = JSON.stringify(people)
    for (const [reader, told] of this.#connections) {
      if (!reader.spaces.has('joint') || said === told.notYetIn) continue
      told.notYetIn = said
      reader.tellNotYetIn({ people })
    }
  }

  /** Hangs up on everyone this is said of. They are no readers any more when this returns. */
  end(told: EndedTold, of: (connection: Connection) => boolean): void {
    for (const connection of [...this.#connections.keys()].filter(of)) {
      this.leave(connection)
      connection.end(told)
    }
  }

  #readers(space: Space): readonly Connection[] {
    return [...this.#connections.keys()].filter(({ spaces }) => spaces.has(space))
  }
}
