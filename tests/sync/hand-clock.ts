/** Time that only passes when a test says so. */
import type { Schedule } from '@common-ground/client/sync/surroundings'

interface Timer {
  readonly due: number
  readonly fn: () => void
}

/** Lets everything that waits for an answered promise run. */
export const turn = (): Promise<void> => new Promise((done) => setImmediate(done))

export class HandClock {
  #now = 0
  #timers: Timer[] = []

  readonly schedule: Schedule = (fn, ms) => {
    const timer = { due: this.#now + ms, fn }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer)
    }
  }

  now(): number {
    return this.#now
  }

  get timers(): number {
    return this.#timers.length
  }

  /** Runs what falls due within `ms`, in order, and everything it leads to. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms
    await turn()
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#now = next.due
      this.#timers = this.#timers.filter((other) => other !== next)
      next.fn()
      await turn()
    }
    this.#now = end
  }

  #next(end: number): Timer | undefined {
    return this.#timers.filter(({ due }) => due <= end).sort((one, other) => one.due - other.due)[0]
  }
}
