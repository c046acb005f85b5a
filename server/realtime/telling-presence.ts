/** Tells one connection where people are: while its line is busy only the newest of each waits, and that one for certain. */
import type { PresenceTold } from '@common-ground/shared/wire/messages'

/** A socket of socket.io, as far as it is needed here. */
export interface PresenceSocket {
  emit(event: 'presence', told: PresenceTold): unknown
  readonly conn: {
    readonly transport: { readonly writable: boolean; once(event: 'ready', listener: () => void): unknown }
    on(event: 'upgrade', listener: () => void): unknown
  }
}

/**
 * What waits is at most one message for each copy of a space that is open somewhere, however slowly this connection reads.
 * The way somebody took may be left out. Where they are now may not: nobody would tell it again.
 */
export class PresenceTeller {
  readonly #socket: PresenceSocket
  /** Made when something has to wait. */
  #waiting: Map<string, PresenceTold> | undefined
  #listens = false

  constructor(socket: PresenceSocket) {
    this.#socket = socket
  }

  tell(told: PresenceTold): void {
    const { transport } = this.#socket.conn
    if (transport.writable && !this.#waiting?.size) {
      this.#socket.emit('presence', told)
      return
    }
    this.#wait(told)
    if (transport.writable) this.#send()
    else if (!this.#listens) {
      this.#listens = true
      // Also when the line takes other things first: one that is never idle would hear of nobody.
      transport.once('ready', () => this.#send())
    }
  }

  /** Whoever is hung up on hears nothing more, not of what waited either. */
  stop(): void {
    this.#waiting?.clear()
  }

  #wait(told: PresenceTold): void {
    if (!this.#waiting) {
      this.#waiting = new Map()
      // The transport that was listened to is ready no more.
      this.#socket.conn.on('upgrade', () => this.#send())
    }
    const copy = `${told.space} ${told.clientId}`
    // To the end: what is told of others meanwhile keeps its order.
    this.#waiting.delete(copy)
    this.#waiting.set(copy, told)
  }

  #send(): void {
    this.#listens = false
    for (const told of this.#waiting?.values() ?? []) this.#socket.emit('presence', told)
    this.#waiting?.clear()
  }
}
