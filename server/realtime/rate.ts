/** A token bucket: so many messages a second on average, with a burst. Time is given, in ms. */
export interface Rate {
  readonly perSecond: number
  readonly burst: number
}

export class Bucket {
  readonly #rate: Rate
  #tokens: number
  #at: number

  constructor(rate: Rate, now: number) {
    this.#rate = rate
    this.#tokens = rate.burst
    this.#at = now
  }

  /** Takes one token if there is one. */
  take(now: number): boolean {
    const passed = Math.max(0, now - this.#at)
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + (passed / 1000) * this.#rate.perSecond)
    this.#at = now
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }
}
