/** Every deal people made in CaSiNo: the search says of each exactly what looking at all 64 divisions says. */
import { describe, expect, it } from 'vitest'
import { divisionsOf } from './casino-deals.ts'
import { dealsOf, type Part } from './deals-table.ts'
import { efficientOf, greatestProduct, improves, improvesBoth, productOf } from './enumeration.ts'
import { measure } from './measure.ts'

/** Deals, those that can be better for one person and worse for neither, and those that can be better for both. */
const counts: readonly (readonly [Part, readonly [number, number, number]])[] = [
  ['train', [876, 288, 266]],
  ['valid', [30, 10, 8]],
]

describe.each(counts)('the deals of %s', (part, [deals, improvable, forBoth]) => {
  const measured = dealsOf(part).map(measure)

  it('are improvable exactly where enumeration says so, one by one', () => {
    for (const { deal, better, betterForBoth } of measured) {
      const all = divisionsOf(deal)
      expect(all).toHaveLength(64)
      expect(better.length > 0).toBe(all.some((one) => improves(deal.worth, one)))
      expect(betterForBoth.length > 0).toBe(all.some((one) => improvesBoth(deal.worth, one)))
    }
  })

  it('get packages that are better and efficient, and a best one with the greatest product', () => {
    for (const { deal, better, betterForBoth, best } of measured) {
      const efficient = efficientOf(divisionsOf(deal))
      for (const { a, b } of [...better, ...betterForBoth]) expect(efficient).toContainEqual({ a, b })
      for (const one of better) expect(improves(deal.worth, one)).toBe(true)
      for (const one of betterForBoth) expect(improvesBoth(deal.worth, one)).toBe(true)
      expect(productOf(best)).toBe(greatestProduct(divisionsOf(deal)))
      expect(efficient).toContainEqual({ a: best.a, b: best.b })
    }
  })

  it('are as many as are known, and none is called better wrongly or missed', () => {
    expect(measured).toHaveLength(deals)
    expect(measured.filter(({ better }) => better.length > 0)).toHaveLength(improvable)
    expect(measured.filter(({ betterForBoth }) => betterForBoth.length > 0)).toHaveLength(forBoth)
    expect(measured.filter(({ wrong, missed }) => wrong > 0 || missed)).toEqual([])
  })
})
