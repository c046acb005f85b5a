/** Lets go of what a socket keeps of its handshake once somebody is let in: headers, addresses, and what was said in it. */
import { EventEmitter } from 'node:events'
import type { RoomSocket } from './serving.ts'

const nothing: RoomSocket['handshake'] = Object.freeze({
  headers: {},
  time: '',
  address: '',
  xdomain: false,
  secure: false,
  issued: 0,
  url: '',
  query: {},
  auth: {},
})

/** The WebSocket a transport of engine.io writes to. */
const webSocketOf = (transport: object): EventEmitter | undefined =>
  'socket' in transport && transport.socket instanceof EventEmitter ? transport.socket : undefined

const drop = (event: string, of: EventEmitter, isOver: (listener: object) => boolean): void => {
  for (const listener of of.rawListeners(event)) if (isOver(listener)) of.off(event, listener as () => void)
}

const isOfUpgrade = (listener: object): boolean => 'name' in listener && listener.name === 'onUpgradeError'
const isOnce = (listener: object): boolean => 'listener' in listener

/**
 * On a line that began as a WebSocket, listeners of engine.io hold the whole request as long as it is open, and have
 * nothing to do any more: its own for errors has taken over, only polling answers with headers, and the response that
 * waits for the end of the line was there for the upgrade.
 */
const forgetUpgrade = ({ conn, request }: RoomSocket): void => {
  const webSocket = webSocketOf(conn.transport)
  if (conn.upgraded || !webSocket) return
  drop('headers', conn.transport, () => true)
  drop('error', webSocket, isOfUpgrade)
  drop('close', request.socket, isOnce)
}

/** Nobody asks for any of it after this. With it goes the seat's key, which was in the handshake. */
export const makeLean = (socket: RoomSocket): void => {
  forgetUpgrade(socket)
  Object.assign(socket, { handshake: nothing })
  // Emptied and not only dropped: where the line began by polling, a listener of engine.io holds it.
  Object.assign(socket.request, { headers: {}, rawHeaders: [], url: '', _query: {}, websocket: undefined })
  Object.assign(socket.conn, { request: null })
  // socket.io puts each socket into a group of its own, which nothing is told to here.
  socket.nsp.adapter.delAll(socket.id)
}
