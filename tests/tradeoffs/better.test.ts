/** The Nash solution, and packages better for both: really better, efficient, spread out, and alike whoever is called A. */
import { betterForBoth, type Wanted } from '@common-ground/shared/tradeoffs/better'
import type { Point } from '@common-ground/shared/tradeoffs/frontier'
import { nash } from '@common-ground/shared/tradeoffs/nash'
import { type Problem, utilitiesOf } from '@common-ground/shared/tradeoffs/problem'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  efficientOf,
  everyPackage,
  greatestProduct,
  improves,
  improvesBoth,
  productOf,
  type Worths,
} from './enumeration.ts'
import { largeProblem, pointsOf, problemFrom, searched, smallProblem, swapped } from './problems.ts'

const everyOne = ({ issues }: Problem): readonly Worths[] =>
  everyPackage(issues.map(({ options }) => options))
const mirrored = ({ a, b }: Worths): Worths => ({ a: b, b: a })
const turned = (points: readonly Point[]) =>
  points.map((point) => ({ package: point.package, ...mirrored(point) }))

/** A problem, and one of its packages as what is on the table. */
const withReference = smallProblem.chain((problem) =>
  fc.record({
    problem: fc.constant(problem),
    reference: fc
      .tuple(...problem.issues.map(({ options }) => fc.nat(options.length - 1)))
      .map((positions) => utilitiesOf(problem, positions)),
  }),
)

const holds = (property: (problem: Problem, reference: Worths) => void): void =>
  fc.assert(
    fc.property(withReference, ({ problem, reference }) => property(problem, reference)),
    { numRuns: 600 },
  )

describe('the Nash solution', () => {
  it('has the greatest product of gains there is, exactly', () => {
    holds((problem, over) => {
      for (const least of [{ a: 0, b: 0 }, over]) {
        const best = nash(searched(problem), least)
        expect(best?.product).toBe(greatestProduct(everyOne(problem), least))
        if (best) expect(productOf(best, least)).toBe(best.product)
      }
    })
  })

  it('is told apart also where products are too large for a number', () => {
    // The products differ by one in thirty digits.
    const most = 2 ** 50
    const problem = problemFrom([
      [
        { a: most - 1, b: most + 1 },
        { a: most - 2, b: most + 3 },
        { a: most, b: most },
      ],
    ])
    expect(nash(searched(problem))).toMatchObject({ package: [1] })
    const equal = problemFrom([
      [
        { a: most - 1, b: most + 1 },
        { a: most, b: most },
      ],
    ])
    expect(nash(searched(equal))).toMatchObject({ package: [1], product: 2n ** 100n })
  })

  it('is, of equal products, the one where the gains lie closer together', () => {
    const problem = problemFrom([
      [
        { a: 3, b: 12 },
        { a: 9, b: 4 },
        { a: 2, b: 18 },
      ],
    ])
    expect(nash(searched(problem))).toMatchObject({ package: [1], product: 36n })
  })

  it('is nothing where no package gives both what they have without one', () => {
    const problem = problemFrom([[{ a: 3, b: 5 }]])
    expect(nash(searched(problem), { a: 4, b: 0 })).toBeUndefined()
    expect(nash(searched(problem), { a: 3, b: 5 })).toMatchObject({ product: 0n })
  })

  it('[E1] is the same package with the sides swapped', () => {
    holds((problem, over) => {
      const one = nash(searched(problem), over)
      expect(nash(searched(swapped(problem)), mirrored(over))?.package).toEqual(one?.package)
    })
  })

  it('[E1] favours nobody where two packages mirror each other, whatever the order of the options', () => {
    const toFirst = [...Array(200).keys()].filter((seed) => {
      const options = [
        { value: `${seed} for A`, a: 3, b: 2 },
        { value: `${seed} for B`, a: 2, b: 3 },
      ]
      const [one, other] = [options, options.toReversed()].map((order) => {
        const point = nash(searched({ issues: [{ id: 'rent', options: order }] }))
        return order[point?.package[0] ?? -1]?.value
      })
      expect(other).toBe(one)
      return one?.endsWith('A')
    })
    expect(toFirst.length).toBeGreaterThan(60)
    expect(toFirst.length).toBeLessThan(140)
  })
})

