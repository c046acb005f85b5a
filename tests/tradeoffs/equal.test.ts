/** Equal packages: three that are worth the same to one side, near a level, and as different as they can be. */
import { isRefusal } from '@common-ground/shared/room/refusal'
import { type EqualPackages, equalPackages, type Level } from '@common-ground/shared/tradeoffs/equal'
import { type OwnIssue, ownTerms, ownTotal } from '@common-ground/shared/tradeoffs/own'
import type { Package } from '@common-ground/shared/tradeoffs/problem'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Random } from '../world/random.ts'
import { everyChoice } from './enumeration.ts'

const issuesFrom = (rows: readonly (readonly number[])[]): readonly OwnIssue[] =>
  rows.map((row, at) => ({
    id: `issue ${at + 1}`,
    options: row.map((own, place) => ({ value: `option ${place + 1}`, own })),
  }))

const largeIssues = (seed: number, issues: number, options: number): readonly OwnIssue[] => {
  const random = new Random(seed)
  const row = () => Array.from({ length: options }, () => random.between(0, 10_000))
  return issuesFrom(Array.from({ length: issues }, row))
}

const three = (issues: readonly OwnIssue[], level: Level): EqualPackages => {
  const made = equalPackages(issues, level)
  if (isRefusal(made)) throw new Error(made.refused)
  return made
}

const areEqual = (totals: readonly number[]): boolean =>
  50 * (Math.max(...totals) - Math.min(...totals)) <= Math.max(...totals)

const apart = (one: Package, other: Package): number =>
  one.filter((option, at) => option !== other[at]).length
const differences = ([one = [], other = [], third = []]: readonly Package[]): number =>
  apart(one, other) + apart(one, third) + apart(other, third)

