/** The socket to the room: the only client file that knows socket.io-client. */
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type {
  ActMessage,
  ActRecorded,
  Answer,
  ClientToServer,
  EndedTold,
  Hello,
  KnocksTold,
  NotYetInTold,
  Opened,
  OpenMessage,
  PresenceMessage,
  PresenceTold,
  ServerToClient,
  WentBackTold,
  WordsMessage,
  WordsTold,
  WordsVerdict,
} from '@common-ground/shared/wire/messages'
import { pageParser } from '@common-ground/shared/wire/page-parser'
import { io, type Socket } from 'socket.io-client'
import { backoff } from './backoff.ts'
import type { Surroundings } from './surroundings.ts'

/** The connection went, or no answer came in time: nobody knows whether the message arrived. */
export type Cut = 'cut'

export type LinkState = 'connecting' | 'online' | 'offline' | 'refused'

export interface ConnectionListener {
  /** `state()` changed. Requests under way when it leaves `online` are answered `cut`. */
  changed(): void
  words(told: WordsTold): void
  presence(told: PresenceTold): void
  /** Who waits at doors this participant answers. */
  knocks(told: KnocksTold): void
  notYetIn(told: NotYetInTold): void
  wentBack(told: WentBackTold): void
  /** This seat is no more, or the room is not: the room hangs up. */
  ended(told: EndedTold): void
}

/** What the rest of sync knows of a socket; tests and the simulated world put an array in its place. */
export interface Connection {
  state(): LinkState
  /** What the room said to the last try to connect: final when `state()` is `refused`, else it is tried again. */
  refusal(): RefusalReply | undefined
  listen(listener: ConnectionListener): void
  open(message: OpenMessage): Promise<Answer<Opened> | Cut>
  words(message: WordsMessage): Promise<Answer<WordsVerdict> | Cut>
  act(message: ActMessage): Promise<Answer<ActRecorded> | Cut>
  /** Volatile: dropped when there is no connection. */
  presence(message: PresenceMessage): void
  close(): void
}

const answerWithin = 10_000

/** Refusals at the handshake that trying again cannot cure. */
const final = new Set<string>([
  'seat-unknown',
  'link-unknown',
  'knock-waiting',
  'turned-away',
  'room-destroyed',
  'reopened',
  'store-went-back',
  'protocol-version',
])

const refusalIn = (error: Error): RefusalReply | undefined => {
  if (!('data' in error) || typeof error.data !== 'object' || error.data === null) return undefined
  return 'refused' in error.data && 'sentence' in error.data ? (error.data as RefusalReply) : undefined
}

const answered = <T>(request: Promise<T>): Promise<T | Cut> =>
  request.then(
    (reply) => reply,
    () => 'cut' as const,
  )

class SocketConnection implements Connection {
  readonly #socket: Socket<ServerToClient, ClientToServer>
  readonly #surroundings: Surroundings
  #listener: ConnectionListener | undefined
  #state: LinkState = 'connecting'
  #refusal: RefusalReply | undefined
  #tries = 0
  #cancelRetry: (() => void) | undefined
  #closed = false

  constructor(surroundings: Surroundings, hello: Hello) {
    this.#surroundings = surroundings
    const options = {
      path: '/socket',
      query: { room: hello.room },
      auth: hello,
      transports: ['websocket', 'polling'],
      // Without it a network that blocks WebSocket would never fall back to polling.
      tryAllTransports: true,
      reconnectionDelay: 300,
      reconnectionDelayMax: 5_000,
      randomizationFactor: 0.5,
      // Several sessions in one process must not share a transport: each is its own seat.
      forceNew: true,
      parser: pageParser(surroundings.wire ?? 'bytes'),
    }
    this.#socket = surroundings.origin ? io(surroundings.origin, options) : io(options)
    this.#socket.on('connect', () => {
      this.#tries = 0
      this.#refusal = undefined
      this.#become('online')
    })
    this.#socket.on('disconnect', () => this.#lost())
    this.#socket.on('connect_error', (error) => this.#failed(refusalIn(error)))
    this.#socket.on('words', (told) => this.#listener?.words(told))
    this.#socket.on('presence', (told) => this.#listener?.presence(told))
    this.#socket.on('knocks', (told) => this.#listener?.knocks(told))
    this.#socket.on('not-yet-in', (told) => this.#listener?.notYetIn(told))
    this.#socket.on('went-back', (told) => this.#listener?.wentBack(told))
    this.#socket.on('ended', (told) => this.#listener?.ended(told))
  }

  state(): LinkState {
    return this.#state
  }

  refusal(): RefusalReply | undefined {
    return this.#refusal
  }

  listen(listener: ConnectionListener): void {
    this.#listener = listener
  }

  async open(message: OpenMessage): Promise<Answer<Opened> | Cut> {
    if (!this.#socket.connected) return 'cut'
    return answered(this.#socket.timeout(answerWithin).emitWithAck('open', message))
  }

  async words(message: WordsMessage): Promise<Answer<WordsVerdict> | Cut> {
    if (!this.#socket.connected) return 'cut'
    return answered(this.#socket.timeout(answerWithin).emitWithAck('words', message))
  }

  async act(message: ActMessage): Promise<Answer<ActRecorded> | Cut> {
    if (!this.#socket.connected) return 'cut'
    return answered(this.#socket.timeout(answerWithin).emitWithAck('act', message))
  }

  presence(message: PresenceMessage): void {
    if (this.#socket.connected) this.#socket.emit('presence', message)
  }

  close(): void {
    this.#closed = true
    this.#cancelRetry?.()
    this.#socket.disconnect()
  }

  #become(state: LinkState): void {
    if (this.#state === state) return
    this.#state = state
    this.#listener?.changed()
  }

  #lost(): void {
    if (this.#state === 'refused') return
    this.#become('offline')
    this.#retryIfSilent()
  }

  #failed(refusal: RefusalReply | undefined): void {
    const heard = this.#refusal?.refused
    this.#refusal = refusal
    if (refusal && final.has(refusal.refused)) {
      this.#socket.disconnect()
      this.#become('refused')
      return
    }
    if (this.#state !== 'connecting') this.#become('offline')
    if (heard !== refusal?.refused) this.#listener?.changed()
    this.#retryIfSilent()
  }

  /** socket.io gives up after a refused handshake and after the server hung up: then the next try is ours. */
  #retryIfSilent(): void {
    if (this.#socket.active || this.#closed) return
    this.#cancelRetry?.()
    const spread = 0.5 + Number.parseInt(this.#surroundings.newId().slice(0, 8), 16) / 2 ** 32
    const wait = backoff(this.#tries) * spread
    this.#tries += 1
    this.#cancelRetry = this.#surroundings.schedule(() => this.#socket.connect(), wait)
  }
}

/** Connects, and keeps reconnecting until it is closed or finally refused. */
export const connect = (surroundings: Surroundings, hello: Hello): Connection =>
  new SocketConnection(surroundings, hello)
