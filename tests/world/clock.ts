/** Time that passes only when the world says so: what is to happen later lies in one ordered list. */
import type { Schedule } from '@common-ground/client/sync/surroundings'

interface Planned {
  readonly due: number
  /** Decides between things due at the same moment: first planned, first done. */
  readonly number: number
  readonly action: () => void
  cancelled: boolean
}

/** Lets everything that waits for an answered promise run. */
const turn = (): Promise<void> => new Promise((done) => setImmediate(done))

const isBefore = (one: Planned, other: Planned): boolean =>
  one.due < other.due || (one.due === other.due && one.number < other.number)

export class Clock {
  /** A binary heap, the next at its head. */
  readonly #planned: Planned[] = []
  #now: number
  #count = 0
  /** How far the server's own clock is off. */
  skew = 0

  constructor(start: number) {
    this.#now = start
  }

  /** ms since 1970 */
  get now(): number {
    return this.#now
  }

  /** Nothing is planned: nothing will happen by itself any more. */
  get idle(): boolean {
    return this.#next() === undefined
  }

  readonly schedule: Schedule = (action, ms) => {
    const planned = {
      due: this.#now + Math.max(0, Math.round(ms)),
      number: this.#count,
      action,
      cancelled: false,
    }
    this.#count += 1
    this.#push(planned)
    return () => {
      planned.cancelled = true
    }
  }

  /** Everything due within `ms` happens, one after another, each with all it leads to at once. */
  async pass(ms: number, after: () => void): Promise<void> {
    const end = this.#now + ms
    await turn()
    after()
    for (let next = this.#next(); next && next.due <= end; next = this.#next()) {
      this.#pop()
      this.#now = Math.max(this.#now, next.due)
      next.action()
      await turn()
      after()
    }
    this.#now = end
  }

  #next(): Planned | undefined {
    while (this.#planned[0]?.cancelled) this.#pop()
    return this.#planned[0]
  }

  #push(planned: Planned): void {
    const heap = this.#planned
    let at = heap.push(planned) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = heap[parent]
      if (!above || !isBefore(planned, above)) break
      heap[at] = above
      at = parent
    }
    heap[at] = planned
  }

  #pop(): void {
    const heap = this.#planned
    const last = heap.pop()
    if (!last || heap.length === 0) return
    let at = 0
    for (;;) {
      const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]]
      if (!left) break
      const child = right && isBefore(right, left) ? 2 * at + 2 : 2 * at + 1
      const below = heap[child]
      if (!below || !isBefore(below, last)) break
      heap[at] = below
      at = child
    }
    heap[at] = last
  }
}
