/** When a term is stuck: examples one can read, and what holds for every run of offers. */
import type { Issue, IssueKind } from '@common-ground/shared/acts/issues'
import type { Offer, OfferStatus } from '@common-ground/shared/acts/offers'
import { movementOf } from '@common-ground/shared/momentum/movement'
import {
  gapBetween,
  isStuck,
  type Narrowing,
  narrowing,
  thresholds,
} from '@common-ground/shared/momentum/narrowing'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const amount: IssueKind = { type: 'amount', unit: 'EUR' }
const issue = (kind: IssueKind): Pick<Issue, 'id' | 'kind'> => ({ id: 'rent', kind })

interface Step {
  readonly side: Side
  readonly value: string
  readonly status?: OfferStatus
  /** What the package names besides, or instead. */
  readonly others?: readonly string[]
  readonly named?: boolean
}

/** Offers one after another, a second apart; each ending half a second after it was made. */
const offersOf = (steps: readonly Step[]): readonly Offer[] =>
  steps.map(({ side, value, status = 'open', others = [], named = true }, at) => ({
    id: `offer-${at}`,
    kind: 'offer',
    side,
    by: side,
    at: at * 1_000,
    seq: at * 2,
    benefit: 'Peace',
    status,
    terms: [
      ...others.map((other) => ({ issue: other, to: '1' })),
      ...(named ? [{ issue: 'rent', to: value }] : []),
    ],
    ...(status === 'open' ? {} : { ended: { by: 'x', at: at * 1_000 + 500, seq: at * 2 + 1 } }),
  }))

const read = (steps: readonly Step[], kind: IssueKind = amount): Narrowing =>
  narrowing(issue(kind), offersOf(steps), [])
const alternating = (...values: readonly string[]): readonly Step[] =>
  values.map((value, index) => ({ side: index % 2 === 0 ? 'a' : 'b', value }))

describe('an issue is stuck', () => {
  it('after three moves of which none narrowed', () => {
    expect(read(alternating('2000', '2400')).without).toBe(2)
    expect(isStuck(read(alternating('2000', '2400')))).toBe(false)
    expect(isStuck(read(alternating('2000', '2400', '2000')))).toBe(true)
    expect(isStuck(read(alternating('2000', '2400', '1900')))).toBe(true)
  })

  it('not when a move narrowed, and then only after three more', () => {
    const narrowed = alternating('2000', '2400', '2100')
    expect(read(narrowed)).toMatchObject({ without: 0, gap: 300_000_000n })
    const again = [...narrowed, ...alternating('2100', '2400', '2100')]
    expect(read(again.slice(0, 5)).without).toBe(2)
    expect(isStuck(read(again))).toBe(true)
  })

  it('not while one side alone has spoken, and its repeated opening counts once', () => {
    const alone = ['2000', '1900', '1800', '1800'].map((value) => ({ side: 'a', value }) as const)
    expect(read(alone)).toMatchObject({ without: 1, positions: { a: '1800' } })
    expect(read(alone).gap).toBeUndefined()
    expect(isStuck(read(alone))).toBe(false)
    expect(read([...alone, { side: 'b', value: '2400' }]).without).toBe(2)
  })

  it('not when the positions have met', () => {
    expect(read(alternating('2000', '2400', '2400', '2400', '2400'))).toMatchObject({ without: 0, gap: 0n })
  })

  it('by words and choices while they differ', () => {
    const kind: IssueKind = { type: 'choice', options: ['one', 'two', 'three'] }
    expect(isStuck(read(alternating('one', 'two', 'three'), kind))).toBe(true)
    expect(isStuck(read(alternating('one', 'two', 'two'), kind))).toBe(false)
    expect(isStuck(read(alternating('yes', 'no', 'yes'), { type: 'yes-no' }))).toBe(true)
    expect(read(alternating('after  five ', 'after five'), { type: 'text' }).gap).toBe(0n)
    expect(isStuck(read(alternating('after five', 'before', 'at five'), { type: 'text' }))).toBe(true)
  })

  it('with declined and countered offers as with open ones, and without those withdrawn', () => {
    const steps = alternating('2000', '2400', '2000')
    const declined = steps.map((step) => ({ ...step, status: 'declined' }) as const)
    const countered = steps.map((step) => ({ ...step, status: 'countered' }) as const)
    expect(read(declined)).toEqual(read(steps))
    expect(read(countered)).toEqual(read(steps))
    const withdrawn = [...steps.slice(0, 2), { side: 'a', value: '2000', status: 'withdrawn' } as const]
    expect(read(withdrawn)).toEqual(read(steps.slice(0, 2)))
  })

  it('no more once a value is accepted; what comes later counts from there', () => {
    const agreed = [
      ...alternating('2000', '2400', '2000'),
      { side: 'b', value: '2200', status: 'accepted' } as const,
    ]
    expect(read(agreed)).toEqual({ positions: { a: '2200', b: '2200' }, gap: 0n, without: 0 })
    expect(movementOf(issue(amount), offersOf(agreed), [])).toEqual({ moves: [], from: '2200' })
    expect(read([...agreed, { side: 'a', value: '2100' }])).toMatchObject({ without: 1, gap: 100_000_000n })
    expect(isStuck(read([...agreed, ...alternating('2100', '2300', '2100')]))).toBe(true)
  })

  it('by a package that names it again beside others, and not by one that does not name it', () => {
    const both = alternating('2000', '2400', '2000').map((step) => ({ ...step, others: ['term', 'roof'] }))
    expect(isStuck(read(both))).toBe(true)
    const elsewhere = both.map((step) => ({ ...step, named: false }))
    expect(read([...both.slice(0, 2), ...elsewhere])).toEqual(read(both.slice(0, 2)))
  })
})

