/** Agreements to mediate of the rooms that are awake: most rooms have the same one, which is kept once. */
import type { Agreement } from '../store/store.ts'

export class Agreements {
  readonly #known = new Map<string, WeakRef<Agreement>>()
  readonly #gone = new FinalizationRegistry<string>((hash) => {
    if (!this.#known.get(hash)?.deref()) this.#known.delete(hash)
  })

  /** The same text, and the same object for everybody who asks with it. */
  same(agreement: Agreement): Agreement {
    const known = this.#known.get(agreement.hash)?.deref()
    if (known && known.text === agreement.text) return known
    this.#known.set(agreement.hash, new WeakRef(agreement))
    this.#gone.register(agreement, agreement.hash)
    return agreement
  }
}
