/** The queue of one room: what comes in while a round runs makes up the next round, in the order it came. */
import { limits } from '@common-ground/shared/room/limits'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Row } from '../store/store.ts'
import type { Draft } from './draft.ts'

/** One message in turn: what it decides on the draft, and what happens once that is recorded. */
export interface Turn {
  decide(draft: Draft): readonly Row[]
  /** After the commit, in order. `failed`: nothing of the round was recorded. */
  settle(failed: boolean): void
  /** Answers when the turn could not be taken at all. */
  refuse(refusal: Refusal): void
}

export class Turns {
  readonly #round: (turns: readonly Turn[]) => Promise<void>
  #waiting: Turn[] = []
  #running: Promise<void> | undefined

  /** `round` settles or refuses every turn it is given, and never rejects. */
  constructor(round: (turns: readonly Turn[]) => Promise<void>) {
    this.#round = round
  }

  take<Answer>(make: (answer: (answer: Answer | Refusal) => void) => Turn): Promise<Answer | Refusal> {
    if (this.#waiting.length >= limits.queue) return Promise.resolve(refuse('busy'))
    return new Promise((answer) => {
      this.#waiting.push(make(answer))
      this.#running ??= this.#run()
    })
  }

  /** Resolves when every turn taken so far is settled. */
  async idle(): Promise<void> {
    await this.#running
  }

  async #run(): Promise<void> {
    // Every run begins after the caller has taken its promise: `#running` is never cleared before it is set.
    await Promise.resolve()
    while (this.#waiting.length > 0) await this.#round(this.#waiting.splice(0))
    // In the same turn of the loop as the last look at the queue: what comes next must start a new run.
    this.#running = undefined
  }
}
