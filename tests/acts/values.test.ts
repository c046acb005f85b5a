/** Which values an issue takes: amounts in plain decimals and whole steps, options as they are, never a binary fraction. */
import type { IssueKind } from '@common-ground/shared/acts/issues'
import { fromMillionths, millionths, pastValueRefusal, valueRefusal } from '@common-ground/shared/acts/value'
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const amount: IssueKind = { type: 'amount', unit: 'EUR' }
const refused = (kind: IssueKind, value: string, removed: readonly string[] = []) =>
  valueRefusal({ kind, removed }, value)?.refused

describe('an amount', () => {
  it('is zero or more, in plain decimals of at most fifteen digits before the point and six after it', () => {
    const fit = ['0', '7', '2150', '2150.5', '0.000001', '999999999999999', '999999999999999.999999', '10.50']
    expect(fit.map((value) => refused(amount, value))).toEqual(fit.map(() => undefined))
  })

  const cases: Readonly<Record<string, RefusalCode>> = {
    '': 'amount-unreadable',
    ' ': 'amount-unreadable',
    ' 5': 'amount-unreadable',
    '5 ': 'amount-unreadable',
    '5\n': 'amount-unreadable',
    '+5': 'amount-unreadable',
    '00': 'amount-unreadable',
    '007': 'amount-unreadable',
    '1.': 'amount-unreadable',
    '.5': 'amount-unreadable',
    '1.2.3': 'amount-unreadable',
    '1,000': 'amount-unreadable',
    '1 000': 'amount-unreadable',
    '0x1F': 'amount-unreadable',
    '1e-5': 'amount-unreadable',
    '１２': 'amount-unreadable',
    '١٢': 'amount-unreadable',
    '1\u200b2': 'amount-unreadable',
    NaN: 'amount-unreadable',
    Infinity: 'amount-unreadable',
    '-Infinity': 'amount-unreadable',
    ['__proto__']: 'amount-unreadable',
    '-0': 'amount-negative',
    '-1': 'amount-negative',
    '-1e308': 'amount-negative',
    '1e308': 'amount-too-large',
    '1E+20': 'amount-too-large',
    '1000000000000000': 'amount-too-large',
    '1000000000000000.5': 'amount-too-large',
    ['9'.repeat(60_000)]: 'amount-too-large',
    '0.0000001': 'amount-step',
    '2150 USD': 'amount-unit',
    '2150€': 'amount-unit',
    '€ 2150': 'amount-unit',
    'EUR 2150': 'amount-unit',
    '50 %': 'amount-unit',
  }
  it.each(Object.entries(cases))('%j is none: %s', (value, code) => {
    expect(refused(amount, value)).toBe(code)
  })

  it('is a whole number of steps, counted exactly where a binary fraction would not be', () => {
    const step = (step: string): IssueKind => ({ ...amount, step })
    expect(refused(step('0.1'), '0.3')).toBeUndefined()
    expect(refused(step('0.1'), '0.35')).toBe('amount-step')
    expect(refused(step('50'), '2150')).toBeUndefined()
    expect(refused(step('50'), '2151')).toBe('amount-step')
    expect(refused(step('0.000003'), '999999999999999.999999')).toBeUndefined()
    expect(refused(step('0.000007'), '999999999999999.999999')).toBe('amount-step')
    expect(refused(step('999999999999999'), '0')).toBeUndefined()
  })

  it('is the same after it was counted', () => {
    const counts = fc.bigInt({ min: 0n, max: 999_999_999_999_999_999_999n })
    fc.assert(
      fc.property(counts, (count) => {
        expect(refused(amount, fromMillionths(count))).toBeUndefined()
        expect(millionths(fromMillionths(count))).toBe(count)
      }),
    )
  })
})

describe('an option', () => {
  const where: IssueKind = { type: 'choice', options: ['North', '__proto__', 'constructor'] }

  it('is one of those there, whatever its name', () => {
    for (const option of where.options) expect(refused(where, option)).toBeUndefined()
    for (const option of ['north', 'North ', 'toString', ''])
      expect(refused(where, option)).toBe('option-unknown')
  })

  it('that was taken out is told apart, and can be where somebody stood before', () => {
    expect(refused(where, 'South', ['South'])).toBe('option-removed')
    expect(pastValueRefusal({ kind: where, removed: ['South'] }, 'South')).toBeUndefined()
    expect(pastValueRefusal({ kind: where, removed: ['South'] }, 'East')?.refused).toBe('option-unknown')
  })
})
