/** A number of places, so many of them for one participant and for one address: for what lasts, as buckets are for what repeats. */

interface Sizes {
  readonly perParticipant: number
  readonly perAddress: number
  readonly inAll: number
}

export class Places {
  readonly #sizes: Sizes
  /** How many each participant and each address has. */
  readonly #taken = new Map<string, number>()
  #inAll = 0

  constructor(sizes: Sizes) {
    this.#sizes = sizes
  }

  /** Takes one, if it is there; the answer gives it back. */
  take(who: { readonly participant: string; readonly address: string }): (() => void) | undefined {
    const [participant, address] = [`participant/${who.participant}`, `address/${who.address}`]
    const { perParticipant, perAddress, inAll } = this.#sizes
    if (this.#of(participant) >= perParticipant || this.#of(address) >= perAddress || this.#inAll >= inAll)
      return undefined
    this.#add(participant, 1)
    this.#add(address, 1)
    this.#inAll += 1
    return () => {
      this.#add(participant, -1)
      this.#add(address, -1)
      this.#inAll -= 1
    }
  }

  #of(key: string): number {
    return this.#taken.get(key) ?? 0
  }

  #add(key: string, count: 1 | -1): void {
    const taken = this.#of(key) + count
    if (taken > 0) this.#taken.set(key, taken)
    else this.#taken.delete(key)
  }
}
