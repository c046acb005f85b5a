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

export interface PresenceTeller {
  tell(told: PresenceTold): void
  /** Whoever is hung up on hears nothing more, not of what waited either. */
  stop(): void
}

/**
 * What waits is at most one message for each copy of a space that is open somewhere, however slowly this connection reads.
 * The way somebody took may be left out. Where they are now may not: nobody would tell it again.
 */
export const presenceTeller = (socket: PresenceSocket): PresenceTeller => {
  const waiting = new Map<string, PresenceTold>()
  let listens = false
  const send = (): void => {
    listens = false
    for (const told of waiting.values()) socket.emit('presence', told)
    waiting.clear()
  }
  // The transport that was listened to is ready no more.
  socket.conn.on('upgrade', send)
  return {
    tell: (told) => {
      const copy = `${told.space} ${told.clientId}`
      // To the end: what is told of others meanwhile keeps its order.
      waiting.delete(copy)
      waiting.set(copy, told)
      const { transport } = socket.conn
      if (transport.writable) return send()
      if (listens) return
      listens = true
      // Also when the line takes other things first: one that is never idle would hear of nobody.
      transport.once('ready', send)
    },
    stop: () => waiting.clear(),
  }
}
