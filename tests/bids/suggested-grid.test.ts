/** What a proposal of sealed bids is filled with: round, exact, and always a range that can be proposed. */
import { fromMillionths, millionths } from '@common-ground/shared/acts/value'
import { gridRefusal, positionOf } from '@common-ground/shared/bids/grid'
import { suggestedGrid, suggestedStep } from '@common-ground/shared/bids/suggested-grid'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const amounts = fc.bigInt({ min: 0n, max: 10n ** 19n })
const steps = fc.option(fc.bigInt({ min: 1n, max: 10n ** 9n }), { nil: undefined })
const kindOf = (step: bigint | undefined) =>
  ({ type: 'amount', unit: '', ...(step === undefined ? {} : { step: fromMillionths(step) }) }) as const

it('a range around two amounts holds both, and can be proposed', () => {
  fc.assert(
    fc.property(amounts, amounts, steps, (one, other, step) => {
      const own = step === undefined ? undefined : fromMillionths(step)
      const grid = suggestedGrid(fromMillionths(one), fromMillionths(other), own)
      expect(gridRefusal(kindOf(step), grid)).toBeUndefined()
      for (const amount of [one, other]) {
        expect(millionths(grid.from) <= amount).toBe(true)
        expect(millionths(grid.to) >= amount).toBe(true)
      }
    }),
  )
  expect(suggestedGrid('2150', '2400')).toEqual({ from: '2150', to: '2400', step: '10' })
  expect(suggestedGrid('2013', '2391')).toEqual({ from: '2010', to: '2400', step: '10' })
  expect(suggestedGrid('2400', '2400')).toMatchObject({ from: '2400' })
  expect(suggestedGrid('1000', '9000', '50')).toEqual({ from: '1000', to: '9000', step: '250' })
})

it('a step between two ends leads exactly from one to the other', () => {
  fc.assert(
    fc.property(amounts, fc.bigInt({ min: 1n, max: 10n ** 9n }), steps, (from, count, step) => {
      const finest = step ?? 1n
      const first = from - (from % finest)
      const [low, high] = [fromMillionths(first), fromMillionths(first + count * finest)]
      const own = step === undefined ? undefined : fromMillionths(step)
      const by = suggestedStep(low, high, own) ?? ''
      expect(gridRefusal(kindOf(step), { from: low, to: high, step: by })).toBeUndefined()
      expect(positionOf({ from: low, to: high, step: by }, high)).toBeGreaterThan(0)
    }),
  )
  expect(suggestedStep('2000', '2400')).toBe('5')
  expect(suggestedStep('0', '101')).toBe('1.01')
  expect(suggestedStep('0', '99')).toBe('1')
  expect(suggestedStep('5', '5')).toBeUndefined()
  expect(suggestedStep('5', '4')).toBeUndefined()
  expect(suggestedStep('0', '75', '50')).toBeUndefined()
})
