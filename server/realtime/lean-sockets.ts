/** Keeps little of a socket once somebody is let in: nothing of its handshake, and what listens to it in little memory. */
import { EventEmitter } from 'node:events'
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

/**
 * Node and ws keep who listens in objects of dictionary mode, some 500 bytes each: those of a known shape take a third, and
 * telling is a quarter faster. Whoever comes or goes later is kept as before.
 */
const makeListenersLean = (emitter: unknown): void => {
  if (!(emitter instanceof EventEmitter) || !('_events' in emitter)) return
  Object.assign(emitter, { _events: Object.setPrototypeOf({ ...Object(emitter._events) }, null) })
}

const part = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined

/** Nobody is asked anything over a socket: it is told. */
const noQuestions: ReadonlyMap<number, unknown> = new Map()

/** When everybody listens. Nobody asks for any of it after this. With it goes the seat's key, which was in the handshake. */
export const makeLean = (socket: RoomSocket): void => {
  Object.assign(socket, { handshake: nothing, acks: noQuestions })
  // Emptied and not only dropped: where the line began by polling, a listener of engine.io holds it.
  Object.assign(socket.request, { headers: {}, rawHeaders: [], url: '', _query: {}, websocket: undefined })
  Object.assign(socket.conn, { request: null })
  const { conn } = socket
  const webSocket = part(conn.transport, 'socket')
  const below = [part(webSocket, '_socket'), part(webSocket, '_receiver')]
  for (const emitter of [socket, conn, conn.transport, webSocket, ...below]) makeListenersLean(emitter)
  // socket.io puts each socket into a group of its own, which nothing is told to here.
  socket.nsp.adapter.delAll(socket.id)
}
