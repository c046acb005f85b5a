/** Serves one line as server/realtime/serving serves a socket: pace, shape and size first, then the clerk. */
import { type Pace, WordsToll } from '@common-ground/server/pace/participant-paces'
import { isAct, isOpen, isPresence, isWords } from '@common-ground/server/realtime/checks'
import type { Clerk } from '@common-ground/server/room/clerk'
import type { Connection } from '@common-ground/server/room/connection'
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { WordsMessage } from '@common-ground/shared/wire/messages'
import type { Witness } from './witness.ts'
import type { Question, Replies, Served } from './world-connection.ts'

export interface ServingNeeds {
  readonly clerk: Clerk
  readonly connection: Connection
  readonly pace: Pace
  readonly clock: () => number
  readonly report: (what: string, error: unknown) => void
  /** Whether the server and the line still are there. */
  readonly isAlive: () => boolean
  readonly witness: Witness
}

type Decided<Asked extends Question> = Promise<Replies[Asked] | Refusal> | Refusal

export class Serving implements Served {
  readonly #needs: ServingNeeds

  constructor(needs: ServingNeeds) {
    this.#needs = needs
  }

  ask<Asked extends Question>(
    question: Asked,
    message: unknown,
    answer: (reply: Replies[Asked]) => void,
  ): void {
    void this.#answer(question, message, answer)
  }

  presence(message: unknown): void {
    const { clerk, connection, pace, clock, witness } = this.#needs
    if (!pace.presence.take(clock()) || !isPresence(message)) return
    witness.presenceAsked(connection, message)
    clerk.presence(connection, message)
  }

  async #answer<Asked extends Question>(
    question: Asked,
    message: unknown,
    answer: (reply: Replies[Asked]) => void,
  ): Promise<void> {
    const { connection, report, isAlive, witness } = this.#needs
    witness.asked(connection, question, message)
    let reply: Replies[Question]
    try {
      const decided = await this.#decide(question, message)
      reply = isRefusal(decided) ? replyOf(decided) : decided
    } catch (error) {
      report('gateway-bug', error)
      reply = replyOf(refuse('bug'))
    }
    if (!isAlive()) return
    witness.answered(connection, question, message, reply)
    answer(reply as Replies[Asked])
  }

  #decide(question: Question, message: unknown): Decided<Question> {
    const { clerk, connection, pace, clock } = this.#needs
    switch (question) {
      case 'open':
        if (!pace.open.take(clock())) return refuse('too-fast')
        if (!isOpen(message)) return refuse('malformed')
        if (message.stateVector.byteLength > limits.stateVectorBytes) return refuse('too-large')
        return clerk.open(connection, message)
      case 'words':
        if (!pace.words.take(clock())) return refuse('too-fast')
        return isWords(message) ? this.#words(message) : refuse('malformed')
      case 'act':
        if (!pace.act.take(clock())) return refuse('too-fast')
        return isAct(message) ? clerk.act(connection, message) : refuse('malformed')
    }
  }

  async #words(message: WordsMessage): Promise<Replies['words'] | Refusal> {
    const { clerk, connection, pace, clock } = this.#needs
    const bytes = message.update.byteLength
    if (bytes > limits.updateBytes) return refuse('too-large')
    if (!pace.wordBytes.take(clock(), bytes)) return refuse('too-fast')
    const toll = new WordsToll(pace, clock)
    return new Promise((answer) => clerk.words({ connection, message, toll }, answer))
  }
}
