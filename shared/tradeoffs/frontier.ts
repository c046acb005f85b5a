/** The efficient packages of a problem: points of which none can be better for one side without being worse for the other. */
import { otherSide, type Side } from '../room/side.ts'
import type { Layer, Layers } from './layers.ts'
import type { Packed } from './pack.ts'
import type { Package, Problem, Utilities } from './problem.ts'

/** Package and worth to both sides, in the problem's own numbers. */
export interface Point extends Utilities {
  readonly package: Package
}

export interface Frontier {
  readonly problem: Problem
  /** All efficient packages' worths are here, and nothing else. Where not, each is met by a point at most `offBy` below it. */
  readonly exact: boolean
  /** Zero where exact. */
  readonly offBy: Utilities
  /** Worths to both sides, point by point: a rises, b falls. */
  readonly a: Float64Array
  readonly b: Float64Array
  /** Where each point's package begins in the steps. */
  readonly starts: Uint32Array
  readonly steps: readonly Layer[]
}

/** 0, 1, 2 and so on. */
const counting = (length: number): Uint32Array => {
  const numbers = new Uint32Array(length)
  for (let at = 0; at < length; at += 1) numbers[at] = at
  return numbers
}

const packageFrom = (steps: readonly Layer[], start: number): Package => {
  let at = start
  return steps.map(({ from, option }) => {
    const position = option[at]
    const next = from[at]
    if (position === undefined || next === undefined) throw new RangeError('no such point')
    at = next
    return position
  })
}

/** Of all packages worth the same to both, the first one: compared by the positions of its options, issue by issue. */
export const pointAt = ({ a, b, starts, steps }: Frontier, index: number): Point => {
  const [ofA, ofB, start] = [a[index], b[index], starts[index]]
  if (ofA === undefined || ofB === undefined || start === undefined) throw new RangeError('no such point')
  return { package: packageFrom(steps, start), a: ofA, b: ofB }
}

export const exactFrontier = (problem: Problem, packed: Packed, { steps, x, y }: Layers): Frontier => {
  const { axis, unit, least } = packed
  const starts = counting(x.length)
  // x falls, so where the axis is side A its points come from the last one to the first.
  if (axis === 'a') for (const list of [x, y, starts]) list.reverse()
  const real = (side: Side, totals: Float64Array): Float64Array =>
    totals.map((total) => total * unit[side] + least[side])
  const [along, across] = [real(axis, x), real(otherSide(axis), y)]
  const worths = axis === 'a' ? { a: along, b: across } : { a: across, b: along }
  return { problem, exact: true, offBy: { a: 0, b: 0 }, ...worths, starts, steps }
}

/** What the packages of all entries are really worth, issue by issue. Yields after each. */
function* worthsOf({ issues }: Problem, steps: readonly Layer[], length: number) {
  const [a, b] = [new Float64Array(length), new Float64Array(length)]
  const places = counting(length)
  for (const [issue, { from, option }] of steps.entries()) {
    const options = issues[issue]?.options ?? []
    for (let at = 0; at < length; at += 1) {
      const place = places[at] as number
      const chosen = options[option[place] as number]
      a[at] = (a[at] as number) + (chosen?.a ?? 0)
      b[at] = (b[at] as number) + (chosen?.b ?? 0)
      places[at] = from[place] as number
    }
    yield
  }
  return { a, b }
}

const firstOf = (one: Package, other: Package): number => {
  const at = one.findIndex((position, issue) => position !== other[issue])
  return (one[at] ?? 0) - (other[at] ?? 0)
}

/** From a search in rounded worths: the packages that are left when they are compared by their real ones. */
export function* roundedFrontier(
  problem: Problem,
  { steps, x }: Layers,
  offBy: Utilities,
): Generator<void, Frontier, void> {
  const { a, b } = yield* worthsOf(problem, steps, x.length)
  const of = (list: Float64Array, at: number): number => list[at] ?? 0
  const order = Array.from(counting(x.length)).sort(
    (one, other) =>
      of(a, other) - of(a, one) ||
      of(b, other) - of(b, one) ||
      firstOf(packageFrom(steps, one), packageFrom(steps, other)),
  )
  let most = -1
  const left = order.filter((at) => {
    if (of(b, at) <= most) return false
    most = of(b, at)
    return true
  })
  const starts = Uint32Array.from(left.reverse())
  const real = (list: Float64Array): Float64Array => Float64Array.from(starts, (at) => of(list, at))
  return { problem, exact: false, offBy, a: real(a), b: real(b), starts, steps }
}
