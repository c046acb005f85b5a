/** The network of one person: how long messages take, and whether anything passes at all. */
import type { Random } from './random.ts'

export class Net {
  readonly #random: Random
  /** Nothing passes until it is back. */
  offline = false
  /** How many times slower than usual. */
  slow = 1

  constructor(random: Random) {
    this.#random = random
  }

  readonly latency = (): number => {
    const usual = this.#random.chance(0.05) ? this.#random.between(200, 1_500) : this.#random.between(2, 60)
    return usual * this.slow
  }

  /** Whether one request or its answer is lost. */
  loses(): boolean {
    return this.offline || this.#random.chance(0.02)
  }
}
