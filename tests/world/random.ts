/** Randomness from a seed (sfc32): the same seed gives the same numbers on every machine. */

const hex = (word: number): string => word.toString(16).padStart(8, '0')

/** One step of splitmix32, to spread a seed over the whole state. */
const spread = (seed: number): number => {
  let mixed = (seed + 0x9e37_79b9) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0_aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

export class Random {
  #a: number
  #b: number
  #c: number
  #count = 1

  constructor(seed: number) {
    this.#a = spread(seed)
    this.#b = spread(this.#a)
    this.#c = spread(this.#b)
    for (let round = 0; round < 12; round += 1) this.word()
  }

  /** A stream of its own, so that one use of randomness does not shift another. */
  fork(): Random {
    return new Random(this.word())
  }

  /** 32 bits. */
  word(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#count) | 0
    this.#count = (this.#count + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** From 0 up to, and without, 1. */
  fraction(): number {
    return this.word() / 2 ** 32
  }

  /** A whole number from 0 up to, and without, `below`. */
  below(below: number): number {
    return Math.floor(this.fraction() * below)
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1)
  }

  chance(likely: number): boolean {
    return this.fraction() < likely
  }

  /** Undefined when there is nothing to choose from. */
  maybe<Value>(list: readonly Value[]): Value | undefined {
    return list[this.below(list.length)]
  }

  pick<Value>(list: readonly Value[]): Value {
    const value = this.maybe(list)
    if (value === undefined) throw new Error('nothing to pick from')
    return value
  }

  /** One of the names, each as likely as its weight says. */
  weighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name {
    const names = Object.keys(weights) as Name[]
    const total = names.reduce((sum, name) => sum + weights[name], 0)
    let at = this.fraction() * total
    for (const name of names) {
      at -= weights[name]
      if (at < 0) return name
    }
    return this.pick(names)
  }

  /** A UUID, version 4. */
  id(): string {
    const [one, two, three, four] = [this.word(), this.word(), this.word(), this.word()].map(hex)
    const [a = '', b = '', c = '', d = ''] = [one, two, three, four]
    return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}`
  }

  /** The shape of a link's secret or a seat's key: 43 characters. */
  secret(): string {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    return Array.from({ length: 43 }, () => alphabet.charAt(this.below(64))).join('')
  }
}
