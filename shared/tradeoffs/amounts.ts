/** The few amounts that stand for a whole range: round ones, where the sides' ranges meet. */
import { limits } from '../room/limits.ts'
import type { AmountRange } from './numbers.ts'

const least = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((one, other) => (one < other ? one : other))
const greatest = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((one, other) => (one > other ? one : other))

/** Rounded down, also below zero. */
const quotient = (amount: bigint, step: bigint): bigint => {
  const whole = amount / step
  return amount % step < 0n ? whole - 1n : whole
}

/**
 * From the least to the greatest amount that is acceptable to all and of interest to any. Where one wants more and
 * another less, nothing beyond both targets is of interest: it is worth no more to either.
 */
const meetingOf = (ranges: readonly AmountRange[]): readonly [bigint, bigint] => {
  const rising = ranges.filter(({ target, walkAway }) => target > walkAway)
  const falling = ranges.filter(({ target, walkAway }) => target < walkAway)
  const targets = ranges.map(({ target }) => target)
  const walkAways = (wanting: readonly AmountRange[]) => wanting.map(({ walkAway }) => walkAway)
  const opposed = rising.length > 0 && falling.length > 0
  const ends = opposed ? targets : [...targets, ...walkAways(ranges)]
  return [greatest([least(ends), ...walkAways(rising)]), least([greatest(ends), ...walkAways(falling)])]
}

/**
 * At most 21 amounts in millionths, rising: all multiples of the smallest step of 1, 2 or 5 times a power of ten that gives
 * no more. Round ones, so that a range's end, where a side walks away, is not named unless it is round itself. Empty where
 * nothing is acceptable to all.
 */
export const amountsBetween = (ranges: readonly AmountRange[]): readonly bigint[] => {
  if (ranges.length === 0) return []
  const [from, to] = meetingOf(ranges)
  if (from > to) return []
  const steps = (step: bigint): readonly [bigint, bigint] => [-quotient(-from, step), quotient(to, step)]
  for (let power = 1n; ; power *= 10n)
    for (const step of [power, 2n * power, 5n * power]) {
      const [first, last] = steps(step)
      const count = Number(last - first) + 1
      if (count <= limits.search.amounts)
        return Array.from({ length: count }, (_, at) => (first + BigInt(at)) * step)
    }
}
