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
import { middle, type Row, rowsOf } from './row.ts'

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

/**
 * Milliseconds for the frontier and its Nash solution, and without a pause: the longest slice of any round. MB of arrays: the
 * most there were at the end of any slice, and what the plan says there can be.
 */
const searched = (
  size: readonly [number, number],
  interests: Interests,
  most: number,
  rounds: number,
  now: () => number,
): readonly Row[] => {
  const problems = Array.from({ length: rounds }, (_, seed) => largeProblem(seed, size, interests, most))
  const runs = problems.map((problem) => once(problem, now))
  const plans = problems.map(plan).map((one) => (isRefusal(one) ? 0 : one.bytes))
  const exact = runs.every((run) => run.exact) ? '' : ' (NOT exact)'
  const what = `${size[0]} issues of ${size[1]}, up to ${most.toLocaleString('en')}, ${interests}${exact}`
  return [
    ...rowsOf(what, 'ms', {
      median: middle(runs.map(({ took }) => took)),
      worst: Math.max(...runs.map(({ took }) => took)),
      'longest slice': Math.max(...runs.map(({ slice }) => slice)),
    }),
    ...rowsOf(what, 'MB', {
      arrays: Math.max(...runs.map(({ bytes }) => bytes)) / 1e6,
      planned: Math.max(...plans) / 1e6,
    }),
    ...rowsOf(what, '', { points: middle(runs.map(({ points }) => points)) }),
  ]
}

const searches = (rounds: number, now: () => number): readonly Row[] => {
  searched([12, 10], 'opposed', 10_000, 3, now)
  const ordinary = sizes.flatMap((size) =>
    (['independent', 'opposed'] as const).flatMap((interests) =>
      searched(size, interests, 10_000, rounds, now),
    ),
  )
  return [...ordinary, ...searched([12, 10], 'opposed', 10 ** 9, rounds, now)]
}

const equal = (rounds: number, now: () => number): readonly Row[] =>
  sizes.flatMap((size) => {
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
    const what = `three equal packages of ${size[0]} issues of ${size[1]}`
    return rowsOf(what, 'ms', { median: middle(took), worst: Math.max(...took) })
  })

export const tradeoffsRows = (rounds: number, now: () => number): readonly Row[] => [
  ...searches(rounds, now),
  ...equal(rounds, now),
]
