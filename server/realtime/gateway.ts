/**
 * The only server file that knows socket.io: who may connect, what a message must look like, how fast it may come.
 * Every message with an answer gets one, whatever it holds; what the answer is, the clerk decides.
 */
import type { Server as HttpServer } from 'node:http'
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant } from '@common-ground/shared/room/participant'
import {
  isRefusal,
  type Refusal,
  type RefusalCode,
  refuse,
  replyOf,
} from '@common-ground/shared/room/refusal'
import type { ClientToServer, ServerToClient } from '@common-ground/shared/wire/messages'
import { protocolVersion } from '@common-ground/shared/wire/protocol'
import { Server, type Socket } from 'socket.io'
import type { Clerk } from '../room/clerk.ts'
import type { Connection } from '../room/connection.ts'
import type { Registry } from '../room/registry.ts'
import { type Store, StoreUnavailable } from '../store/store.ts'
import { isAct, isHello, isOpen, isPresence, isWords } from './checks.ts'
import { Bucket } from './rate.ts'

export interface GatewayDependencies {
  readonly registry: Registry
  readonly store: Store
  readonly clock: () => number
  readonly report: (what: string, error: unknown) => void
}

interface Admitted {
  readonly clerk: Clerk
  readonly connection: Connection
}

type RoomSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, { admitted?: Admitted }>

/** Messages that could not be read, before the connection is closed. */
const malformedAllowed = 50

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

/** Wires the messages of one admitted socket to its clerk. */
const serve = (socket: RoomSocket, { clerk, connection }: Admitted, dependencies: GatewayDependencies) => {
  const { clock, report } = dependencies
  const { rate } = limits
  const buckets = {
    open: new Bucket(rate.opens, clock()),
    words: new Bucket(rate.words, clock()),
    act: new Bucket(rate.acts, clock()),
    presence: new Bucket(rate.presence, clock()),
  }
  let malformed = 0
  const refuseUnread = (code: RefusalCode): Refusal => {
    malformed += 1
    if (malformed > malformedAllowed) socket.disconnect(true)
    return refuse(code)
  }

  /** One kind of message with an answer: pace, shape, size, then the clerk. */
  const answering =
    <Message, Answer extends object>(
      kind: 'open' | 'words' | 'act',
      isMessage: (value: unknown) => value is Message,
      sizeOf: (message: Message) => number,
      sizeLimit: number,
      ask: (message: Message) => Promise<Answer | Refusal>,
    ) =>
    async (message: unknown, answer: unknown): Promise<void> => {
      const reply = typeof answer === 'function' ? answer : () => undefined
      const decide = (): Promise<Answer | Refusal> | Refusal => {
        if (!buckets[kind].take(clock())) return refuse('too-fast')
        if (!isMessage(message)) return refuseUnread('malformed')
        if (sizeOf(message) > sizeLimit) return refuseUnread('too-large')
        return ask(message)
      }
      try {
        const decided = await decide()
        reply(isRefusal(decided) ? replyOf(decided) : decided)
      } catch (error) {
        report('gateway-bug', error)
        reply(replyOf(refuse('not-saved')))
      }
    }

  socket.on(
    'open',
    answering(
      'open',
      isOpen,
      ({ stateVector }) => stateVector.byteLength,
      limits.stateVectorBytes,
      (message) => clerk.open(connection, message),
    ),
  )
  socket.on(
    'words',
    answering(
      'words',
      isWords,
      ({ update }) => update.byteLength,
      limits.updateBytes,
      (message) => clerk.words(connection, message),
    ),
  )
  socket.on(
    'act',
    answering(
      'act',
      isAct,
      () => 0,
      0,
      (message) => clerk.act(connection, message),
    ),
  )
  socket.on('presence', (message: unknown) => {
    if (!buckets.presence.take(clock())) return
    if (isPresence(message)) clerk.presence(connection, message)
    else refuseUnread('malformed')
  })
  socket.on('disconnect', () => {
    clerk.detach(connection)
    dependencies.registry.release(clerk)
  })
}

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
      admitted.clerk.detach(admitted.connection)
      dependencies.registry.release(admitted.clerk)
      return next(handshakeError(refuse('busy')))
    }
    socket.data.admitted = admitted
    return next()
  })
  io.on('connection', (socket) => {
    if (!socket.data.admitted) throw new Error('a socket connected without being admitted')
    serve(socket, socket.data.admitted, dependencies)
  })
  return {
    close: async () => {
      await io.close()
    },
  }
}
