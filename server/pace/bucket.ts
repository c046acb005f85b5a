/** Token buckets: so many messages, or bytes, a second on average, with a burst. Time is given, in ms. */

export interface Rate {
  readonly perSecond: number
  readonly burst: number
}

export class Bucket {
  readonly #rate: Rate
  #tokens: number
  /** It is full as long as nobody took from it. */
  #at = 0

  constructor(rate: Rate) {
    this.#rate = rate
    this.#tokens = rate.burst
  }

  /** Takes what is asked for, if it is there. */
  take(now: number, amount = 1): boolean {
    this.#refill(now)
    if (this.#tokens < amount) return false
    this.#tokens -= amount
    return true
  }

  /** Takes what is asked for, into debt if need be: nothing more is given until it is paid back. */
  charge(now: number, amount: number): void {
    this.#refill(now)
    this.#tokens -= amount
  }

  /** As good as new. */
  isFull(now: number): boolean {
    this.#refill(now)
    return this.#tokens === this.#rate.burst
  }

  /** Whether more was charged than it had, and is not paid back yet. */
  isInDebt(now: number): boolean {
    this.#refill(now)
    return this.#tokens < 0
  }

  #refill(now: number): void {
    const passed = Math.max(0, now - this.#at)
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + (passed / 1000) * this.#rate.perSecond)
    this.#at = now
  }
}
