/**
 * Updates one behind the other in one piece of memory: what was recorded since a document was last whole. Thousands of small
 * arrays that live for a while would be most of what the garbage collector has to carry.
 */

/** Bytes of a tail that has something in it, at the least. */
const smallest = 128

export class UpdateTail {
  #bytes = new Uint8Array(0)
  #end = 0
  /** Where each ends. */
  #ends: number[] = []

  constructor(updates: readonly Uint8Array[]) {
    for (const update of updates) this.add(update)
  }

  get length(): number {
    return this.#ends.length
  }

  get byteLength(): number {
    return this.#end
  }

  add(update: Uint8Array): void {
    const end = this.#end + update.byteLength
    if (end > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(smallest, end, this.#bytes.length * 2))
      grown.set(this.#bytes.subarray(0, this.#end))
      this.#bytes = grown
    }
    this.#bytes.set(update, this.#end)
    this.#ends.push(end)
    this.#end = end
  }

  /** In order. Views: nothing is copied, and nothing in them changes. */
  *all(): Iterable<Uint8Array> {
    let from = 0
    for (const end of this.#ends) {
      yield this.#bytes.subarray(from, end)
      from = end
    }
  }

  clear(): void {
    this.#bytes = new Uint8Array(0)
    this.#end = 0
    this.#ends = []
  }
}