const small = fc
  .array(fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map(issuesFrom)
const level: fc.Arbitrary<Level> = fc.oneof(
  fc.record({ total: fc.nat(120) }),
  fc.record({ percent: fc.nat(100) }),
)

describe('for every small set of issues', () => {
  const holds = (property: (issues: readonly OwnIssue[], level: Level) => void): void =>
    fc.assert(fc.property(small, level, property), { numRuns: 1_000 })

  it('they are three different packages within 2 % of one another, worth what they say', () => {
    holds((issues, wanted) => {
      const made = equalPackages(issues, wanted)
      if (isRefusal(made)) return
      const { packages, totals } = made
      expect(packages).toHaveLength(3)
      expect(new Set(packages.map((one) => JSON.stringify(ownTerms(issues, one)))).size).toBe(3)
      expect(packages.map((one) => ownTotal(issues, one))).toEqual(totals)
      expect(areEqual(totals)).toBe(true)
    })
  })

  it('where there are none, enumeration finds none near the level either', () => {
    holds((issues, wanted) => {
      if (!isRefusal(equalPackages(issues, wanted))) return
      const totals = everyChoice(issues.map(({ options }) => options.length)).map((one) =>
        ownTotal(issues, one),
      )
      const most = Math.max(...totals)
      const near = 'total' in wanted ? wanted.total : 'percent' in wanted ? (most * wanted.percent) / 100 : 0
      for (const greatest of totals) {
        const equal = totals.filter((one) => one <= greatest && areEqual([one, greatest]))
        // Half a point more for the level that was rounded.
        if (equal.length >= 3) expect(10 * (Math.abs(near - greatest) + 0.5)).toBeGreaterThan(most * 0.98)
      }
    })
  })

  it('the same come out again', () => {
    holds((issues, wanted) => {
      expect(equalPackages(issues, wanted)).toEqual(equalPackages(structuredClone(issues), wanted))
    })
  })
})

describe('equal packages', () => {
  it('differ wherever they can', () => {
    const issues = issuesFrom(Array.from({ length: 6 }, () => [0, 10, 20, 30, 40]))
    const { packages, totals } = three(issues, { total: 120 })
    expect(totals).toEqual([120, 120, 120])
    expect(differences(packages)).toBe(18)
  })

  it('differ by what matters to the side, where they differ in as many issues anyway', () => {
    const issues = issuesFrom([
      [0, 10, 50, 90, 100],
      [0, 10, 50, 90, 100],
    ])
    const spread = three(issues, { total: 100 }).packages.map(([first]) => first)
    expect(spread.toSorted()).toEqual([0, 2, 4])
  })

  it('differ also in what is all the same to the side, which tells most', () => {
    const issues = issuesFrom([...Array<number[]>(3).fill([10, 10, 10]), [0, 100], [0, 100]])
    const { packages } = three(issues, { total: 130 })
    for (const at of [0, 1, 2]) expect(new Set(packages.map((one) => one[at])).size).toBe(3)
  })

  it('differ in as many issues as three can, nearly always', () => {
    const random = new Random(7)
    let [best, all] = [0, 0]
    for (let round = 0; round < 150; round += 1) {
      const row = () => Array.from({ length: 4 }, () => 10 * random.between(0, 20))
      const issues = issuesFrom(Array.from({ length: 4 }, row))
      const made = equalPackages(issues, { percent: 60 })
      if (isRefusal(made)) continue
      const { packages, totals } = made
      const [least, most] = [Math.min(...totals), Math.max(...totals)]
      const alike = everyChoice(issues.map(({ options }) => options.length)).filter((one) => {
        const total = ownTotal(issues, one)
        return total >= least && total <= most
      })
      const triples = alike.flatMap((one, at) =>
        alike
          .slice(at + 1)
          .flatMap((other, next) =>
            alike.slice(at + next + 2).map((third) => differences([one, other, third])),
          ),
      )
      all += 1
      if (differences(packages) === Math.max(...triples)) best += 1
    }
    expect(all).toBeGreaterThan(100)
    expect(best / all).toBeGreaterThan(0.92)
  })

  it('are within 2 % also where totals are rounded and only few lie near', () => {
    for (let seed = 0; seed < 150; seed += 1) {
      const made = equalPackages(largeIssues(seed, 4, 6), { percent: 30 + (seed % 60) })
      if (!isRefusal(made)) expect(areEqual(made.totals)).toBe(true)
    }
  })

  it('lie near the level: a total, a part of the most, or that of a package', () => {
    const issues = largeIssues(1, 8, 6)
    const most = issues.reduce((sum, { options }) => sum + Math.max(...options.map(({ own }) => own)), 0)
    const like = [0, 1, 2, 3, 4, 5, 0, 1]
    const levels: readonly (readonly [Level, number])[] = [
      [{ total: 40_000 }, 40_000],
      [{ percent: 70 }, most * 0.7],
      [{ like }, ownTotal(issues, like)],
    ]
    for (const [wanted, total] of levels)
      for (const one of three(issues, wanted).totals) expect(Math.abs(one - total)).toBeLessThan(total / 50)
  })

  it('are found among 40 issues of 40 options and 20 of 21, all different in every issue', () => {
    for (const [count, options] of [
      [40, 40],
      [20, 21],
    ] as const) {
      const issues = largeIssues(2, count, options)
      const { packages, totals } = three(issues, { percent: 70 })
      expect(areEqual(totals)).toBe(true)
      expect(differences(packages)).toBe(3 * count)
    }
  })

  it('come in an order that does not tell which is worth most', () => {
    const firsts = [...Array(120).keys()].map((seed) => {
      const { totals } = three(largeIssues(seed, 6, 5), { percent: 60 })
      return totals.filter((total) => total > (totals[0] ?? 0)).length
    })
    for (const place of [0, 1, 2])
      expect(firsts.filter((first) => first === place).length).toBeGreaterThan(20)
  })
})

describe('it is said plainly', () => {
  it('when there are no three near the level', () => {
    expect(equalPackages(issuesFrom([[0, 100]]), { percent: 50 })).toEqual({ refused: 'no-equal-packages' })
    const far = issuesFrom([
      [0, 100],
      [0, 0, 0],
    ])
    expect(equalPackages(far, { total: 50 })).toEqual({ refused: 'no-equal-packages' })
    expect(three(far, { total: 95 }).totals).toEqual([100, 100, 100])
  })

  it('when there is nothing to choose from, or more than can be searched', () => {
    expect(equalPackages([], { percent: 50 })).toEqual({ refused: 'search-empty' })
    expect(equalPackages(issuesFrom([[-1]]), { percent: 50 })).toEqual({ refused: 'utilities-unfit' })
    expect(equalPackages(issuesFrom([[0, 1, 2 ** 40]]), { percent: 50 })).toEqual({
      refused: 'search-too-large',
    })
    expect(equalPackages(largeIssues(3, 41, 2), { percent: 50 })).toEqual({ refused: 'search-too-large' })
  })
})
