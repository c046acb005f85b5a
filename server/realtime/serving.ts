/** Serves the messages of one admitted socket: pace, shape and size first, then the clerk. Every question gets an answer. */
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type Refusal, type RefusalCode, refuse } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { WordsAsked } from '@common-ground/shared/wire/frames'
import type {
  ActMessage,
  ActRecorded,
  ClientToServer,
  Opened,
  OpenMessage,
  ServerToClient,
  WordsMessage,
} from '@common-ground/shared/wire/messages'
import type { Socket } from 'socket.io'
import { type Pace, WordsToll } from '../pace/participant-paces.ts'
import type { Clerk } from '../room/clerk.ts'
import type { Connection } from '../room/connection.ts'
import type { Toll } from '../room/turn-words.ts'
import { isAct, isOpen, isPresence, isWords } from './checks.ts'
import { type AnswerWords, serveWords } from './serving-words.ts'
import type { WordsTeller } from './telling-words.ts'
import type { WordsHearer } from './words-lines.ts'

/** What socket.io carries with a socket for us. */
export interface SocketData {
  admitted?: Admitted
  served?: Served
}

export type RoomSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>

export interface Admitted {
  readonly clerk: Clerk
  readonly connection: Connection
}

export interface Serving extends Admitted {
  readonly pace: Pace
  readonly clock: () => number
  readonly report: (what: string, error: unknown) => void
  readonly teller: Pick<WordsTeller, 'answer'>
}

/** Everything one can say. */
const questions: ReadonlySet<string> = new Set([
  'open',
  'words',
  'act',
  'presence',
] satisfies (keyof ClientToServer)[])

/** Messages that could not be read, before the connection is closed. */
const malformedAllowed = 50

/** How one kind of question is paced, checked and asked. */
interface Question<Message, Answer extends object> {
  readonly inPace: (serving: Serving) => boolean
  readonly isMessage: (value: unknown) => value is Message
  /** `unread` counts a message that cannot be read. */
  readonly ask: (
    serving: Serving,
    message: Message,
    unread: (code: RefusalCode) => Refusal,
  ) => Promise<Answer | Refusal> | Refusal
}

const opening: Question<OpenMessage, Opened> = {
  inPace: ({ pace, clock }) => pace.open.take(clock()),
  isMessage: isOpen,
  ask: ({ clerk, connection }, message, unread) =>
    message.stateVector.byteLength > limits.stateVectorBytes
      ? unread('too-large')
      : clerk.open(connection, message),
}

const acting: Question<ActMessage, ActRecorded> = {
  inPace: ({ pace, clock }) => pace.act.take(clock()),
  isMessage: isAct,
  ask: ({ clerk, connection }, message) => clerk.act(connection, message),
}

type Reply = (reply: object) => void

const replyTo = (answer: unknown): Reply =>
  typeof answer === 'function' ? (reply) => answer(reply) : () => undefined

const told = (decided: object | Refusal): object => (isRefusal(decided) ? replyOf(decided) : decided)

export class Served implements WordsHearer {
  readonly #socket: RoomSocket
  readonly #serving: Serving
  readonly toll: Toll
  #malformed = 0

  constructor(socket: RoomSocket, serving: Serving) {
    this.#socket = socket
    this.#serving = serving
    this.toll = new WordsToll(serving.pace, serving.clock)
  }

  unread(code: RefusalCode): Refusal {
    this.#malformed += 1
    if (this.#malformed > malformedAllowed) this.#socket.disconnect(true)
    return refuse(code)
  }

  async answer<Message, Answer extends object>(
    { inPace, isMessage, ask }: Question<Message, Answer>,
    message: unknown,
    reply: Reply,
  ): Promise<void> {
    const serving = this.#serving
    try {
      const decided = !inPace(serving)
        ? refuse('too-fast')
        : isMessage(message)
          ? await ask(serving, message, (code) => this.unread(code))
          : this.unread('malformed')
      reply(told(decided))
    } catch (error) {
      serving.report('gateway-bug', error)
      reply(replyOf(refuse('bug')))
    }
  }

  /** `message` is undefined of what cannot be read. */
  words(message: WordsMessage | undefined, answer: AnswerWords): void {
    serveWords(this.#serving, this, message, answer)
  }

  /** Words that came as a frame, past socket.io. */
  hear({ id, message }: WordsAsked): void {
    this.words(message, (decided) => this.#serving.teller.answer(this.#socket.conn, id, decided))
  }

  presence(message: unknown): void {
    const { clerk, connection, pace, clock } = this.#serving
    if (!pace.presence.take(clock())) return
    if (isPresence(message)) clerk.presence(connection, message)
    else this.unread('malformed')
  }
}

const servedOn = ({ data: { served } }: RoomSocket): Served => {
  if (!served) throw new Error('a socket that is not served was heard')
  return served
}

// One listener for all sockets, which are thousands: `this` is the one that heard something.

function onOpen(this: RoomSocket, message: unknown, answer: unknown): Promise<void> {
  return servedOn(this).answer(opening, message, replyTo(answer))
}

function onAct(this: RoomSocket, message: unknown, answer: unknown): Promise<void> {
  return servedOn(this).answer(acting, message, replyTo(answer))
}

function onWords(this: RoomSocket, message: unknown, answer: unknown): void {
  const reply = replyTo(answer)
  servedOn(this).words(isWords(message) ? message : undefined, (decided) => reply(told(decided)))
}

function onPresence(this: RoomSocket, message: unknown): void {
  servedOn(this).presence(message)
}

function onAnything(this: RoomSocket, event: string): void {
  if (!questions.has(event)) servedOn(this).unread('malformed')
}

export const serve = (socket: RoomSocket, serving: Serving): WordsHearer => {
  const served = new Served(socket, serving)
  socket.data.served = served
  socket.on('open', onOpen)
  socket.on('act', onAct)
  socket.on('words', onWords)
  socket.on('presence', onPresence)
  socket.onAny(onAnything)
  return served
}
