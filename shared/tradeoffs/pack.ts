/** Makes a problem ready for the search: only options that can be part of an efficient package, their worths as small as they go. */
import { otherSide, type Side } from '../room/side.ts'
import type { Problem, ProblemOption, Utilities } from './problem.ts'
import { scaleOf, sum } from './scale.ts'

export interface PackedIssue {
  /** Positions of the options that are left, as the problem counts them, in its order. */
  readonly positions: readonly number[]
  /** What they are worth to the two sides, in units above the least of the issue. */
  readonly x: readonly number[]
  readonly y: readonly number[]
  /** The greatest x. */
  readonly reach: number
}

/** A worth w to a side is w * unit + what the least options are worth together, but for what was rounded away. */
export interface Packed {
  /** Whose worths are x: the side whose totals span less. */
  readonly axis: Side
  readonly issues: readonly PackedIssue[]
  /** From the least total to the greatest, in units. */
  readonly span: Utilities
  readonly unit: Utilities
  readonly least: Utilities
}

/**
 * Without the options that another one of the issue beats or equals for both: in any package it could take their place.
 * Of equals the first is left.
 */
const efficient = (options: readonly ProblemOption[]): readonly number[] =>
  [...options.keys()].filter((at) => {
    const option = options[at]
    return !options.some(
      (other, place) =>
        option &&
        place !== at &&
        other.a >= option.a &&
        other.b >= option.b &&
        (other.a > option.a || other.b > option.b || place < at),
    )
  })

/** So that both ways of naming the sides are searched along the same one. */
const narrower = (a: readonly number[], b: readonly number[]): Side => {
  const apart = [sum(a) - sum(b), ...a.map((reach, at) => reach - (b[at] ?? 0))].find((by) => by !== 0)
  return apart === undefined || apart < 0 ? 'a' : 'b'
}

/** `rounding`: how many of its units each side's worths are rounded down to; 1 keeps them exact. */
export const pack = ({ issues }: Problem, rounding: Utilities = { a: 1, b: 1 }): Packed => {
  const positions = issues.map(({ options }) => efficient(options))
  const left = issues.map(({ options }, at) => options.filter((_, place) => positions[at]?.includes(place)))
  const scaled = (side: Side) =>
    scaleOf(
      left.map((options) => options.map((option) => option[side])),
      rounding[side],
    )
  const of = { a: scaled('a'), b: scaled('b') }
  const axis = narrower(of.a.reaches, of.b.reaches)
  const across = of[otherSide(axis)]
  const both = (read: (side: Side) => number): Utilities => ({ a: read('a'), b: read('b') })
  return {
    axis,
    issues: positions.map((rows, at) => ({
      positions: rows,
      x: of[axis].worths[at] ?? [],
      y: across.worths[at] ?? [],
      reach: of[axis].reaches[at] ?? 0,
    })),
    span: both((side) => sum(of[side].reaches)),
    unit: both((side) => of[side].unit),
    least: both((side) => of[side].least),
  }
}

/** What rounding down takes from a total at most: less than one unit for each issue. */
export const lostByRounding = ({ issues, unit }: Packed, rounding: Utilities): Utilities => {
  const lost = (side: Side): number => issues.length * (unit[side] - unit[side] / rounding[side])
  return { a: lost('a'), b: lost('b') }
}
