/** Packages that are better for both than the deal or offer on the table. */
import { byContent } from './content-order.ts'
import { type Frontier, type Point, pointAt } from './frontier.ts'
import { comesFirst, firstWhere, nashIndex, type Stretch, stretchFrom } from './nash.ts'
import { termsOf, type Utilities } from './problem.ts'

export interface Wanted {
  /** How many at most; three where it is left out. */
  readonly count?: number
  /** What each side would have at the least, beside being better. */
  readonly atLeast?: Utilities
  /**
   * Whom a package is better for. `both`, where it is left out: each side gains. `one`: one side gains and neither loses,
   * which is what "can be improved for both" means where human deals are measured.
   */
  readonly betterFor?: 'both' | 'one'
}

const greatestOf = (one: Utilities, other: Utilities): Utilities => ({
  a: Math.max(one.a, other.a),
  b: Math.max(one.b, other.b),
})

/** Worths are whole numbers, so more than a reference is at least one more. */
const better = (
  frontier: Frontier,
  reference: Utilities,
  { atLeast, betterFor = 'both' }: Wanted,
): Stretch => {
  const more = betterFor === 'both' ? 1 : 0
  const least = { a: reference.a + more, b: reference.b + more }
  const stretch = stretchFrom(frontier, atLeast ? greatestOf(least, atLeast) : least)
  const { a, b } = frontier
  // An efficient reference stands alone: every other point takes something from one side.
  const isReference = a[stretch.first] === reference.a && b[stretch.first] === reference.b
  return isReference ? { first: stretch.first, last: stretch.first - 1 } : stretch
}

/**
 * How far along a stretch each point lies: the part of a's range plus the part of b's, times both ranges, so that it is a
 * whole number. From the other end it is the same, so that no side is nearer by reckoning.
 */
const distances = ({ a, b }: Frontier, { first, last }: Stretch): ((at: number) => bigint) => {
  const whole = (list: Float64Array, at: number): bigint => BigInt(list[at] ?? 0)
  const ranges = { a: whole(a, last) - whole(a, first), b: whole(b, first) - whole(b, last) }
  return (at) => (whole(a, at) - whole(a, first)) * ranges.b + (whole(b, first) - whole(b, at)) * ranges.a
}

interface Gap {
  readonly length: bigint
  /** The point nearest to its middle. */
  readonly middle: number
}

/** The gaps that chosen points leave, ends of the stretch included, and where each would be halved. */
const gapsBetween = (
  frontier: Frontier,
  { first, last }: Stretch,
  chosen: readonly number[],
): readonly Gap[] => {
  const far = distances(frontier, { first, last })
  const sorted = [...chosen].sort((one, other) => one - other)
  return [...sorted.keys(), sorted.length].flatMap((at) => {
    const [before, after] = [sorted[at - 1], sorted[at]]
    const [from, to] = [before === undefined ? first : before + 1, after === undefined ? last : after - 1]
    if (to < from) return []
    const [begin, end] = [far(before ?? first), far(after ?? last)]
    // Twice as far, for the middle need not be a whole number.
    const beyond = (point: number): bigint => 2n * far(point) - (begin + end)
    const upper = Math.min(to, from + firstWhere(to - from + 1, (point) => beyond(from + point) >= 0n))
    const lower = Math.max(from, upper - 1)
    const nearer = (beyond(upper) < 0n ? -beyond(upper) : beyond(upper)) + beyond(lower)
    const takesLower = nearer > 0n || (nearer === 0n && lower !== upper && comesFirst(frontier, lower, upper))
    return [{ length: end - begin, middle: takesLower ? lower : upper }]
  })
}

const longest = (frontier: Frontier, gaps: readonly Gap[]): Gap | undefined =>
  gaps.reduce<Gap | undefined>((best, gap) => {
    if (!best || gap.length > best.length) return gap
    return gap.length === best.length && comesFirst(frontier, gap.middle, best.middle) ? gap : best
  }, undefined)

/**
 * Up to three efficient packages that are better than the reference, worths `reference` to the two sides (whole numbers).
 * The first one chosen is the Nash solution over the reference; each further one halves the longest gap along the frontier.
 * They come back in the order of their content. Each is better by the problem's own numbers also where the frontier is not
 * exact; only then there may be others, by `frontier.offBy`, although none came back.
 */
export const betterForBoth = (
  frontier: Frontier,
  reference: Utilities,
  wanted: Wanted = {},
): readonly Point[] => {
  const stretch = better(frontier, reference, wanted)
  if (stretch.last < stretch.first) return []
  const chosen = [nashIndex(frontier, stretch, reference)]
  while (chosen.length < (wanted.count ?? 3)) {
    const gap = longest(frontier, gapsBetween(frontier, stretch, chosen))
    if (!gap) break
    chosen.push(gap.middle)
  }
  const termsAt = (point: Point) => termsOf(frontier.problem, point.package)
  return chosen
    .map((at) => pointAt(frontier, at))
    .sort((one, other) => byContent(termsAt(one), termsAt(other)))
}
