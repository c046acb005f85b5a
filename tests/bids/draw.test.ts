/** The draw: an exact shuffle, a tree that opens what it is asked and nothing else, and a price inside the overlap. */
import { placeOf } from '@common-ground/shared/bids/comparison-tree'
import { commitDraw, drawn, labelsOf, mostHashes, openDraw, opens } from '@common-ground/shared/bids/draw'
import { shuffled } from '@common-ground/shared/bids/shuffle'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitsOf } from '../rig/bid-rules.ts'

const secrets = fc.string({ maxLength: 12 }).map(bitsOf)

/** A range, an overlap in it, and everything both sides and the room bring to the draw. */
const draws = fc
  .record({
    values: fc.integer({ min: 2, max: 30 }),
    one: fc.nat(),
    other: fc.nat(),
    secret: secrets,
    a: secrets,
    b: secrets,
  })
  .map(({ values, one, other, ...brought }) => {
    const [lowest, highest] = [one % values, other % values].sort((x, y) => x - y)
    return { values, overlap: { lowest: lowest ?? 0, highest: highest ?? 0 }, ...brought }
  })

const about = { bidding: 'the bidding', round: 1 }

/** The labels from the price on to one end of the overlap. */
const halfOf = (labels: readonly number[], price: number, end: number): readonly number[] => {
  const by = end < price ? -1 : 1
  return Array.from({ length: Math.abs(end - price) + 1 }, (_, at) => labels[price + by * at] ?? -1)
}

describe('a shuffle', () => {
  it('holds every number once, and is the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 101 }), fc.string(), (count, seed) => {
        const order = shuffled(count, seed)
        expect([...order].sort((one, other) => one - other)).toEqual([...order.keys()])
        expect(shuffled(count, seed)).toEqual(order)
      }),
    )
  })

  it('[T8] makes each of the 24 orders of four as often (chi squared, 1 %)', () => {
    const runs = 24_000
    const counts = new Map<string, number>()
    for (let run = 0; run < runs; run += 1) {
      const order = shuffled(4, `run ${run}`).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    const each = runs / 24
    const chi = [...counts.values()].reduce((sum, count) => sum + (count - each) ** 2 / each, 0)
    expect(counts.size).toBe(24)
    // 23 degrees of freedom.
    expect(chi).toBeLessThan(41.64)
  })
})

describe('a draw', () => {
  it('[T8] has its price in the overlap, and is opened to each end of it under the root that was said before', () => {
    fc.assert(
      fc.property(draws, ({ values, overlap, secret, a, b }) => {
        const root = commitDraw(secret, values)
        const labels = labelsOf(about, { a, b }, values)
        const price = drawn(secret, labels, overlap)
        expect(price).toBeGreaterThanOrEqual(overlap.lowest)
        expect(price).toBeLessThanOrEqual(overlap.highest)
        for (const end of [overlap.lowest, overlap.highest]) {
          const half = halfOf(labels, price, end)
          const opening = openDraw(secret, values, half)
          expect(opens(root, values, half, opening)).toBe(true)
          // Another value as the price, or one more value, is not what this opening says.
          if (half.length > 1) expect(opens(root, values, [...half].reverse(), opening)).toBe(false)
          const more = labels.find((label) => !half.includes(label))
          if (more !== undefined) expect(opens(root, values, [...half, more], opening)).toBe(false)
        }
      }),
    )
  })

  it('[T8] no change of an opening, of a root or of what it is said to open is taken for it', () => {
    fc.assert(
      fc.property(
        draws,
        fc.nat(),
        fc.integer({ min: 1, max: 15 }),
        ({ values, overlap, secret, a, b }, at, by) => {
          const root = commitDraw(secret, values)
          const labels = labelsOf(about, { a, b }, values)
          const price = drawn(secret, labels, overlap)
          const half = halfOf(labels, price, overlap.highest)
          const opening = openDraw(secret, values, half)
          const changed = (text: string): string => {
            const place = at % text.length
            const digit = (Number.parseInt(text[place] ?? '0', 16) ^ by).toString(16)
            return text.slice(0, place) + digit + text.slice(place + 1)
          }
          expect(opens(root, values, half, changed(opening))).toBe(false)
          expect(opens(root, values, half, `${opening}00`)).toBe(false)
          expect(opens(root, values, half, opening.slice(2))).toBe(false)
          expect(opens(root, values, half, opening.replace(/.$/, 'x'))).toBe(false)
          if (half.length > 1) {
            expect(opens(changed(root), values, half, opening)).toBe(false)
            expect(opens(commitDraw(bitsOf(secret), values), values, half, opening)).toBe(false)
          }
        },
      ),
    )
  })

  it('[T8] says only that the price came first: nothing the server could open would make another value the price', () => {
    fc.assert(
      fc.property(draws, ({ values, overlap, secret, a, b }) => {
        const root = commitDraw(secret, values)
        const labels = labelsOf(about, { a, b }, values)
        const price = drawn(secret, labels, overlap)
        for (let other = overlap.lowest; other <= overlap.highest; other += 1) {
          if (other === price) continue
          const pair = [labels[other] ?? 0, labels[price] ?? 0]
          expect(opens(root, values, pair, openDraw(secret, values, pair))).toBe(false)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('[T8] is opened in as many bytes whatever the limits are, and 101 values take less than a quarter of a frame', () => {
    for (const values of [2, 3, 21, 101]) {
      const secret = bitsOf(`${values}`)
      const [first = 0] = [...labelsOf(about, { a: 'x', b: 'y' }, values)]
      const wins = [...Array(values).keys()].filter((label) => label !== first)
      const lengths = [0, 1, Math.floor(values / 2), values - 1].map(
        (others) => openDraw(secret, values, [first, ...wins.slice(0, others)]).length,
      )
      expect(new Set(lengths).size).toBe(1)
    }
    const longest = openDraw(bitsOf('101'), 101, [...Array(101).keys()]).length
    console.info(`[T8] an opening among 101 values takes ${longest} characters`)
    expect(longest).toBeLessThan(17_000)
  })

  it('never needs more hashes than an opening has place for', () => {
    // The most any choice of others can need, worked out from the leaves up.
    const mostOf = (labels: number, price: number): number => {
      const size = 4 ** Math.max(1, Math.ceil(Math.log2(labels)))
      let there = Array.from({ length: size }, () => false)
      let most = Array.from({ length: size }, () => -1)
      for (let low = 0; low < labels; low += 1)
        for (let high = low + 1; high < labels; high += 1) {
          there[placeOf(low, high)] = true
          if (low === price || high === price) most[placeOf(low, high)] = 0
        }
      while (most.length > 1) {
        const [below, needed] = [there, most]
        most = Array.from({ length: needed.length / 2 }, (_, at) => {
          const [left = -1, right = -1] = [needed[2 * at], needed[2 * at + 1]]
          const alone = (known: number, beside: number) => (known < 0 ? -1 : known + (below[beside] ? 1 : 0))
          const both = left >= 0 && right >= 0 ? left + right : -1
          return Math.max(both, alone(left, 2 * at + 1), alone(right, 2 * at))
        })
        there = Array.from(
          { length: below.length / 2 },
          (_, at) => below[2 * at] === true || below[2 * at + 1] === true,
        )
      }
      return most[0] ?? 0
    }
    for (const labels of [2, 3, 4, 5, 16, 17, 33, 64, 65, 100, 101])
      for (let price = 0; price < labels; price += labels > 30 ? 7 : 1)
        expect(mostOf(labels, price)).toBeLessThanOrEqual(mostHashes(labels))
  })
})
