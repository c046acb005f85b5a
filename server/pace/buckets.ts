/** One bucket for each of any number of keys: addresses, chairs, seats. Full ones are forgotten. */
import { Bucket, type Rate } from './bucket.ts'

/** Between two looks for buckets that can be forgotten, in ms. */
const tidyEveryMs = 60_000

export class Buckets {
  readonly #rate: Rate
  readonly #buckets = new Map<string, { readonly bucket: Bucket; usedAt: number }>()
  #tidiedAt = 0

  constructor(rate: Rate) {
    this.#rate = rate
  }

  take(key: string, now: number): boolean {
    this.#tidy(now)
    const known = this.#buckets.get(key) ?? { bucket: new Bucket(this.#rate, now), usedAt: now }
    known.usedAt = now
    this.#buckets.set(key, known)
    return known.bucket.take(now)
  }

  /** One that nobody took from for as long as it needs to fill is as good as new. */
  #tidy(now: number): void {
    if (now - this.#tidiedAt < tidyEveryMs) return
    this.#tidiedAt = now
    const fillsInMs = (this.#rate.burst / this.#rate.perSecond) * 1000
    for (const [key, { usedAt }] of this.#buckets) if (now - usedAt > fillsInMs) this.#buckets.delete(key)
  }
}
