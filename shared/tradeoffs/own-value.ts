/** What a package is worth to one side by its own numbers alone, and what it could not judge. */
import { type Refusal, refuse } from '../room/refusal.ts'
import { type JudgedIssue, numbersRefusal, rangeOf, type SideNumbers, worthOf } from './numbers.ts'
import type { OwnIssue } from './own.ts'
import type { PackageTerm } from './problem.ts'
import { valuesOf } from './utilities.ts'

export interface OwnValue {
  /** Weight times points, summed over what was judged. */
  readonly points: number
  /** The weights of what was judged: on a scale of 0 to 100 the package is worth exactly points / of. */
  readonly of: number
  /** The same in tenths of a point, 0 to 1000, rounded half up. */
  readonly tenths: number
  /** Issues it names whose value this side has not judged: no numbers, no worth for that option, or text. */
  readonly unjudged: readonly string[]
  /** Issues it names with an amount beyond where this side walks away. They count as 0. */
  readonly unacceptable: readonly string[]
  /** Issues with a weight that it does not name. */
  readonly unnamed: readonly string[]
}

/** Terms over issues of the room, each with a value that fits. Refused where nothing it names has a weight: there is no scale then. */
export const ownValue = (
  issues: readonly JudgedIssue[],
  numbers: SideNumbers,
  terms: readonly PackageTerm[],
): OwnValue | Refusal => {
  const refusal = numbersRefusal(issues, numbers)
  if (refusal) return refusal
  const judged = terms.map(({ issue: id, value }) => {
    const issue = issues.find((one) => one.id === id)
    const own = numbers.get(id)
    return { id, weight: own?.weight ?? 0, worth: issue ? worthOf(issue.kind, own, value) : 'unjudged' }
  })
  const withWorth = (worth: 'unjudged' | 'unacceptable'): readonly string[] =>
    judged.filter((one) => one.worth === worth).map(({ id }) => id)
  const counted = judged.filter(({ worth }) => worth !== 'unjudged')
  const of = counted.reduce((sum, { weight }) => sum + weight, 0)
  if (of === 0) return refuse('weights-zero')
  const points = counted.reduce(
    (sum, { weight, worth }) => sum + (typeof worth === 'number' ? worth * weight : 0),
    0,
  )
  const named = new Set(terms.map(({ issue }) => issue))
  return {
    points,
    of,
    tenths: Math.floor((20 * points + of) / (2 * of)),
    unjudged: withWorth('unjudged'),
    unacceptable: withWorth('unacceptable'),
    unnamed: issues.map(({ id }) => id).filter((id) => !named.has(id) && (numbers.get(id)?.weight ?? 0) > 0),
  }
}

/**
 * What a side can choose from, with what it is worth to it (weight times points), for packages that are equal to it. Amounts
 * lie between its own target and walk-away and are those of `named`: nothing of the other side's range shows in them.
 */
export const ownIssuesOf = (
  issues: readonly JudgedIssue[],
  numbers: SideNumbers,
  named: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly OwnIssue[] | Refusal => {
  const refusal = numbersRefusal(issues, numbers)
  if (refusal) return refusal
  const counted = issues.flatMap(({ id, kind }) => {
    const own = numbers.get(id)
    // Where an amount is all the same to a side, it has no range to choose from either.
    if (!own || (kind.type === 'amount' && !rangeOf(own))) return []
    const options = valuesOf(kind, [own], named.get(id) ?? []).flatMap((value) => {
      const worth = worthOf(kind, own, value)
      return typeof worth === 'number' ? [{ value, own: worth * own.weight }] : []
    })
    return options.length > 0 ? [{ id, options }] : []
  })
  return counted.length > 0 ? counted : refuse('search-empty')
}
