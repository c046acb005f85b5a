/** The price is uniform in the overlap: ten thousand draws each, through the rules as they stand and what the room does by them. */
import { drawn, labelsOf } from '@common-ground/shared/bids/draw'
import { countOf, positionOf, valueAt } from '@common-ground/shared/bids/grid'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { describe, expect, it } from 'vitest'
import { BidRules, bitsOf } from '../rig/bid-rules.ts'
import { Random } from '../world/random.ts'
import { criticalAt1Percent, distanceOf } from './kolmogorov.ts'

const runs = 10_000

/** Places in the overlap, from 0: spread evenly within each place, so that uniform places make uniform numbers. */
const distance = (places: readonly number[], wide: number): number => {
  const random = new Random(7)
  return distanceOf(places.map((place) => (place + random.fraction()) / wide))
}

const shown = (what: string, d: number): void =>
  console.info(
    `[T8] ${runs} draws, ${what}: D = ${d.toFixed(5)}, critical at 1 %: ${criticalAt1Percent(runs).toFixed(5)}`,
  )

interface Range {
  readonly values: number
  readonly lowest: number
  readonly highest: number
  readonly payer: Side
}

/** One bidding through the rules, from the proposal to the price: where in the overlap the price lies. */
const placeDrawn = (seed: number, { values, lowest, highest, payer }: Range): number => {
  const grid = { from: '1000', to: String(1000 + 50 * (values - 1)), step: '50' }
  const rules = new BidRules(seed, { untilSettled: true })
  const bidding = rules.begin({ payer, rounds: 1, ...grid })
  expect(countOf(grid)).toBe(values)
  // Whoever comes first: the order of the two bids is another in every second run.
  const bids: (readonly [Side, number])[] = [
    [payer, highest],
    [otherSide(payer), lowest],
  ]
  for (const [side, position] of seed % 2 === 0 ? bids : bids.reverse())
    rules.bid(side, bidding, valueAt(grid, position))
  const price = positionOf(grid, rules.bidding(bidding).settled?.price ?? '')
  if (price === undefined || price < lowest || price > highest) throw new Error('a price outside the overlap')
  return price - lowest
}

describe('[T8] over 10,000 runs the price is uniform in the overlap', () => {
  it.each<readonly [string, Range]>([
    ['two values of two', { values: 2, lowest: 0, highest: 1, payer: 'a' }],
    ['two values at the lower end of five', { values: 5, lowest: 0, highest: 1, payer: 'a' }],
    ['seven values high up in eleven, B pays', { values: 11, lowest: 3, highest: 9, payer: 'b' }],
  ])('through the rules: %s', { timeout: 240_000 }, (what, range) => {
    const places = Array.from({ length: runs }, (_, seed) => placeDrawn(seed, range))
    const d = distance(places, range.highest - range.lowest + 1)
    shown(what, d)
    expect(d).toBeLessThan(criticalAt1Percent(runs))
  })

  it.each([
    ['ninety values of 101', 101, 3, 92],
    ['two values of 101, at the upper end', 101, 99, 100],
  ])('by the draw alone: %s', { timeout: 60_000 }, (what, values, lowest, highest) => {
    const places = Array.from({ length: runs }, (_, run) => {
      const shares = { a: bitsOf(`a ${run}`), b: bitsOf(`b ${run}`) }
      const labels = labelsOf({ bidding: `bidding ${run}`, round: 1 }, shares, values)
      return drawn(bitsOf(`secret ${run}`), labels, { lowest, highest }) - lowest
    })
    const d = distance(places, highest - lowest + 1)
    shown(what, d)
    expect(d).toBeLessThan(criticalAt1Percent(runs))
  })

  it.each([
    ['a room whose order is always the same', (run: number) => ['', `${run}`, `${run}`]],
    ['sides whose shares are always the same', (run: number) => [`${run}`, '', '']],
    [
      'one side whose share is always the same, and a room whose order is',
      (run: number) => ['', '', `${run}`],
    ],
  ])('also with %s', (what, words) => {
    const places = Array.from({ length: runs }, (_, run) => {
      const [secret = '', a = '', b = ''] = words(run)
      const labels = labelsOf({ bidding: 'one', round: 1 }, { a: bitsOf(a), b: bitsOf(b) }, 21)
      return drawn(bitsOf(secret), labels, { lowest: 4, highest: 16 }) - 4
    })
    const d = distance(places, 13)
    shown(what, d)
    expect(d).toBeLessThan(criticalAt1Percent(runs))
  })

  it('and the measure would find a price that leans to one side by a little', () => {
    const random = new Random(3)
    // One draw in twenty is the better of two: a server that tries twice now and then.
    const leaning = Array.from({ length: runs }, (_, run) =>
      run % 20 === 0 ? Math.min(random.below(21), random.below(21)) : random.below(21),
    )
    expect(distance(leaning, 21)).toBeGreaterThan(0.008)
    const more = leaning.map((place, run) => (run % 4 === 0 ? Math.min(place, random.below(21)) : place))
    expect(distance(more, 21)).toBeGreaterThan(criticalAt1Percent(runs))
  })
})
