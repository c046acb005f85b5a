/** What a search will cost and whether it is exact, said before it begins. */
import { limits } from '../room/limits.ts'
import type { Refusal } from '../room/refusal.ts'
import { lostByRounding, type Packed, pack } from './pack.ts'
import { type Problem, problemRefusal, type Utilities } from './problem.ts'
import { sum } from './scale.ts'

export interface Plan {
  /** Of the problem, as a number in words would be too long: 40 to the power of 40 for the largest. */
  readonly packages: bigint
  /** Certainly exact. Else it is tried, and rounded only where more would have to be kept than the bounds allow. */
  readonly exact: boolean
  /** Where it has to round: how much more each side could have, at most, beside a package that is found. Zero where exact. */
  readonly offBy: Utilities
  /** At most so many bytes at the same time. */
  readonly bytes: number
  /** At most so many looks at one option after one partial package. */
  readonly operations: number
  /** About so many seconds on one core, at most: three nanoseconds an operation (docs/decisions/0025). */
  readonly seconds: number
}

interface Sizes {
  /** Partial packages kept over each issue and those after it, at most. */
  readonly kept: readonly number[]
  /** Operations for each issue, at most. */
  readonly operations: readonly number[]
}

const secondsPerOperation = 3e-9
/** A kept partial package: where the rest of it stands, and which option it adds. */
const bytesPerKept = 5
/** Three lists at work, each with two totals and the same as what is kept; and the result, with totals, worths and a beginning. */
const bytesPerListed = 3 * (8 + 8 + 5) + (8 + 8 + 8 + 8 + 4)

/** Efficient partial packages have different totals, so there are no more of them than totals, and no more than packages. */
export const sizesOf = ({ issues }: Pick<Packed, 'issues'>): Sizes => {
  const kept: number[] = []
  const operations: number[] = []
  let before = 1
  let reach = 0
  for (const issue of issues.toReversed()) {
    const options = issue.positions.length
    reach += issue.reach
    const next = Math.min(before * options, reach + 1)
    // Where options are merged one by one, what the earlier ones gave is looked at again for each.
    operations.unshift((before + next) * options)
    kept.unshift(next)
    before = next
  }
  return { kept, operations }
}

const fits = ({ kept }: Sizes): boolean =>
  sum(kept) <= limits.search.kept && Math.max(...kept) <= limits.search.keptPerIssue

export const isCertain = (packed: Packed): boolean => fits(sizesOf(packed))

/** How many units become one, so that neither side has more totals than the bound. */
export const roundingOf = ({ span }: Packed): Utilities => {
  const of = (units: number): number => Math.ceil((units + 1) / limits.search.roundedTotals)
  return { a: of(span.a), b: of(span.b) }
}

const costOf = (packed: Packed): Pick<Plan, 'bytes' | 'operations' | 'seconds'> => {
  const sizes = sizesOf(packed)
  const kept = Math.min(sum(sizes.kept), limits.search.kept)
  const listed = Math.min(Math.max(...sizes.kept), limits.search.keptPerIssue)
  const options = Math.max(...packed.issues.map(({ positions }) => positions.length))
  const operations = Math.min(sum(sizes.operations), 2 * (limits.search.kept + listed) * options)
  return {
    bytes: bytesPerKept * kept + bytesPerListed * listed,
    operations,
    seconds: operations * secondsPerOperation,
  }
}

/** What `search` will do with this problem. It refuses what the search refuses. */
export const plan = (problem: Problem): Plan | Refusal => {
  const refusal = problemRefusal(problem)
  if (refusal) return refusal
  const packages = problem.issues.reduce((product, { options }) => product * BigInt(options.length), 1n)
  const packed = pack(problem)
  const cost = costOf(packed)
  if (isCertain(packed)) return { packages, exact: true, offBy: { a: 0, b: 0 }, ...cost }
  const rounding = roundingOf(packed)
  const rounded = pack(problem, rounding)
  const again = costOf(rounded)
  return {
    packages,
    exact: false,
    offBy: lostByRounding(rounded, rounding),
    bytes: Math.max(cost.bytes, again.bytes),
    operations: cost.operations + again.operations,
    seconds: cost.seconds + again.seconds,
  }
}
