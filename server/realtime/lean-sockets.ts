/** Lets go of what a socket keeps of its handshake once somebody is let in: headers, addresses, and what was said in it. */
import { ServerResponse } from 'node:http'
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

/**
 * The answer engine.io makes for middleware of a WebSocket's handshake stays with the connection, and its request with it, for
 * as long as that lasts. Used last of all middleware: nobody reads it afterwards.
 */
export const letGoOfRequest = (_request: unknown, response: object, next: () => void): void => {
  if (!(response instanceof ServerResponse)) Object.assign(response, { req: undefined })
  next()
}

/** Nobody is asked anything over a socket: it is told. */
const noQuestions: ReadonlyMap<number, unknown> = new Map()

/** Nobody asks for any of it after this. With it goes the seat's key, which was in the handshake. */
export const makeLean = (socket: RoomSocket): void => {
  Object.assign(socket, { handshake: nothing, acks: noQuestions })
  // Emptied and not only dropped: where the line began by polling, a listener of engine.io holds it.
  Object.assign(socket.request, { headers: {}, rawHeaders: [], url: '', _query: {}, websocket: undefined })
  Object.assign(socket.conn, { request: null })
  // socket.io puts each socket into a group of its own, which nothing is told to here.
  socket.nsp.adapter.delAll(socket.id)
}