describe('packages better than what is on the table', () => {
  const kinds: readonly (readonly [NonNullable<Wanted['betterFor']>, typeof improves])[] = [
    ['both', improvesBoth],
    ['one', improves],
  ]

  it.each(kinds)(
    'are better for %s, efficient, different, and three where there are three',
    (betterFor, isBetter) => {
      holds((problem, reference) => {
        const better = betterForBoth(searched(problem), reference, { betterFor })
        const there = efficientOf(everyOne(problem)).filter((one) => isBetter(reference, one))
        expect(better).toHaveLength(Math.min(3, there.length))
        for (const { package: positions, a, b } of better) {
          expect(utilitiesOf(problem, positions)).toEqual({ a, b })
          expect(there).toContainEqual({ a, b })
        }
        expect(new Set(better.map(({ a }) => a)).size).toBe(better.length)
      })
    },
  )

  it('are none exactly where enumeration finds none', () => {
    holds((problem, reference) => {
      const all = everyOne(problem)
      for (const [betterFor, isBetter] of kinds)
        expect(betterForBoth(searched(problem), reference, { betterFor }).length > 0).toBe(
          all.some((one) => isBetter(reference, one)),
        )
    })
  })

  it('have the Nash solution over it among them, which is what comes alone', () => {
    holds((problem, reference) => {
      const frontier = searched(problem)
      const better = betterForBoth(frontier, reference)
      const [alone] = betterForBoth(frontier, reference, { count: 1 })
      expect(better.length > 0).toBe(alone !== undefined)
      if (!alone) return
      expect(productOf(alone, reference)).toBe(nash(frontier, reference)?.product)
      expect(better).toContainEqual(alone)
    })
  })

  it('give each side at least what was asked for besides', () => {
    holds((problem, reference) => {
      const [, middle] = efficientOf(everyOne(problem))
      if (!middle) return
      const better = betterForBoth(searched(problem), reference, { atLeast: middle })
      for (const { a, b } of better) expect(a >= middle.a && b >= middle.b).toBe(true)
      expect(better.length > 0).toBe(improvesBoth(reference, middle))
    })
  })

  it('[E1] are the same, in the same order, with the sides swapped', () => {
    holds((problem, reference) => {
      for (const [betterFor] of kinds) {
        const one = betterForBoth(searched(problem), reference, { betterFor })
        const other = betterForBoth(searched(swapped(problem)), mirrored(reference), { betterFor })
        expect(turned(other)).toEqual(one)
      }
    })
  })

  it('[E1] come in an order that does not tell who gains more', () => {
    const firsts = [...Array(150).keys()].map((seed) => {
      const problem = largeProblem(seed, [4, 6], 'opposed', 50)
      const named = {
        issues: problem.issues.map(({ id, options }) => ({ id: `${id} of room ${seed}`, options })),
      }
      const better = betterForBoth(searched(named), { a: 40, b: 40 })
      return better.filter(({ a }) => a > (better[0]?.a ?? 0)).length
    })
    for (const place of [0, 1, 2])
      expect(firsts.filter((first) => first === place).length).toBeGreaterThan(firsts.length / 6)
  })

  it('lie far from one another along the frontier', () => {
    const frontier = searched(largeProblem(8, [8, 8], 'opposed', 100))
    const better = betterForBoth(frontier, { a: 200, b: 200 }).map(({ a }) => a)
    const inside = pointsOf(frontier).filter(({ a, b }) => a > 200 && b > 200)
    const range = (inside.at(-1)?.a ?? 0) - (inside[0]?.a ?? 0)
    const [least = 0, middle = 0, most = 0] = better.toSorted((one, other) => one - other)
    expect(Math.min(middle - least, most - middle)).toBeGreaterThan(range / 5)
  })
})
