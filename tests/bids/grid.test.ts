/** The values of sealed bids: exact, between two ends, in steps. */

import { fromMillionths } from '@common-ground/shared/acts/value'
import {
  countOf,
  type Grid,
  gridRefusal,
  positionOf,
  stretch,
  valueAt,
} from '@common-ground/shared/bids/grid'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const amount = { type: 'amount', unit: 'EUR' } as const
const grid = (from: string, to: string, step: string): Grid => ({ from, to, step })

const grids = fc
  .record({
    from: fc.bigInt({ min: 0n, max: 10n ** 20n }),
    step: fc.bigInt({ min: 1n, max: 10n ** 12n }),
    values: fc.integer({ min: 2, max: 101 }),
  })
  .map(({ from, step, values }) =>
    grid(fromMillionths(from), fromMillionths(from + step * BigInt(values - 1)), fromMillionths(step)),
  )

describe('a range of bids', () => {
  it('has 2 to 101 values, from the lower end to the upper in even steps of the issue', () => {
    const refused = (from: string, to: string, step: string, of?: string) =>
      gridRefusal({ ...amount, ...(of === undefined ? {} : { step: of }) }, grid(from, to, step))?.refused
    expect(refused('0', '1', '1')).toBeUndefined()
    expect(refused('0', '100', '1')).toBeUndefined()
    expect(refused('0.000001', '0.000101', '0.000001')).toBeUndefined()
    expect(refused('0', '101', '1')).toBe('bid-range')
    expect(refused('5', '5', '1')).toBe('bid-range')
    expect(refused('6', '5', '1')).toBe('bid-range')
    expect(refused('0', '10', '3')).toBe('bid-range')
    expect(refused('0', '999999999999999', '0.000001')).toBe('bid-range')
    expect(refused('0', '10', '0')).toBe('step-unfit')
    expect(refused('0', '10', '-1')).toBe('step-unfit')
    expect(refused('0', '10', '1e1')).toBe('step-unfit')
    expect(refused('-5', '10', '1')).toBe('amount-negative')
    expect(refused('0', 'NaN', '1')).toBe('amount-unreadable')
    expect(refused('0', '1e308', '1')).toBe('amount-too-large')
    expect(refused('0', '100', '50', '50')).toBeUndefined()
    expect(refused('0', '100', '25', '50')).toBe('bid-step')
    expect(refused('10', '110', '50', '50')).toBe('amount-step')
  })

  it('knows each of its values by its place, and no other amount', () => {
    fc.assert(
      fc.property(grids, fc.nat(), (range, pick) => {
        expect(gridRefusal(amount, range)).toBeUndefined()
        const position = pick % countOf(range)
        expect(positionOf(range, valueAt(range, position))).toBe(position)
        expect(positionOf(range, range.to)).toBe(countOf(range) - 1)
      }),
    )
    const range = grid('2000', '2400', '20')
    for (const other of ['1980', '2420', '2010', '2000.000001', '', 'none', '-2000', '2,000', '1e3', ' 2000'])
      expect(positionOf(range, other)).toBeUndefined()
    expect(positionOf(range, '2000.00')).toBe(0)
  })

  it('goes from one value to another, both of them too', () => {
    const range = grid('0', '5', '1')
    expect(stretch(range, '1', '4')).toEqual([1, 2, 3, 4])
    expect(stretch(range, '4', '2')).toEqual([4, 3, 2])
    expect(stretch(range, '3', '3')).toEqual([3])
    expect(stretch(range, '3', 'none')).toBeUndefined()
  })
})
