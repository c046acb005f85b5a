/** What the search says of one human deal, and whether plain enumeration agrees. */
import { isRefusal } from '@common-ground/shared/room/refusal'
import { betterForBoth } from '@common-ground/shared/tradeoffs/better'
import type { Point } from '@common-ground/shared/tradeoffs/frontier'
import { nash } from '@common-ground/shared/tradeoffs/nash'
import { search } from '@common-ground/shared/tradeoffs/search'
import { type Deal, divisionsOf, problemOfDeal } from './casino-deals.ts'
import { greatestProduct, improves, improvesBoth, productOf } from './enumeration.ts'

export interface Measured {
  readonly deal: Deal
  /** Up to three packages that are better for one person and worse for neither. */
  readonly better: readonly Point[]
  /** Up to three that are better for both. */
  readonly betterForBoth: readonly Point[]
  readonly best: Point
  /** Packages the search called better that are not, by enumeration. */
  readonly wrong: number
  /** Enumeration finds a better one, and the search none; for one, or for both. */
  readonly missed: boolean
  /** The product of both people's points as a part of the greatest there is: of the deal, and of the package the search calls best. */
  readonly nash: { readonly human: number; readonly best: number }
}

export const measure = (deal: Deal): Measured => {
  const found = search(problemOfDeal(deal))
  if (isRefusal(found) || 'cancelled' in found)
    throw new Error('a division of three by three was not searched')
  const better = betterForBoth(found, deal.worth, { betterFor: 'one' })
  const forBoth = betterForBoth(found, deal.worth)
  const best = nash(found)
  const all = divisionsOf(deal)
  const most = Number(greatestProduct(all))
  if (!best || !(most > 0)) throw new Error('a division without a product')
  const has = (one: Point): boolean => all.some(({ a, b }) => a === one.a && b === one.b)
  const wrong = [
    ...better.filter((one) => !has(one) || !improves(deal.worth, one)),
    ...forBoth.filter((one) => !has(one) || !improvesBoth(deal.worth, one)),
  ]
  const missed =
    (better.length === 0 && all.some((one) => improves(deal.worth, one))) ||
    (forBoth.length === 0 && all.some((one) => improvesBoth(deal.worth, one)))
  return {
    deal,
    better,
    betterForBoth: forBoth,
    best,
    wrong: wrong.length,
    missed,
    nash: { human: Number(productOf(deal.worth)) / most, best: Number(best.product) / most },
  }
}
