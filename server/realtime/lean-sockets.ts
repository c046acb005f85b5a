/** Lets go of what a socket keeps of its handshake once somebody is let in: headers, addresses, and what was said in it. */
import { copyTable } from './lean-listeners.ts'
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

/** As the platform wraps whoever listens once. */
const isOnce = (listener: object): boolean => 'listener' in listener

/**
 * A line that began as a WebSocket tells its end to a response engine.io made for the upgrade alone, which nobody listens to,
 * and which holds the whole request as long as the line is open.
 */
const forgetUpgrade = ({ conn, request }: RoomSocket): void => {
  // What polls has its requests from a line that others may share.
  if (conn.transport.name !== 'websocket' || conn.upgraded) return
  const { socket: line } = request
  for (const listener of line.rawListeners('close'))
    if (isOnce(listener)) line.off('close', listener as () => void)
  copyTable(line)
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
