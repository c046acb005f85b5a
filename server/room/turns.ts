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
  /** Answers when the turn could not be taken at all. What was answered before stands. */
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
  readonly #due: () => void
  /** In the order in which they are next; nobody with an empty queue is in it. */
  readonly #queues = new Map<string, Waiting[]>()
  /** From when a round is due until the last one has `finished`. */
  #running = false
  #resting: (() => void)[] = []

  /** `due`: somebody waits, and no round runs. Whoever hears it takes `next` once, some time, and says when that is `finished`. */
  constructor(due: () => void) {
    this.#due = due
  }

  put({ id, bytes = 0 }: Asker, turn: Turn): void {
    const queue = this.#queues.get(id)
    if (queue && queue.length >= limits.queue) {
      turn.refuse(refuse('busy'))
      return
    }
    if (queue) queue.push({ turn, bytes })
    else this.#queues.set(id, [{ turn, bytes }])
    if (this.#running) return
    this.#running = true
    this.#due()
  }

  take<Answer>(
    asker: Asker,
    make: (answer: (answer: Answer | Refusal) => void) => Turn,
  ): Promise<Answer | Refusal> {
    return new Promise((answer) => this.put(asker, make(answer)))
  }

  /** Resolves when every turn taken so far is settled. */
  idle(): Promise<void> {
    return this.#running ? new Promise((resolve) => this.#resting.push(resolve)) : Promise.resolve()
  }

  /** The round is settled. What came meanwhile is due. */
  finished(): void {
    if (this.#queues.size > 0) {
      this.#due()
      return
    }
    this.#running = false
    const resting = this.#resting
    this.#resting = []
    for (const resolve of resting) resolve()
  }

  /** Everyone's share of the next round, one by one around the table. */
  next(): readonly Turn[] {
    const shares = [...this.#queues].map(([id, queue]) => this.#share(id, queue))
    const [only] = shares
    if (only && shares.length === 1) return only
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
    const [first] = queue
    if (first && queue.length === 1) {
      this.#queues.delete(id)
      return [first.turn]
    }
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
  const [only] = round
  if (only && round.length === 1 && !isOver()) return { rows: only.decide(), late: nobody }
  const rows: Row[] = []
  const late = new Set<Turn>()
  for (const turn of round) {
    if (isOver()) late.add(turn)
    else rows.push(...turn.decide())
  }
  return { rows, late }
}

const nobody: ReadonlySet<Turn> = new Set()
