/** Worths of one side as small whole numbers: above the least of each issue, in units as large as divide them all. */

export interface Scale {
  /** Per issue, in the order of its options. */
  readonly worths: readonly (readonly number[])[]
  /** A total t of these is worth t * unit + least, but for what was rounded away. */
  readonly unit: number
  readonly least: number
  /** The greatest of each issue. */
  readonly reaches: readonly number[]
}

const commonDivisor = (one: number, other: number): number => {
  let [greater, less] = [one, other]
  while (less > 0) [greater, less] = [less, greater % less]
  return greater
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** `rounding`: how many units are rounded down to one; 1 keeps all exact. Whole numbers, and an option in each issue. */
export const scaleOf = (issues: readonly (readonly number[])[], rounding = 1): Scale => {
  const least = issues.map((worths) => Math.min(...worths))
  const above = issues.map((worths, at) => worths.map((worth) => worth - (least[at] ?? 0)))
  const unit = Math.max(1, above.flat().reduce(commonDivisor, 0)) * rounding
  const worths = above.map((row) => row.map((worth) => Math.floor(worth / unit)))
  return { worths, unit, least: sum(least), reaches: worths.map((row) => Math.max(...row)) }
}
