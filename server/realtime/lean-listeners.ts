/** Keeps who listens to a socket in less memory: thousands of idle sockets are mostly tables of their listeners. */
import type { RoomSocket } from './serving.ts'

/** Nothing is inherited from it: a message may be called anything. */
const noListeners: object = Object.freeze(Object.create(null))

/**
 * A table begins as a hash table of its own, with room for more, and so do lists in it. Copied once all listeners are there,
 * it has the shape of all other tables with the same events. Nothing else changes: listeners still come and go as ever.
 */
export const copyTable = (emitter: object): void => {
  if (!('_events' in emitter) || typeof emitter._events !== 'object') return
  const table: Record<string, unknown> = Object.assign(Object.create(noListeners), emitter._events)
  for (const [event, listeners] of Object.entries(table))
    if (Array.isArray(listeners)) table[event] = listeners.slice()
  Object.assign(emitter, { _events: table })
}

/** Of a socket everybody who wants to listens to by now, and of what it stands on. */
export const leanListeners = (socket: RoomSocket): void => {
  const { transport } = socket.conn
  for (const emitter of [socket, socket.conn, transport]) copyTable(emitter)
  if ('socket' in transport && transport.socket instanceof Object) copyTable(transport.socket)
}
