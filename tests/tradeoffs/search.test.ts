/** The search finds what looking at every package finds, whoever is called A, and says when it could not. */
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal } from '@common-ground/shared/room/refusal'
import { type Frontier, pointAt } from '@common-ground/shared/tradeoffs/frontier'
import { type Plan, plan } from '@common-ground/shared/tradeoffs/plan'
import { type Problem, utilitiesOf } from '@common-ground/shared/tradeoffs/problem'
import { search, searchSlices } from '@common-ground/shared/tradeoffs/search'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Random } from '../world/random.ts'
import { efficientOf, everyChoice, everyPackage, type Worths } from './enumeration.ts'
import { largeProblem, pointsOf, problemFrom, searched, smallProblem, swapped } from './problems.ts'

const planned = (problem: Problem): Plan => {
  const made = plan(problem)
  if (isRefusal(made)) throw new Error(made.refused)
  return made
}

/** The most B can have for each total of A, by a map and without leaving out anything. */
const mostByTotal = ({ issues }: Problem): ReadonlyMap<number, number> =>
  issues.reduce<ReadonlyMap<number, number>>(
    (totals, { options }) => {
      const next = new Map<number, number>()
      for (const [a, b] of totals)
        for (const option of options)
          next.set(a + option.a, Math.max(next.get(a + option.a) ?? -1, b + option.b))
      return next
    },
    new Map([[0, 0]]),
  )

describe('for every small problem', () => {
  const holds = (property: (problem: Problem) => void): void =>
    fc.assert(fc.property(smallProblem, property), { numRuns: 600 })

  it('the frontier is exactly what enumeration finds', () => {
    holds((problem) => {
      const frontier = searched(problem)
      expect(pointsOf(frontier)).toEqual(
        efficientOf(everyPackage(problem.issues.map(({ options }) => options))),
      )
      expect(frontier.exact).toBe(true)
      expect(planned(problem)).toMatchObject({ exact: true, offBy: { a: 0, b: 0 } })
    })
  })

  it('each point’s package is worth what it says, and is the first of those worth the same', () => {
    holds((problem) => {
      const all = everyChoice(problem.issues.map(({ options }) => options.length))
      const frontier = searched(problem)
      for (const [at, worths] of pointsOf(frontier).entries()) {
        const first = all.find((one) => {
          const { a, b } = utilitiesOf(problem, one)
          return a === worths.a && b === worths.b
        })
        expect(pointAt(frontier, at)).toEqual({ package: first, ...worths })
      }
    })
  })

  it('[E1] the sides swapped give the same packages', () => {
    holds((problem) => {
      const packages = (of: Frontier) => [...of.a.keys()].map((at) => pointAt(of, at).package)
      expect(packages(searched(swapped(problem))).toReversed()).toEqual(packages(searched(problem)))
    })
  })
})

describe('for large problems', () => {
  const kinds = [
    ['12 issues of 10 options', [12, 10]],
    ['20 issues of 5 options', [20, 5]],
  ] as const

  it.each(kinds)('%s: exact, and the same as with a map of all totals', (_, size) => {
    for (const interests of ['independent', 'opposed'] as const) {
      const problem = largeProblem(1, size, interests, 300)
      const totals = [...mostByTotal(problem)].map(([a, b]) => ({ a, b })).sort((x, y) => y.a - x.a)
      let most = -1
      const efficient = totals.filter(({ b }) => {
        if (b <= most) return false
        most = b
        return true
      })
      expect(pointsOf(searched(problem))).toEqual(efficient.toReversed())
    }
  })

  it.each([...kinds, ['40 issues of 40 options', [40, 40]] as const])(
    '%s worth up to 10,000: exact for certain, within what the plan says',
    (_, size) => {
      for (const interests of ['independent', 'opposed'] as const) {
        const problem = largeProblem(2, size, interests)
        const { exact, bytes } = planned(problem)
        const frontier = searched(problem)
        expect([exact, frontier.exact]).toEqual([true, true])
        const kept = frontier.steps.reduce((sum, { from }) => sum + 5 * from.length, 0)
        expect(kept + 36 * frontier.a.length).toBeLessThanOrEqual(bytes)
        expect(bytes).toBeLessThan(128 * 1024 * 1024)
      }
    },
  )

  it('worths beyond all counting are exact where few packages are efficient', () => {
    const problem = largeProblem(3, [20, 5], 'independent', 2 ** 40)
    expect(searched(problem).exact).toBe(true)
  })
})

