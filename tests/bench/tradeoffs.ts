/** What the search for packages costs: processor time and memory for problems of different sizes, with independent and with opposed interests. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isRefusal } from '@common-ground/shared/room/refusal'
import { equalPackages } from '@common-ground/shared/tradeoffs/equal'
import { nash } from '@common-ground/shared/tradeoffs/nash'
import { plan } from '@common-ground/shared/tradeoffs/plan'
import type { Problem } from '@common-ground/shared/tradeoffs/problem'
import { searchSlices } from '@common-ground/shared/tradeoffs/search'
import { found, type Interests, largeProblem } from '../tradeoffs/problems.ts'

export interface TradeoffsRow {
  readonly what: string
  readonly exact: boolean
  readonly points: number
  /** Milliseconds for the frontier and its Nash solution: median and longest of the rounds. */
  readonly median: number
  readonly worst: number
  /** Milliseconds without a pause: the longest slice of any round. */
  readonly slice: number
  /** Bytes of arrays: the most there were at the end of any slice, and what the plan says there can be. */
  readonly bytes: number
  readonly planned: number
}

export interface EqualRow {
  readonly what: string
  readonly median: number
  readonly worst: number
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Collects what earlier rounds left, so that it is not taken for this one's. */
const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

const arrays = (): number => process.memoryUsage().arrayBuffers

interface Once {
  readonly took: number
  readonly slice: number
  readonly bytes: number
  readonly exact: boolean
  readonly points: number
}

const once = (problem: Problem, now: () => number): Once => {
  collectGarbage()
  const before = arrays()
  let [took, longest, bytes] = [0, 0, 0]
  const slices = searchSlices(problem)
  for (;;) {
    const begun = now()
    const { done, value } = slices.next()
    const slice = now() - begun
    took += slice
    longest = Math.max(longest, slice)
    bytes = Math.max(bytes, arrays() - before)
    if (!done) continue
    const frontier = found(value)
    const from = now()
    nash(frontier)
    took += now() - from
    return { took, slice: longest, bytes, exact: frontier.exact, points: frontier.a.length }
  }
}

const sizes = [
  [12, 10],
  [20, 5],
  [40, 40],
] as const

const rowOf = (
  size: readonly [number, number],
  interests: Interests,
  most: number,
  rounds: number,
  now: () => number,
): TradeoffsRow => {
  const problems = Array.from({ length: rounds }, (_, seed) => largeProblem(seed, size, interests, most))
  const runs = problems.map((problem) => once(problem, now))
  const plans = problems.map(plan).map((one) => (isRefusal(one) ? 0 : one.bytes))
  return {
    what: `${size[0]} issues of ${size[1]} options worth up to ${most.toLocaleString('en')}, ${interests} interests`,
    exact: runs.every(({ exact }) => exact),
    points: middle(runs.map(({ points }) => points)),
    median: middle(runs.map(({ took }) => took)),
    worst: Math.max(...runs.map(({ took }) => took)),
    slice: Math.max(...runs.map(({ slice }) => slice)),
    bytes: Math.max(...runs.map(({ bytes }) => bytes)),
    planned: Math.max(...plans),
  }
}

export const tradeoffsRows = (rounds: number, now: () => number): readonly TradeoffsRow[] => {
  rowOf([12, 10], 'opposed', 10_000, 3, now)
  const ordinary = sizes.flatMap((size) =>
    (['independent', 'opposed'] as const).map((interests) => rowOf(size, interests, 10_000, rounds, now)),
  )
  return [...ordinary, rowOf([12, 10], 'opposed', 10 ** 9, rounds, now)]
}

export const equalRows = (rounds: number, now: () => number): readonly EqualRow[] =>
  sizes.map((size) => {
    const took = Array.from({ length: rounds }, (_, seed) => {
      const { issues } = largeProblem(seed, size, 'independent')
      const own = issues.map(({ id, options }) => ({
        id,
        options: options.map(({ value, a }) => ({ value, own: a })),
      }))
      const begun = now()
      equalPackages(own, { percent: 70 })
      return now() - begun
    })
    return {
      what: `three equal packages of ${size[0]} issues of ${size[1]} options`,
      median: middle(took),
      worst: Math.max(...took),
    }
  })
