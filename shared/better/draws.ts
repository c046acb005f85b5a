/** Lots drawn from a seed nobody but the server has: the same seed draws the same. */
import { sha256Hex } from '../ledger/hash.ts'

export interface Lots {
  /** From 0 up to, and without, 1. */
  part(): number
  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number
  /** So many of them, in random order. */
  some<Item>(items: readonly Item[], count: number): readonly Item[]
}

/** Hexadecimal digits of one lot: 48 bits. */
const digits = 12

export const lotsFrom = (seed: string): Lots => {
  let drawn = 0
  const part = (): number => {
    drawn += 1
    return Number.parseInt(sha256Hex(`${seed} ${drawn}`).slice(0, digits), 16) / 16 ** digits
  }
  const below = (end: number): number => Math.floor(part() * end)
  return {
    part,
    below,
    some: (items, count) => {
      const rest = [...items]
      const chosen: (typeof rest)[number][] = []
      while (chosen.length < count && rest.length > 0) chosen.push(...rest.splice(below(rest.length), 1))
      return chosen
    },
  }
}
