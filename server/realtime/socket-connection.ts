/** What the clerk holds of one socket: tells over it, in the order it is told to. A class, since every connection has one: methods are shared. */
import type { Space } from '@common-ground/shared/room/space'
import type {
  EndedTold,
  KnocksTold,
  NotYetInTold,
  PresenceTold,
  WentBackTold,
  WordsTold,
} from '@common-ground/shared/wire/messages'
import type { Connection } from '../room/connection.ts'
import type { ParticipantRecord } from '../store/store.ts'
import type { RoomSocket } from './serving.ts'
import { PresenceTeller } from './telling-presence.ts'
import type { WordsTeller } from './telling-words.ts'

export class SocketConnection implements Connection {
  readonly participant: ParticipantRecord
  readonly opening: number
  readonly spaces = new Set<Space>()
  readonly #socket: RoomSocket
  readonly #words: WordsTeller
  readonly #presence: PresenceTeller

  constructor(socket: RoomSocket, words: WordsTeller, participant: ParticipantRecord, opening: number) {
    this.participant = participant
    this.opening = opening
    this.#socket = socket
    this.#words = words
    this.#presence = new PresenceTeller(socket)
  }

  tellWords(told: WordsTold): void {
    this.#words.tell(this.#socket.conn, told)
  }

  tellPresence(told: PresenceTold): void {
    this.#presence.tell(told)
  }

  tellKnocks(told: KnocksTold): void {
    this.#socket.emit('knocks', told)
  }

  tellNotYetIn(told: NotYetInTold): void {
    this.#socket.emit('not-yet-in', told)
  }

  tellWentBack(told: WentBackTold): void {
    this.#socket.emit('went-back', told)
  }

  end(told: EndedTold): void {
    this.#presence.stop()
    // A page that ends keeps what it takes for unrecorded.
    this.#words.letGo(this.#socket.conn)
    this.#socket.emit('ended', told)
    // Its own act may be what ended it: the answer to that goes out first. It is told nothing more in between.
    setImmediate(() => this.#socket.disconnect(true))
  }
}
