/** The only server file that opens socket.io: who may connect, under which bounds. */
import type { Server as HttpServer } from 'node:http'
import type { Socket as NetSocket } from 'node:net'
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { ClientToServer, ServerToClient } from '@common-ground/shared/wire/messages'
import type { WireForm } from '@common-ground/shared/wire/packets'
import { protocolVersion } from '@common-ground/shared/wire/protocol'
import { Server } from 'socket.io'
import type { AddressOf } from '../pace/address.ts'
import { Buckets } from '../pace/buckets.ts'
import { Paces } from '../pace/participant-paces.ts'
import type { Registry, Schedule } from '../room/registry.ts'
import { type Store, StoreUnavailable } from '../store/store.ts'
import { hangUpWhenUnread, type Line } from './backlog.ts'
import { boundedParser } from './bounded-parser.ts'
import { isHello } from './checks.ts'
import { letGoOfRequest, makeLean } from './lean-sockets.ts'
import { type Admitted, type RoomSocket, type SocketData, serve } from './serving.ts'
import { SocketConnection } from './socket-connection.ts'
import type { WordsTeller } from './telling-words.ts'
import { WordsLines } from './words-lines.ts'

export interface GatewayDependencies {
  readonly registry: Registry
  readonly store: Store
  readonly clock: () => number
  readonly report: (what: string, error: unknown) => void
  readonly schedule: Schedule
  readonly addressOf: AddressOf
  /** How bytes are written. */
  readonly wire: WireForm
  readonly words: WordsTeller
}

/** How long a closing server waits for its clients to hang up. */
const goodbyeMs = 1_000

/** A refusal as socket.io carries it to `connect_error`. */
const handshakeError = (refusal: Refusal): Error =>
  Object.assign(new Error(refusal.refused), { data: replyOf(refusal) })

/** Who a handshake is from, and their room's clerk; or why they may not connect. */
const admit = async (
  socket: RoomSocket,
  { store, registry, report, words }: GatewayDependencies,
): Promise<Admitted | Refusal> => {
  const hello: unknown = socket.handshake.auth
  if (!isHello(hello)) return refuse('seat-unknown')
  if (hello.protocol !== protocolVersion) return refuse('protocol-version')
  try {
    const room = await store.room(hello.room)
    const participant = await store.participantOfSeat(hello.room, sha256Hex(hello.seat))
    if (!room || !participant) return refuse('seat-unknown')
    const clerk = await registry.wake(room)
    if (!clerk) return refuse('seat-unknown')
    const connection = new SocketConnection(socket, words, participant, hello.opening)
    const refused = clerk.attach(connection)
    if (refused) registry.release(clerk)
    return refused ?? { clerk, connection }
  } catch (error) {
    report(error instanceof StoreUnavailable ? 'store-unavailable' : 'gateway-bug', error)
    return refuse('not-saved')
  }
}

export interface Gateway {
  close(): Promise<void>
}

export const openGateway = (http: HttpServer, dependencies: GatewayDependencies): Gateway => {
  const { registry, clock, report, schedule, addressOf, wire, words } = dependencies
  const paces = new Paces()
  const handshakes = new Buckets(limits.rate.handshakes)
  const lineCount = new Map<string, number>()
  const wordsLines = new WordsLines()
  const dismiss = ({ clerk, connection }: Admitted): void => {
    clerk.detach(connection)
    registry.release(clerk)
  }
  const io = new Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>(http, {
    path: '/socket',
    serveClient: false,
    maxHttpBufferSize: limits.frameBytes,
    parser: boundedParser(wire),
    // Our own resync by state vector covers a cut, and socket.io's recovery would skip the check of who one is.
    perMessageDeflate: false,
    connectTimeout: 10_000,
    cleanupEmptyChildNamespaces: true,
  })
  io.engine.use(letGoOfRequest)
  io.engine.on('connection', (line: Line) => {
    hangUpWhenUnread(line)
    wordsLines.watch(line)
    const address = addressOf(line.request)
    const open = (lineCount.get(address) ?? 0) + 1
    lineCount.set(address, open)
    line.on('close', () => {
      const left = (lineCount.get(address) ?? 1) - 1
      if (left > 0) lineCount.set(address, left)
      else lineCount.delete(address)
    })
    // Whether or not they ever say who they are.
    if (open > limits.connectionsPerAddress) line.close(true)
  })
  // It answers long polling by itself, past the headers of everything else.
  io.engine.on('headers', (headers: Record<string, string>) => {
    headers['x-content-type-options'] = 'nosniff'
  })
  /** Lines on which somebody is let in, or is being: one socket each, whoever asks a second time meanwhile. */
  const entered = new WeakSet<Line>()
  const letIn = async (socket: RoomSocket): Promise<Refusal | undefined> => {
    if (!handshakes.take(addressOf(socket.request), clock())) return refuse('too-fast')
    const admitted = await admit(socket, dependencies)
    if (isRefusal(admitted)) return admitted
    // The handshake may have been given up while the store was asked.
    if (socket.conn?.readyState !== 'open') {
      dismiss(admitted)
      return refuse('busy')
    }
    socket.data.admitted = admitted
    return undefined
  }
  io.use(async (socket, next) => {
    const line = socket.conn
    if (entered.has(line)) {
      // No page does that. As socket.io answers whoever asks once they are in.
      line.close()
      return next(handshakeError(refuse('malformed')))
    }
    entered.add(line)
    const refused = await letIn(socket).catch((error: unknown) => {
      report('gateway-bug', error)
      return refuse('bug')
    })
    if (!refused) return next()
    entered.delete(line)
    return next(handshakeError(refused))
  })
  // One for all sockets, which are thousands: `this` is the one that has gone.
  function onDisconnect(this: RoomSocket): void {
    const { admitted, served } = this.data
    if (served) wordsLines.stop(this.conn, served)
    if (admitted) {
      paces.leave(admitted.connection.participant.id, clock())
      dismiss(admitted)
    }
    // Nobody comes in a second time on a line: what it keeps of the handshake was let go of.
    this.conn.close()
  }
  io.on('connection', (socket) => {
    const { admitted } = socket.data
    if (!admitted) throw new Error('a socket connected without being admitted')
    const { id } = admitted.connection.participant
    const { clerk, connection } = admitted
    const pace = paces.join(id, clock())
    wordsLines.serve(socket.conn, serve(socket, { clerk, connection, pace, clock, report, teller: words }))
    socket.on('disconnect', onDisconnect)
    makeLean(socket)
  })
  const lines = new Set<NetSocket>()
  // One for all of them: there may be thousands.
  function forgetLine(this: NetSocket): void {
    lines.delete(this)
  }
  http.on('connection', (line) => {
    lines.add(line)
    line.on('close', forgetLine)
  })
  return {
    close: async () => {
      words.letAllGo()
      // Someone whose laptop is closed does not answer a goodbye: after a moment the line is cut.
      const cancel = schedule(() => {
        for (const line of lines) line.destroy()
      }, goodbyeMs)
      await io.close()
      cancel()
    },
  }
}
