/** Three packages that are worth the same to one side and differ as much as they can: which one the other side likes best says what matters to it. */
import { type Refusal, refuse } from '../room/refusal.ts'
import { byContent } from './content-order.ts'
import { furthest } from './furthest.ts'
import { type Band, bandAround, bandNear, isNarrow } from './level.ts'
import { type OwnIssue, ownTerms, ownTotal } from './own.ts'
import { type Package, problemRefusal } from './problem.ts'
import { type Scale, scaleOf, sum } from './scale.ts'

/** How much each of them should be worth: so much, as much as this package, or this part of the most there can be. */
export type Level = { readonly total: number } | { readonly like: Package } | { readonly percent: number }

export interface EqualPackages {
  /** Three different ones, in the order of their content. */
  readonly packages: readonly Package[]
  /** What each is worth to the side: the least is at most 2 % below the greatest. */
  readonly totals: readonly number[]
}

/** Totals are rounded as far as takes this part of a band: what is left is looked through quickly, and mostly wide enough. */
const partLost = 4

const totalOf = (issues: readonly OwnIssue[], level: Level): number => {
  if ('total' in level) return level.total
  if ('like' in level) return ownTotal(issues, level.like)
  const most = sum(issues.map(({ options }) => Math.max(...options.map(({ own }) => own))))
  return Math.round((most * level.percent) / 100)
}

const roundingFor = (scale: Scale, { least, greatest }: Band): number =>
  1 + Math.floor((greatest - least) / scale.unit / (partLost * scale.worths.length))

/** Each as different as can be from those before, and then once more from the other two. Undefined where there are no three. */
const threeIn = (
  scale: Scale,
  band: Band,
  level: number,
  rounding: number,
): readonly Package[] | undefined => {
  const packages: Package[] = []
  for (const at of [0, 1, 2, 0, 1, 2]) {
    const others = packages.filter((_, place) => place !== at)
    const found = furthest(scale, { band, level, others }, rounding)
    if (!found) return undefined
    packages[at] = found
  }
  return packages
}

const threeNear = (scale: Scale, level: number): readonly Package[] | undefined => {
  const around = bandAround(level)
  const quickly = threeIn(scale, around, level, roundingFor(scale, around))
  if (quickly) return quickly
  const band = bandNear(scale, level)
  if (!band) return undefined
  const found = threeIn(scale, band, level, roundingFor(scale, band)) ?? threeIn(scale, band, level, 1)
  if (!found) throw new Error('three packages were counted in the band')
  return found
}

/**
 * From one side's own numbers, whole and not negative. The three lie within 2 % of one another, around the level or, where
 * there are no three, as near to it as there are. They are as different as choosing one after another makes them, twice over:
 * in as many issues as possible, and in these by as much of the side's own worth as possible. Refuses where no three packages
 * lie within a tenth of the most there can be from the level, and what cannot be searched.
 */
export const equalPackages = (issues: readonly OwnIssue[], level: Level): EqualPackages | Refusal => {
  const refusal = problemRefusal({
    issues: issues.map(({ id, options }) => ({
      id,
      options: options.map(({ value, own }) => ({ value, a: own, b: own })),
    })),
  })
  if (refusal) return refusal
  const scale = scaleOf(issues.map(({ options }) => options.map(({ own }) => own)))
  if (!isNarrow(scale)) return refuse('search-too-large')
  const found = threeNear(scale, totalOf(issues, level))
  if (!found) return refuse('no-equal-packages')
  const packages = found.toSorted((one, other) => byContent(ownTerms(issues, one), ownTerms(issues, other)))
  return { packages, totals: packages.map((one) => ownTotal(issues, one)) }
}
