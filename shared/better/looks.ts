/**
 * Looks for packages that are better for both, by lot: each look takes some of the issues, one other value for each, and
 * asks which of these to move. What is found is really better for both; which of the better ones it is, is chance
 * (docs/decisions/0029).
 */
import { limits } from '../room/limits.ts'
import { byContent } from '../tradeoffs/content-order.ts'
import { type Frontier, pointAt } from '../tradeoffs/frontier.ts'
import { type Stretch, stretchFrom } from '../tradeoffs/nash.ts'
import {
  type PackageTerm,
  type Problem,
  type ProblemOption,
  termsOf,
  type Utilities,
} from '../tradeoffs/problem.ts'
import { search } from '../tradeoffs/search.ts'
import { type Lots, lotsFrom } from './draws.ts'
import { looksPerQuestion } from './plan.ts'
import type { SearchTask, TaskIssue } from './task.ts'

interface FoundTerm {
  readonly issue: string
  readonly to: string
}
/** As it is told: where each issue on the table ends. */
export interface FoundPackage {
  readonly terms: readonly FoundTerm[]
}

/** A little more than half of the issues, and of three or fewer all. */
export const issuesPerLook = (issues: number): number =>
  Math.min(issues, limits.termsPerOffer, Math.max(3, Math.floor(issues / 2) + 1))

/** Two values for each issue it takes: the one on the table and another one, or two where nothing is on the table. */
const drawProblem = ({ issues }: SearchTask, lots: Lots): Problem => {
  const isOpen = issues.some(({ stays }) => !stays)
  const taken = isOpen ? issues : lots.some(issues, issuesPerLook(issues.length))
  const options = ({ stays, others }: TaskIssue): readonly ProblemOption[] =>
    stays ? [stays, ...lots.some(others, 1)] : lots.some(others, 2)
  return { issues: taken.map((issue) => ({ id: issue.id, options: options(issue) })) }
}

/** What each side has without the package, over the issues of this look. */
const without = (task: SearchTask, { issues }: Problem): Utilities =>
  task.alternative ?? {
    a: issues.reduce((sum, { options: [stays] }) => sum + (stays?.a ?? 0), 0),
    b: issues.reduce((sum, { options: [stays] }) => sum + (stays?.b ?? 0), 0),
  }

const contentAt = (frontier: Frontier, at: number): readonly PackageTerm[] =>
  termsOf(frontier.problem, pointAt(frontier, at).package)

/**
 * One of the stretch: the more both gain together (by product, which no side's scale changes), the likelier. Counted from the
 * end whose content comes first, so that the same lot draws the same package whichever side is called A.
 */
const drawPoint = (frontier: Frontier, { first, last }: Stretch, over: Utilities, lots: Lots): number => {
  const { a, b } = frontier
  const forwards = byContent(contentAt(frontier, first), contentAt(frontier, last)) <= 0
  const along = (step: number): number => (forwards ? first + step : last - step)
  const product = (at: number): number => ((a[at] ?? 0) - over.a) * ((b[at] ?? 0) - over.b)
  let sum = 0
  for (let step = 0; step <= last - first; step += 1) sum += product(along(step))
  let left = lots.part() * sum
  for (let step = 0; step < last - first; step += 1) {
    left -= product(along(step))
    if (left < 0) return along(step)
  }
  return along(last - first)
}

/** The whole of the package: what it moves, and everything else as it is on the table. */
const whole = ({ table }: SearchTask, moved: readonly PackageTerm[]): readonly PackageTerm[] => {
  if (table.length === 0) return moved
  const values = new Map(moved.map(({ issue, value }) => [issue, value]))
  return table.map(({ issue, to }) => ({ issue, value: values.get(issue) ?? to }))
}

const drawFrom = (task: SearchTask, frontier: Frontier, lots: Lots): readonly PackageTerm[] | undefined => {
  const over = without(task, frontier.problem)
  const least = { a: over.a + task.margin.a, b: over.b + task.margin.b }
  const stretch = stretchFrom(frontier, least)
  return stretch.last < stretch.first
    ? undefined
    : contentAt(frontier, drawPoint(frontier, stretch, over, lots))
}

/** Different packages, as many as are wanted or are found, in an order that follows from what they say alone. */
export const lookThrough = (task: SearchTask, seed: string): readonly FoundPackage[] => {
  const lots = lotsFrom(seed)
  const found = new Map<string, readonly PackageTerm[]>()
  for (let look = 0; look < looksPerQuestion && found.size < task.wanted; look += 1) {
    const frontier = search(drawProblem(task, lots))
    if ('refused' in frontier) throw new Error(`a look was refused: ${frontier.refused}`)
    if ('cancelled' in frontier) throw new Error('nobody cancels a look from within')
    const drawn = drawFrom(task, frontier, lots)
    if (drawn) {
      const terms = whole(task, drawn)
      found.set(JSON.stringify(terms), terms)
    }
  }
  return [...found.values()]
    .sort(byContent)
    .map((terms) => ({ terms: terms.map(({ issue, value }) => ({ issue, to: value })) }))
}
