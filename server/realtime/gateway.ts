/** The only server file that opens socket.io: who may connect, under which bounds. */
import type { Server as HttpServer } from 'node:http'
import type { Socket as NetSocket } from 'node:net'
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant } from '@common-ground/shared/room/participant'
import { isRefusal, type Refusal, refuse, replyOf } from '@common-ground/shared/room/refusal'
import type { ClientToServer, ServerToClient } from '@common-ground/shared/wire/messages'
import { protocolVersion } from '@common-ground/shared/wire/protocol'
import { Server } from 'socket.io'
import type { Connection } from '../room/connection.ts'
import type { Registry, Schedule } from '../room/registry.ts'
import { type Store, StoreUnavailable } from '../store/store.ts'
import { isHello } from './checks.ts'
import { Paces } from './rate.ts'
import { type Admitted, type RoomSocket, serve } from './serving.ts'

export interface GatewayDependencies {
  readonly registry: Registry
  readonly store: Store
  readonly clock: () => number
  readonly report: (what: string, error: unknown) => void
  readonly schedule: Schedule
}

/** How long a closing server waits for its clients to hang up. */
const goodbyeMs = 1_000

const connectionOf = (socket: RoomSocket, participant: Participant): Connection => ({
  participant,
  spaces: new Set(),
  tellWords: (told) => socket.emit('words', told),
  // Where someone is may be lost on a slow link, the next move follows. That they left may not.
  tellPresence: (told) => (told.at === null ? socket : socket.volatile).emit('presence', told),
})

/** A refusal as socket.io carries it to `connect_error`. */
const handshakeError = (refusal: Refusal): Error =>
  Object.assign(new Error(refusal.refused), { data: replyOf(refusal) })

/** Who a handshake is from, and their room's clerk; or why they may not connect. */
const admit = async (
  socket: RoomSocket,
  { store, registry, report }: GatewayDependencies,
): Promise<Admitted | Refusal> => {
  const hello: unknown = socket.handshake.auth
  if (!isHello(hello)) return refuse('seat-unknown')
  if (hello.protocol !== protocolVersion) return refuse('protocol-version')
  try {
    const room = await store.room(hello.room)
    const participant = await store.participantOfSeat(hello.room, sha256Hex(hello.seat))
    if (!room || !participant) return refuse('seat-unknown')
    const clerk = await registry.wake(room)
    const connection = connectionOf(socket, participant)
    return clerk.attach(connection) ?? { clerk, connection }
  } catch (error) {
    report(error instanceof StoreUnavailable ? 'store-unavailable' : 'gateway-bug', error)
    return refuse('not-saved')
  }
}

export interface Gateway {
  close(): Promise<void>
}

export const openGateway = (http: HttpServer, dependencies: GatewayDependencies): Gateway => {
  const { registry, clock, report, schedule } = dependencies
  const paces = new Paces()
  const dismiss = ({ clerk, connection }: Admitted): void => {
    clerk.detach(connection)
    registry.release(clerk)
  }
  const io = new Server<ClientToServer, ServerToClient, Record<string, never>, { admitted?: Admitted }>(
    http,
    {
      path: '/socket',
      serveClient: false,
      maxHttpBufferSize: limits.frameBytes,
      // Our own resync by state vector covers a cut, and socket.io's recovery would skip the check of who one is.
      perMessageDeflate: false,
      connectTimeout: 10_000,
      cleanupEmptyChildNamespaces: true,
    },
  )
  io.use(async (socket, next) => {
    const admitted = await admit(socket, dependencies)
    if (isRefusal(admitted)) return next(handshakeError(admitted))
    // The handshake may have been given up while the store was asked.
    if (socket.conn?.readyState !== 'open') {
      dismiss(admitted)
      return next(handshakeError(refuse('busy')))
    }
    socket.data.admitted = admitted
    return next()
  })
  io.on('connection', (socket) => {
    const { admitted } = socket.data
    if (!admitted) throw new Error('a socket connected without being admitted')
    const { id } = admitted.connection.participant
    serve(socket, { ...admitted, pace: paces.join(id, clock()), clock, report })
    socket.on('disconnect', () => {
      paces.leave(id, clock())
      dismiss(admitted)
    })
  })
  const lines = new Set<NetSocket>()
  http.on('connection', (line) => {
    lines.add(line)
    line.once('close', () => lines.delete(line))
  })
  return {
    close: async () => {
      // Someone whose laptop is closed does not answer a goodbye: after a moment the line is cut.
      const cancel = schedule(() => {
        for (const line of lines) line.destroy()
      }, goodbyeMs)
      await io.close()
      cancel()
    },
  }
}
