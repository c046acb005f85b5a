/** When one's own target is shown: three steps of the other side, each smaller than the one before. */
import { stepsShrink } from '@common-ground/shared/numbers/shrinking'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const amount = { kind: { type: 'amount', unit: 'EUR' } } as const
const movesOf = (values: readonly (string | number)[], side: 'a' | 'b' = 'b') =>
  values.map((value) => ({ side, value: String(value) }))
const shrink = (...values: readonly (string | number)[]) => stepsShrink(amount, movesOf(values), 'b')

describe('the steps of the other side', () => {
  it.each([
    ['shrink on the way down', [2400, 2300, 2240, 2210], true],
    ['shrink on the way up', [100, 200, 250, 260], true],
    ['shrink by less than a cent', ['3', '2', '1.5', '1.499999'], true],
    ['are only two', [2400, 2300, 2240], false],
    ['stay as large', [2400, 2300, 2200, 2100], false],
    ['stay as large on the way up', [100, 200, 300, 400], false],
    ['grow at the end', [2400, 2300, 2240, 2100], false],
    ['turn around', [2400, 2300, 2240, 2250], false],
    ['shrink now, whatever they did before', [2000, 2900, 2400, 2300, 2240, 2210], true],
    ['shrink, one amount said twice', [2400, 2300, 2300, 2240, 2210], true],
    ['are none where nothing was said', [], false],
  ])('%s', (_, values, expected) => {
    expect(shrink(...values)).toBe(expected)
  })

  it('are those of that side alone, and of amounts alone', () => {
    const both = [...movesOf([2400, 2300, 2240]), ...movesOf([2210], 'a')]
    expect(stepsShrink(amount, both, 'b')).toBe(false)
    expect(stepsShrink({ kind: { type: 'yes-no' } }, movesOf(['yes', 'no', 'yes', 'no']), 'b')).toBe(false)
  })

  it('[E1] shrink for either side alike, and in either direction', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 8 }), (values) => {
        const turned = values.map((value) => 99 - value)
        expect(shrink(...turned)).toBe(shrink(...values))
        expect(stepsShrink(amount, movesOf(values, 'a'), 'a')).toBe(shrink(...values))
      }),
    )
  })
})
