/** The few amounts that stand for a whole range: round ones, where the sides' ranges meet. */
import { limits } from '../room/limits.ts'
import type { AmountRange } from './numbers.ts'

const least = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((one, other) => (one < other ? one : other))
const greatest = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((one, other) => (one > other ? one : other))

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
 * At most 21 amounts, rising; all in millionths. They are the multiples of the smallest of 1, 2, 5, 10, 20, 50 and so on
 * steps of the issue that gives no more. Round ones, so that a range's end, where a side walks away, is not named unless it
 * is round itself. Empty where no multiple of the step is acceptable to all.
 */
export const amountsBetween = (ranges: readonly AmountRange[], step: bigint): readonly bigint[] => {
  if (ranges.length === 0) return []
  const [from, to] = meetingOf(ranges)
  for (let power = 1n; ; power *= 10n)
    for (const times of [1n, 2n, 5n]) {
      const round = times * power * step
      const first = (from + round - 1n) / round
      const count = Number(to / round - first) + 1
      if (count <= limits.search.amounts)
        return Array.from({ length: Math.max(0, count) }, (_, at) => (first + BigInt(at)) * round)
    }
}
