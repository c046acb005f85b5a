/** One bucket for each of any number of keys: addresses, chairs, seats. Full ones are forgotten, and the oldest of too many. */
import { limits } from '@common-ground/shared/room/limits'
import { Bucket, type Rate } from './bucket.ts'

/** Between two looks for buckets that can be forgotten, in ms. */
const tidyEveryMs = 60_000

export class Buckets {
  readonly #rate: Rate
  /** In the order in which they were last taken from. */
  readonly #buckets = new Map<string, Bucket>()
  #tidiedAt = 0

  constructor(rate: Rate) {
    this.#rate = rate
  }

  /** How many are remembered. */
  get size(): number {
    return this.#buckets.size
  }

  take(key: string, now: number): boolean {
    this.#tidy(now)
    const bucket = this.#buckets.get(key) ?? new Bucket(this.#rate)
    this.#buckets.delete(key)
    this.#buckets.set(key, bucket)
    return bucket.take(now)
  }

  #tidy(now: number): void {
    // Whoever has more addresses than this is not slowed by their pace anyway: it must not cost us memory.
    for (const key of this.#buckets.keys()) {
      if (this.#buckets.size < limits.pacesKept) break
      this.#buckets.delete(key)
    }
    if (now - this.#tidiedAt < tidyEveryMs) return
    this.#tidiedAt = now
    for (const [key, bucket] of this.#buckets) if (bucket.isFull(now)) this.#buckets.delete(key)
  }
}
