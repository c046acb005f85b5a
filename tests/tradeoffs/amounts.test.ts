/** Amounts between two sides: few, round, acceptable to both, and worth what a straight line says. */
import type { IssueKind } from '@common-ground/shared/acts/issues'
import { fromMillionths, millionths } from '@common-ground/shared/acts/value'
import { amountsBetween } from '@common-ground/shared/tradeoffs/amounts'
import { type AmountRange, type IssueNumbers, worthOf } from '@common-ground/shared/tradeoffs/numbers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amount, counted, landlord, optionsOf, tenant } from './rental.ts'

describe('amounts', () => {
  const size = fc.bigInt(0n, 10n ** 12n)
  const range = fc
    .tuple(size, size)
    .filter(([target, walkAway]) => target !== walkAway)
    .map(([target, walkAway]): AmountRange => ({ target, walkAway }))
  const steps = fc.constantFrom(1n, 250_000n, 1_000_000n, 25_000_000n, 10n ** 11n)
  const numbersOf = ({ target, walkAway }: AmountRange): IssueNumbers => ({
    weight: 1,
    target: fromMillionths(target),
    walkAway: fromMillionths(walkAway),
  })

  it('are at most 21, round, evenly apart, and acceptable to all; none only where nothing is', () => {
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 2 }), steps, (ranges, step) => {
        const amounts = amountsBetween(ranges, step)
        expect(amounts.length).toBeLessThanOrEqual(21)
        for (const one of amounts) {
          expect(one % step).toBe(0n)
          for (const of of ranges)
            expect(worthOf(amount, numbersOf(of), fromMillionths(one))).not.toBe('unacceptable')
        }
        const [first, second] = amounts
        if (first !== undefined && second !== undefined) {
          const between = second - first
          expect(`${between / step}`).toMatch(/^[125]0*$/)
          expect(amounts).toEqual(amounts.map((_, at) => first + BigInt(at) * between))
          expect(first % between).toBe(0n)
          if (between > step) expect(amounts.length).toBeGreaterThanOrEqual(8)
        }
        const least = ranges
          .filter(({ target, walkAway }) => target > walkAway)
          .map(({ walkAway }) => walkAway)
        const most = ranges
          .filter(({ target, walkAway }) => target < walkAway)
          .map(({ walkAway }) => walkAway)
        const apart = least.some((from) => most.some((to) => from > to))
        if (apart) expect(amounts).toEqual([])
        else if (step === 1n) expect(amounts).not.toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('name both ends where they are the same, and no end that is not round', () => {
    const meeting = [
      { target: 0n, walkAway: 1_237_500_000n },
      { target: 2_000_000_000n, walkAway: 1_237_500_000n },
    ]
    expect(amountsBetween(meeting, 1n)).toEqual([1_237_500_000n])
    expect(amountsBetween(meeting, millionths('5'))).toEqual([])
    expect(amountsBetween([{ target: millionths('999.99'), walkAway: millionths('1203.47') }], 1n)).toEqual(
      Array.from({ length: 21 }, (_, at) => millionths(String(1_000 + 10 * at))),
    )
  })

  it('are whole steps of the issue', () => {
    const stepped: IssueKind = { type: 'amount', unit: 'EUR a month', step: '25' }
    const rent = optionsOf(counted(tenant, landlord, undefined, [{ id: 'rent', kind: stepped }]), 'rent')
    expect(rent.map(({ value }) => value)).toEqual(['1075', '1100', '1125', '1150', '1175', '1200'])
  })

  it('are worth 100 at the target and beyond, 0 at the walk-away, and fall in between', () => {
    fc.assert(
      fc.property(range, fc.bigInt(1n, 10n ** 13n), (of, at) => {
        const numbers = numbersOf(of)
        expect(worthOf(amount, numbers, fromMillionths(of.target))).toBe(100)
        expect(worthOf(amount, numbers, fromMillionths(of.walkAway))).toBe(0)
        const up = of.target > of.walkAway ? 1n : -1n
        const [worth, more] = [at, at + up].map((one) => worthOf(amount, numbers, fromMillionths(one)))
        if (worth === 'unacceptable') expect((at - of.walkAway) * up).toBeLessThan(0n)
        else {
          expect(worth).toBeGreaterThanOrEqual(0)
          expect(worth).toBeLessThanOrEqual(100)
          expect(more).toBeGreaterThanOrEqual(Number(worth))
        }
      }),
    )
  })
})
