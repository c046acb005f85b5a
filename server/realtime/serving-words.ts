/** Serves the words of one admitted socket, however they came: pace, shape and size first, then the clerk. */
import { limits } from '@common-ground/shared/room/limits'
import { type Refusal, type RefusalCode, refuse } from '@common-ground/shared/room/refusal'
import type { WordsMessage, WordsVerdict } from '@common-ground/shared/wire/messages'
import type { Toll } from '../room/turn-words.ts'
import type { Serving } from './serving.ts'

export type AnswerWords = (decided: WordsVerdict | Refusal) => void

interface Hearing {
  readonly toll: Toll
  /** Counts a message that cannot be read. */
  unread(code: RefusalCode): Refusal
}

/** Every question gets an answer. `message` is undefined of what cannot be read. */
export const serveWords = (
  { clerk, connection, pace, clock, report }: Serving,
  hearing: Hearing,
  message: WordsMessage | undefined,
  answer: AnswerWords,
) => {
  if (!pace.words.take(clock())) return answer(refuse('too-fast'))
  if (!message) return answer(hearing.unread('malformed'))
  const bytes = message.update.byteLength
  if (bytes > limits.updateBytes) return answer(hearing.unread('too-large'))
  if (!pace.wordBytes.take(clock(), bytes)) return answer(refuse('too-fast'))
  try {
    clerk.words({ connection, message, toll: hearing.toll }, answer)
  } catch (error) {
    report('gateway-bug', error)
    answer(refuse('bug'))
  }
}
