/** Serves the messages of one admitted socket: pace, shape and size first, then the clerk. Every question gets an answer. */
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type Refusal, type RefusalCode, refuse } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { ClientToServer, ServerToClient } from '@common-ground/shared/wire/messages'
import type { Socket } from 'socket.io'
import type { Pace } from '../pace/participant-paces.ts'
import type { Clerk } from '../room/clerk.ts'
import type { Connection } from '../room/connection.ts'
import { isAct, isOpen, isPresence, isWords } from './checks.ts'
import { type ServeWords, wordsServer } from './serving-words.ts'

export type RoomSocket = Socket<
  ClientToServer,
  ServerToClient,
  Record<string, never>,
  { admitted?: Admitted }
>

export interface Admitted {
  readonly clerk: Clerk
  readonly connection: Connection
}

export interface Serving extends Admitted {
  readonly pace: Pace
  readonly clock: () => number
  readonly report: (what: string, error: unknown) => void
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

/** Answers what serves words that come as frames, past socket.io. */
export const serve = (socket: RoomSocket, serving: Serving): ServeWords => {
  const { clerk, connection, pace, clock, report } = serving
  let malformed = 0
  const unread = (code: RefusalCode): Refusal => {
    malformed += 1
    if (malformed > malformedAllowed) socket.disconnect(true)
    return refuse(code)
  }

  const answering =
    <Message, Answer extends object>(
      isMessage: (value: unknown) => value is Message,
      ask: (message: Message) => Promise<Answer | Refusal> | Refusal,
      inPace: () => boolean,
    ) =>
    async (message: unknown, answer: unknown): Promise<void> => {
      const reply = typeof answer === 'function' ? answer : () => undefined
      try {
        const decided = !inPace()
          ? refuse('too-fast')
          : isMessage(message)
            ? await ask(message)
            : unread('malformed')
        reply(isRefusal(decided) ? replyOf(decided) : decided)
      } catch (error) {
        report('gateway-bug', error)
        reply(replyOf(refuse('bug')))
      }
    }

  socket.on(
    'open',
    answering(
      isOpen,
      (message) =>
        message.stateVector.byteLength > limits.stateVectorBytes
          ? unread('too-large')
          : clerk.open(connection, message),
      () => pace.open.take(clock()),
    ),
  )
  const words = wordsServer(serving, unread)
  socket.on('words', (message: unknown, answer: unknown) => {
    const reply = typeof answer === 'function' ? answer : () => undefined
    words(isWords(message) ? message : undefined, (decided) =>
      reply(isRefusal(decided) ? replyOf(decided) : decided),
    )
  })
  socket.on(
    'act',
    answering(
      isAct,
      (message) => clerk.act(connection, message),
      () => pace.act.take(clock()),
    ),
  )
  socket.onAny((event: string) => {
    if (!questions.has(event)) unread('malformed')
  })
  socket.on('presence', (message: unknown) => {
    if (!pace.presence.take(clock())) return
    if (isPresence(message)) clerk.presence(connection, message)
    else unread('malformed')
  })
  return words
}
