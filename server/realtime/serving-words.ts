/** Serves the words of one admitted socket, however they came: pace, shape and size first, then the clerk. */
import { limits } from '@common-ground/shared/room/limits'
import { type Refusal, type RefusalCode, refuse } from '@common-ground/shared/room/refusal'
import type { WordsMessage, WordsVerdict } from '@common-ground/shared/wire/messages'
import { tollOn } from '../pace/participant-paces.ts'
import type { Serving } from './serving.ts'

export type AnswerWords = (decided: WordsVerdict | Refusal) => void

/** `message` is undefined of what cannot be read. Every question gets an answer. */
export type ServeWords = (message: WordsMessage | undefined, answer: AnswerWords) => void

/** `unread` counts a message that cannot be read. */
export const wordsServer = (
  { clerk, connection, pace, clock, report }: Serving,
  unread: (code: RefusalCode) => Refusal,
): ServeWords => {
  const toll = tollOn(pace.words, clock)
  return (message, answer) => {
    if (!pace.words.take(clock())) return answer(refuse('too-fast'))
    if (!message) return answer(unread('malformed'))
    const bytes = message.update.byteLength
    if (bytes > limits.updateBytes) return answer(unread('too-large'))
    if (!pace.wordBytes.take(clock(), bytes)) return answer(refuse('too-fast'))
    try {
      clerk.words({ connection, message, toll }, answer)
    } catch (error) {
      report('gateway-bug', error)
      answer(refuse('bug'))
    }
  }
}
