/** A problem: the options each issue can end with, and what each is worth to either side. */
import { limits } from '../room/limits.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { type Side, sides } from '../room/side.ts'

/** What something is worth to each side, on a scale of that side's own: nothing compares one side's numbers with the other's. */
export type Utilities = Readonly<Record<Side, number>>

export interface ProblemOption extends Utilities {
  readonly value: string
}

export interface ProblemIssue {
  readonly id: string
  readonly options: readonly ProblemOption[]
}

/** What a package is worth to a side is the sum over its issues. */
export interface Problem {
  readonly issues: readonly ProblemIssue[]
}

/** One option of each issue: its position among the issue's options, in the order of the issues. */
export type Package = readonly number[]

export interface PackageTerm {
  readonly issue: string
  readonly value: string
}

/** Why a problem cannot be searched: nothing in it, more than the bounds, or a number that is not whole, negative or unsafe. */
export const problemRefusal = ({ issues }: Problem): Refusal | undefined => {
  if (issues.length === 0 || issues.some(({ options }) => options.length === 0)) return refuse('search-empty')
  const { search } = limits
  if (issues.length > search.issues || issues.some(({ options }) => options.length > search.options))
    return refuse('search-too-large')
  const worths = issues.flatMap(({ options }) => options.flatMap(({ a, b }) => [a, b]))
  if (!worths.every((worth) => Number.isSafeInteger(worth) && worth >= 0)) return refuse('utilities-unfit')
  const most = (side: Side): number =>
    issues.reduce((sum, { options }) => sum + Math.max(...options.map((option) => option[side])), 0)
  return sides.every((side) => Number.isSafeInteger(most(side))) ? undefined : refuse('search-too-large')
}

const chosen = ({ issues }: Problem, positions: Package): readonly (readonly [string, ProblemOption])[] =>
  issues.map(({ id, options }, at) => {
    const option = options[positions[at] ?? -1]
    if (!option) throw new Error('a package without an option for each issue')
    return [id, option]
  })

export const utilitiesOf = (problem: Problem, positions: Package): Utilities => {
  const options = chosen(problem, positions).map(([, option]) => option)
  const total = (side: Side): number => options.reduce((sum, option) => sum + option[side], 0)
  return { a: total('a'), b: total('b') }
}

export const termsOf = (problem: Problem, positions: Package): readonly PackageTerm[] =>
  chosen(problem, positions).map(([issue, { value }]) => ({ issue, value }))