describe('where more packages are efficient than can be kept', () => {
  const problem = largeProblem(4, [10, 20], 'opposed', 10 ** 9)
  const uneven = problemFrom(
    problem.issues.map(({ options }) => options.map(({ a, b }) => ({ a: 3 * a, b: b + (a % 1_000) }))),
  )

  it('the plan says so before, with how far off it can be, and the search after', () => {
    for (const one of [problem, uneven]) {
      const { exact, offBy, bytes } = planned(one)
      const frontier = searched(one)
      expect([exact, frontier.exact]).toEqual([false, false])
      expect(frontier.offBy).toEqual(offBy)
      expect(offBy.a).toBeGreaterThan(0)
      expect(offBy.a).toBeLessThan((10 * 3 * 10 ** 9) / 1_000)
      expect(bytes).toBeLessThan(160 * 1024 * 1024)
    }
  })

  it('every package is met by a point at most so far below it, and each point is what its package is worth', () => {
    for (const one of [problem, uneven]) {
      const frontier = searched(one)
      const points = pointsOf(frontier)
      const random = new Random(5)
      const met = ({ a, b }: Worths): boolean => {
        const enough = frontier.a.findIndex((worth) => worth >= a - frontier.offBy.a)
        return enough >= 0 && (frontier.b[enough] ?? -1) >= b - frontier.offBy.b
      }
      for (let round = 0; round < 300; round += 1)
        expect(
          met(
            utilitiesOf(
              one,
              one.issues.map(({ options }) => random.below(options.length)),
            ),
          ),
        ).toBe(true)
      for (let at = 0; at < points.length; at += 997)
        expect(utilitiesOf(one, pointAt(frontier, at).package)).toEqual(points[at])
      expect(points).toEqual(points.toSorted((x, y) => x.a - y.a || y.b - x.b))
      expect(new Set(points.map(({ b }) => b)).size).toBe(points.length)
    }
  })

  it('[E1] the sides swapped give the same packages, also where different roundings are worth the same', () => {
    const close = largeProblem(4, [10, 20], 'opposed', 10 ** 6)
    const [one, other] = [searched(close), searched(swapped(close))]
    expect(one.exact).toBe(false)
    const last = one.a.length - 1
    const unlike = one.a.filter(
      (_, at) => pointAt(one, at).package.join() !== pointAt(other, last - at).package.join(),
    )
    expect(other.b.toReversed()).toEqual(one.a)
    expect(unlike).toHaveLength(0)
  })

  it('no more is kept than the bounds allow, of any issue and in all', () => {
    const { steps, exact } = searched(largeProblem(9, [40, 8], 'opposed', 20_000))
    const kept = steps.map(({ from }) => from.length)
    expect(exact).toBe(false)
    expect(Math.max(...kept)).toBeLessThanOrEqual(limits.search.keptPerIssue)
    expect(kept.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(limits.search.kept)
  })
})

describe('a search on its way', () => {
  const problem = largeProblem(6, [20, 20], 'opposed')

  it('says how far it is, always further', () => {
    const heard: number[] = []
    search(problem, (fraction) => {
      heard.push(fraction)
      return 'go-on'
    })
    expect(heard.length).toBeGreaterThan(10)
    expect(heard).toEqual([...new Set(heard)].sort((x, y) => x - y))
    expect(heard[0]).toBeGreaterThan(0)
    expect(heard.at(-1)).toBeLessThanOrEqual(1)
  })

  it('stops where it is told to', () => {
    let heard = 0
    const result = search(problem, () => {
      heard += 1
      return heard === 3 ? 'stop' : 'go-on'
    })
    expect(result).toEqual({ cancelled: true })
    expect(heard).toBe(3)
  })

  it('says how far it is also where it begins again with rounded worths', () => {
    const heard = [...searchSlices(largeProblem(7, [10, 20], 'opposed', 10 ** 9))]
    expect(heard).toEqual([...new Set(heard)].sort((x, y) => x - y))
    expect(heard.at(-1)).toBeLessThanOrEqual(1)
  })
})

describe('a problem that cannot be searched is refused, by plan and search alike', () => {
  const one = { a: 1, b: 1 }
  const refused = (issues: readonly (readonly Worths[])[], code: string) => {
    const problem = problemFrom(issues)
    expect(search(problem)).toEqual({ refused: code })
    expect(plan(problem)).toEqual({ refused: code })
  }
  const repeated = <Value>(count: number, value: Value): readonly Value[] => Array<Value>(count).fill(value)

  it('without issues, or with an issue without options', () => {
    refused([], 'search-empty')
    refused([[one], []], 'search-empty')
  })

  it('with more issues or options than the bounds', () => {
    refused(repeated(limits.search.issues + 1, [one]), 'search-too-large')
    refused([repeated(limits.search.options + 1, one)], 'search-too-large')
  })

  it('with worths that are not whole, negative, unsafe, or unsafe together', () => {
    for (const a of [0.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      refused([[{ a, b: 0 }]], 'utilities-unfit')
    refused(repeated(3, [{ a: 0, b: 2 ** 52 }]), 'search-too-large')
  })
})
