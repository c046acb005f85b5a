/** Weights read as percent: they make a hundred, and a heavier issue is never shown as the lighter one. */
import { weightShares } from '@common-ground/shared/numbers/shares'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const sharesOf = (...weights: readonly number[]): readonly number[] => [
  ...weightShares(new Map(weights.map((weight, at) => [String(at), weight]))).values(),
]

describe('shares of weights', () => {
  it('are percent of their sum, whatever it is', () => {
    expect(sharesOf(25, 45, 30)).toEqual([25, 45, 30])
    expect(sharesOf(1, 1, 1)).toEqual([34, 33, 33])
    expect(sharesOf(90, 90)).toEqual([50, 50])
    expect(sharesOf(0, 7)).toEqual([0, 100])
  })

  it('are none where all weights are zero', () => {
    expect(sharesOf(0, 0)).toEqual([])
    expect(sharesOf()).toEqual([])
  })

  it('make a hundred and keep the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 40 }), (weights) => {
        fc.pre(weights.some((weight) => weight > 0))
        const shares = sharesOf(...weights)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100)
        for (const [one, weight] of weights.entries())
          for (const [other, than] of weights.entries())
            if (weight > than) expect(shares[one]).toBeGreaterThanOrEqual(shares[other] ?? 0)
      }),
    )
  })
})
