/**
 * The queue of one room. What comes in while a round runs makes up the next round: in the order it came for each
 * participant, and by turns between them, so that one at full speed cannot keep the others waiting.
 */
import { limits } from '@common-ground/shared/room/limits'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Row } from '../store/store.ts'

/** One message in turn: what it decides, and what happens once that is recorded. */
export interface Turn {
  decide(): readonly Row[]
  /** After the commit, in order. `failed`: nothing of the round was recorded. */
  settle(failed: boolean): void | Promise<void>
  /** Answers when the turn could not be taken at all. */
  refuse(refusal: Refusal): void
}

interface Waiting {
  readonly turn: Turn
  readonly bytes: number
}

export interface Asker {
  /** Whose queue it waits in: a participant's id, or the room's own. */
  readonly id: string
  /** Bytes of words, for the share of a round. */
  readonly bytes?: number
}

export class Turns {
  readonly #round: (turns: readonly Turn[]) => Promise<void>
  /** In the order in which they are next; nobody with an empty queue is in it. */
  readonly #queues = new Map<string, Waiting[]>()
  #running: Promise<void> | undefined

  /** `round` settles or refuses every turn it is given, and never rejects. */
  constructor(round: (turns: readonly Turn[]) => Promise<void>) {
    this.#round = round
  }

  take<Answer>(
    { id, bytes = 0 }: Asker,
    make: (answer: (answer: Answer | Refusal) => void) => Turn,
  ): Promise<Answer | Refusal> {
    const queue = this.#queues.get(id) ?? []
    if (queue.length >= limits.queue) return Promise.resolve(refuse('busy'))
    return new Promise((answer) => {
      queue.push({ turn: make(answer), bytes })
      this.#queues.set(id, queue)
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
    while (this.#queues.size > 0) await this.#round(this.#next())
    // In the same turn of the loop as the last look at the queue: what comes next must start a new run.
    this.#running = undefined
  }

  /** Everyone's share of the next round, one by one around the table. */
  #next(): readonly Turn[] {
    const shares = [...this.#queues].map(([id, queue]) => this.#share(id, queue))
    const longest = Math.max(...shares.map((share) => share.length))
    const round: Turn[] = []
    for (let at = 0; at < longest; at += 1)
      for (const share of shares) {
        const turn = share[at]
        if (turn) round.push(turn)
      }
    return round
  }

  #share(id: string, queue: Waiting[]): readonly Turn[] {
    let bytes = 0
    const over = queue.findIndex(({ bytes: more }, at) => {
      bytes += more
      return at > 0 && (at >= limits.turnsPerRound || bytes > limits.wordBytesPerRound)
    })
    const share = queue.splice(0, over === -1 ? queue.length : over)
    if (queue.length === 0) this.#queues.delete(id)
    return share.map(({ turn }) => turn)
  }
}

/** What a round comes to. What is in it after `isOver` is late: it is not decided any more. */
export const decideAll = (
  round: readonly Turn[],
  isOver: () => boolean,
): { readonly rows: readonly Row[]; readonly late: ReadonlySet<Turn> } => {
  const rows: Row[] = []
  const late = new Set<Turn>()
  for (const turn of round) {
    if (isOver()) late.add(turn)
    else rows.push(...turn.decide())
  }
  return { rows, late }
}
