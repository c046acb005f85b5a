/** From what both sides keep to themselves to a problem: the values each issue can end with, and what they are worth to either. */
import type { IssueKind } from '../acts/issues.ts'
import { fromMillionths, millionths, stepOf } from '../acts/value.ts'
import { limits } from '../room/limits.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { type Side, sides } from '../room/side.ts'
import { amountsBetween } from './amounts.ts'
import {
  type IssueNumbers,
  type JudgedIssue,
  numbersRefusal,
  rangeOf,
  type SideNumbers,
  worthOf,
} from './numbers.ts'
import {
  type PackageTerm,
  type Problem,
  type ProblemIssue,
  problemRefusal,
  type Utilities,
} from './problem.ts'

export interface Counted {
  readonly problem: Problem
  readonly left: readonly LeftOut[]
}

/** An issue that is not counted: it is text, a side has not judged it, or nothing known is acceptable to both. */
export interface LeftOut {
  readonly issue: string
  readonly because: 'text' | 'unjudged' | 'unacceptable'
}

/** A refusal, and whose numbers it is about where it is about one side's. */
export type NumbersRefusal = Refusal & { readonly side?: Side }

/** Each value once, and amounts as they are written shortest. */
const different = (kind: IssueKind, values: readonly string[]): readonly string[] => {
  if (kind.type !== 'amount') return [...new Set(values)]
  const amounts = [...new Set(values.map(millionths))]
  return amounts.sort((one, other) => (one < other ? -1 : 1)).map(fromMillionths)
}

/** What an issue can end with, by the numbers of those who share a search: options, or amounts where their ranges meet and those that were named. */
export const valuesOf = (
  kind: IssueKind,
  numbers: readonly IssueNumbers[],
  named: readonly string[],
): readonly string[] => {
  if (kind.type === 'choice') return kind.options
  if (kind.type === 'yes-no') return ['yes', 'no']
  if (kind.type === 'text') return []
  const ranges = numbers.map(rangeOf).filter((range) => range !== undefined)
  const amounts = amountsBetween(ranges, stepOf(kind))
  const room = limits.search.options - limits.search.amounts
  return different(kind, [...amounts.map(fromMillionths), ...named.slice(-room)])
}

const countedIssue = (
  { id, kind }: JudgedIssue,
  numbers: Readonly<Record<Side, SideNumbers>>,
  named: readonly string[],
): ProblemIssue | LeftOut => {
  if (kind.type === 'text') return { issue: id, because: 'text' }
  const [ofA, ofB] = [numbers.a.get(id), numbers.b.get(id)]
  if (!ofA || !ofB) return { issue: id, because: 'unjudged' }
  const judged = valuesOf(kind, [ofA, ofB], named).map((value) => ({
    value,
    a: worthOf(kind, ofA, value),
    b: worthOf(kind, ofB, value),
  }))
  const options = judged.flatMap(({ value, a, b }) =>
    typeof a === 'number' && typeof b === 'number' ? [{ value, a: a * ofA.weight, b: b * ofB.weight }] : [],
  )
  if (options.length > 0) return { id, options }
  const both = [ofA, ofB]
  const ranged = both.some(rangeOf) && both.every((own) => own.weight === 0 || rangeOf(own))
  return { issue: id, because: kind.type === 'amount' && ranged ? 'unacceptable' : 'unjudged' }
}

/**
 * Worths are weight times points, so at most 10,000 an issue: exact, as each side's scale is its own. `named` are amounts
 * both know, from offers and deals, by issue: they are searched beside the round ones, the latest 19 of them. An option that
 * a side has not judged is left out, as is an amount beyond where a side walks away. Refused are numbers that do not fit,
 * and weights of a side that are all zero over what is counted (`weights-zero`), with whose they are.
 */
export const problemOf = (
  issues: readonly JudgedIssue[],
  numbers: Readonly<Record<Side, SideNumbers>>,
  named: ReadonlyMap<string, readonly string[]> = new Map(),
): Counted | NumbersRefusal => {
  for (const side of sides) {
    const refusal = numbersRefusal(issues, numbers[side])
    if (refusal) return { ...refusal, side }
  }
  const all = issues.map((issue) => countedIssue(issue, numbers, named.get(issue.id) ?? []))
  const problem = { issues: all.filter((one) => 'options' in one) }
  const refusal = problemRefusal(problem)
  if (refusal) return refusal
  const idle = sides.find((side) => problem.issues.every(({ id }) => numbers[side].get(id)?.weight === 0))
  if (idle) return { ...refuse('weights-zero'), side: idle }
  return { problem, left: all.filter((one) => 'because' in one) }
}

/**
 * What a deal or an offer is worth to both sides in the problem's own numbers: also values that are not among its options.
 * Beyond where a side walks away it is worth 0 to it. `missing` are the issues of the problem it does not name, or names
 * with a value a side has not judged: with these it cannot be compared, and the problem is to be made without them.
 */
export const referenceOf = (
  { issues: counted }: Problem,
  issues: readonly JudgedIssue[],
  numbers: Readonly<Record<Side, SideNumbers>>,
  terms: readonly PackageTerm[],
): Utilities | { readonly missing: readonly string[] } => {
  const missing = new Set<string>()
  const total = (side: Side): number =>
    counted.reduce((sum, { id }) => {
      const [issue, term] = [issues.find((one) => one.id === id), terms.find((one) => one.issue === id)]
      const own = numbers[side].get(id)
      const worth = issue && term ? worthOf(issue.kind, own, term.value) : 'unjudged'
      if (worth === 'unjudged') missing.add(id)
      return sum + (typeof worth === 'number' ? worth * (own?.weight ?? 0) : 0)
    }, 0)
  const worths = { a: total('a'), b: total('b') }
  return missing.size > 0 ? { missing: [...missing] } : worths
}