it('sums are compared exactly, to six places and with fifteen digits', () => {
  expect(gapBetween(amount, '0.1', '0.3')).toBe(200_000n)
  expect(gapBetween(amount, '-0.5', '0.5')).toBe(1_000_000n)
  expect(gapBetween(amount, '999999999999999.999999', '999999999999999.999998')).toBe(1n)
  expect(gapBetween(amount, '-12', '-12.000000')).toBe(0n)
})

const value = fc
  .integer({ min: -50, max: 50 })
  .map((tenths) => (tenths / 10).toFixed(1).replace(/^-0\.0$/, '0.0'))
const step: fc.Arbitrary<Step> = fc.record({
  side: fc.constantFrom<Side>('a', 'b'),
  value,
  status: fc.constantFrom<OfferStatus>('open', 'declined', 'countered', 'withdrawn'),
  named: fc.boolean(),
  others: fc.subarray(['term', 'roof']),
})
const steps = fc.array(step, { maxLength: 14 })

describe('for every run of offers', () => {
  const holds = (property: (made: readonly Step[]) => void): void =>
    fc.assert(fc.property(steps, property), { numRuns: 2_000 })

  it('[E1] the two sides swapped give the same gap and the same count', () => {
    holds((made) => {
      const mirrored = read(made.map((one) => ({ ...one, side: otherSide(one.side) })))
      const { positions, ...same } = read(made)
      expect(mirrored).toEqual({ ...same, positions: swapped(positions) })
    })
  })

  it('the count is that of the last moves whose gap did not become smaller', () => {
    holds((made) => {
      const counted = made.filter(({ named, status }) => named && status !== 'withdrawn')
      const gaps = counted.map((_, at) => read(counted.slice(0, at + 1)).gap)
      const narrowed = gaps.findLastIndex(
        (gap, at) => gap === 0n || (gap !== undefined && gap < (gaps[at - 1] ?? gap)),
      )
      const openedAt = gaps.findIndex((gap) => gap !== undefined)
      const opening = openedAt === -1 ? Math.min(1, gaps.length) : gaps.length - openedAt + 1
      expect(read(made).without).toBe(narrowed === -1 ? opening : gaps.length - 1 - narrowed)
    })
  })

  it('it is stuck only with a gap, and a narrowing move always frees it', () => {
    holds((made) => {
      const now = read(made)
      if (!isStuck(now)) return
      expect(now.gap).toBeGreaterThan(0n)
      expect(now.without).toBeGreaterThanOrEqual(thresholds.movesWithoutNarrowing)
      for (const side of ['a', 'b'] as const) {
        const met = read([...made, { side, value: now.positions[otherSide(side)] ?? '' }])
        expect(isStuck(met)).toBe(false)
      }
    })
  })

  it('withdrawn offers and packages on other issues change nothing', () => {
    holds((made) => {
      const told = made.map((one) => (one.status === 'withdrawn' ? { ...one, named: false } : one))
      const offers = offersOf(told)
      const naming = offers.filter(({ terms }) => terms.some(({ issue: named }) => named === 'rent'))
      expect(read(made)).toEqual(narrowing(issue(amount), naming, []))
    })
  })
})

const swapped = ({ a, b }: Narrowing['positions']): Narrowing['positions'] => ({
  ...(b === undefined ? {} : { a: b }),
  ...(a === undefined ? {} : { b: a }),
})
