/** From what each side keeps to itself to worths: shares, straight lines, round amounts, and what is not counted. */
import type { IssueKind } from '@common-ground/shared/acts/issues'
import { decimalOf, millionths } from '@common-ground/shared/room/decimal'
import { isRefusal } from '@common-ground/shared/room/refusal'
import { amountsBetween } from '@common-ground/shared/tradeoffs/amounts'
import {
  type AmountRange,
  type IssueNumbers,
  type JudgedIssue,
  numbersRefusal,
  type SideNumbers,
  worthOf,
} from '@common-ground/shared/tradeoffs/numbers'
import { ownIssuesOf, ownValue } from '@common-ground/shared/tradeoffs/own-value'
import { type Counted, problemOf, referenceOf } from '@common-ground/shared/tradeoffs/utilities'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const amount: IssueKind = { type: 'amount', unit: 'EUR a month' }
const issues: readonly JudgedIssue[] = [
  { id: 'rent', kind: amount },
  { id: 'term', kind: { type: 'choice', options: ['one year', 'two years', 'five years'] } },
  { id: 'pets', kind: { type: 'yes-no' } },
  { id: 'garden', kind: { type: 'text' } },
]

const tenant: SideNumbers = new Map<string, IssueNumbers>([
  ['rent', { weight: 60, target: '1000', walkAway: '1200' }],
  [
    'term',
    {
      weight: 30,
      worths: new Map([
        ['one year', 20],
        ['two years', 60],
        ['five years', 100],
      ]),
    },
  ],
  [
    'pets',
    {
      weight: 30,
      worths: new Map([
        ['yes', 100],
        ['no', 0],
      ]),
    },
  ],
])
const landlord: SideNumbers = new Map<string, IssueNumbers>([
  ['rent', { weight: 50, target: '1300', walkAway: '1050.50' }],
  [
    'term',
    {
      weight: 10,
      worths: new Map([
        ['one year', 100],
        ['two years', 50],
        ['five years', 0],
      ]),
    },
  ],
  ['pets', { weight: 0 }],
])

const counted = (
  a: SideNumbers = tenant,
  b: SideNumbers = landlord,
  named?: ReadonlyMap<string, readonly string[]>,
  of = issues,
): Counted => {
  const made = problemOf(of, { a, b }, named)
  if (isRefusal(made)) throw new Error(made.refused)
  return made
}
const optionsOf = ({ problem }: Counted, id: string) =>
  problem.issues.find((one) => one.id === id)?.options ?? []
const withNumbers = (of: SideNumbers, id: string, numbers: IssueNumbers | undefined): SideNumbers => {
  const changed = new Map(of)
  if (numbers) changed.set(id, numbers)
  else changed.delete(id)
  return changed
}

describe('a problem from both sides’ numbers', () => {
  it('has the worth times the weight of every option to either side', () => {
    expect(optionsOf(counted(), 'term')).toEqual([
      { value: 'one year', a: 600, b: 1_000 },
      { value: 'two years', a: 1_800, b: 500 },
      { value: 'five years', a: 3_000, b: 0 },
    ])
    expect(optionsOf(counted(), 'pets')).toEqual([
      { value: 'yes', a: 3_000, b: 0 },
      { value: 'no', a: 0, b: 0 },
    ])
  })

  it('has round amounts where the ranges meet, none beyond where a side walks away', () => {
    const rent = optionsOf(counted(), 'rent')
    expect(rent.map(({ value }) => value)).toEqual(
      Array.from({ length: 15 }, (_, at) => String(1_060 + 10 * at)),
    )
    // 1100 is half of the way for the tenant, and 49.5 of 249.5 for the landlord: 20 of 100.
    expect(rent.find(({ value }) => value === '1100')).toEqual({ value: '1100', a: 3_000, b: 1_000 })
  })

  it('has the amounts both have named beside them, unless a side walks away there', () => {
    const named = new Map([['rent', ['1099.99', '1100.00', '1250', '900']]])
    const values = optionsOf(counted(tenant, landlord, named), 'rent').map(({ value }) => value)
    expect(values.filter((value) => value.startsWith('10') || value === '1100')).toEqual([
      '1060',
      '1070',
      '1080',
      '1090',
      '1099.99',
      '1100',
    ])
    expect(values).toHaveLength(16)
  })

  it('says what it does not count', () => {
    expect(counted().left).toEqual([{ issue: 'garden', because: 'text' }])
    expect(counted(withNumbers(tenant, 'pets', undefined)).left).toContainEqual({
      issue: 'pets',
      because: 'unjudged',
    })
    const never = { weight: 10, target: '900', walkAway: '1000' }
    expect(counted(withNumbers(tenant, 'rent', never)).left).toContainEqual({
      issue: 'rent',
      because: 'unacceptable',
    })
    expect(counted(withNumbers(tenant, 'rent', { weight: 10 })).left).toContainEqual({
      issue: 'rent',
      because: 'unjudged',
    })
    const partly = { weight: 10, worths: new Map([['two years', 5]]) }
    expect(optionsOf(counted(withNumbers(tenant, 'term', partly)), 'term')).toHaveLength(1)
  })

  it('[E1] is the same with the sides swapped', () => {
    const { problem } = counted()
    const other = counted(landlord, tenant).problem
    expect(
      other.issues.map(({ options }) => options.map(({ value, a, b }) => ({ value, a: b, b: a }))),
    ).toEqual(problem.issues.map(({ options }) => options))
  })

  it('is refused where all weights of a side are zero, with whose they are', () => {
    const idle = new Map([...landlord].map(([id, own]) => [id, { ...own, weight: 0 }]))
    expect(problemOf(issues, { a: tenant, b: idle })).toEqual({ refused: 'weights-zero', side: 'b' })
    expect(problemOf(issues, { a: idle, b: tenant })).toEqual({ refused: 'weights-zero', side: 'a' })
    expect(problemOf(issues, { a: new Map(), b: landlord })).toEqual({ refused: 'weights-zero', side: 'a' })
    // A weight on what cannot be counted is no weight.
    const onText = withNumbers(idle, 'garden', { weight: 50 })
    expect(problemOf(issues, { a: tenant, b: onText })).toEqual({ refused: 'weights-zero', side: 'b' })
  })

  it('is refused where nothing is judged by both', () => {
    const pets = new Map([['pets', { weight: 1, worths: new Map([['yes', 1]]) }]])
    expect(problemOf(issues, { a: pets, b: withNumbers(landlord, 'pets', undefined) })).toEqual({
      refused: 'search-empty',
    })
  })

  it('compares what is on the table in the same numbers, also between the round amounts', () => {
    const { problem } = counted()
    const terms = [
      { issue: 'rent', value: '1149.95' },
      { issue: 'term', value: 'two years' },
      { issue: 'pets', value: 'yes' },
    ]
    // 25.025 and 39.86 of 100, rounded to whole points.
    const reference = { a: 60 * 25 + 1_800 + 3_000, b: 50 * 40 + 500 }
    expect(referenceOf(problem, issues, { a: tenant, b: landlord }, terms)).toEqual(reference)
    const beyond = [{ issue: 'rent', value: '1201' }, ...terms.slice(1)]
    expect(referenceOf(problem, issues, { a: tenant, b: landlord }, beyond)).toMatchObject({ a: 4_800 })
    expect(referenceOf(problem, issues, { a: tenant, b: landlord }, terms.slice(0, 2))).toEqual({
      missing: ['pets'],
    })
  })
})

describe('weights', () => {
  it('need not add up: only their proportions count', () => {
    const doubled = new Map([...tenant].map(([id, own]) => [id, { ...own, weight: own.weight / 2 }]))
    const terms = [
      { issue: 'term', value: 'two years' },
      { issue: 'pets', value: 'yes' },
    ]
    const one = ownValue(issues, tenant, terms)
    const other = ownValue(issues, doubled, terms)
    expect(one).toMatchObject({ points: 4_800, of: 60, tenths: 800 })
    expect(other).toMatchObject({ points: 2_400, of: 30, tenths: 800 })
  })

  it('and worths are whole numbers from 0 to 100, or they are refused', () => {
    for (const weight of [-1, 101, 0.5, Number.NaN])
      expect(numbersRefusal(issues, withNumbers(tenant, 'rent', { weight }))).toEqual({
        refused: 'numbers-unfit',
      })
    const worths = new Map([['one year', 101]])
    expect(numbersRefusal(issues, withNumbers(tenant, 'term', { weight: 1, worths }))).toEqual({
      refused: 'numbers-unfit',
    })
    const unknown = new Map([['three years', 1]])
    expect(numbersRefusal(issues, withNumbers(tenant, 'term', { weight: 1, worths: unknown }))).toEqual({
      refused: 'value-unfit',
    })
    for (const walkAway of ['1000.0', '1000'])
      expect(
        numbersRefusal(issues, withNumbers(tenant, 'rent', { weight: 1, target: '1000', walkAway })),
      ).toEqual({ refused: 'numbers-unfit' })
    expect(numbersRefusal(issues, withNumbers(tenant, 'rent', { weight: 1, target: '1e3' }))).toBeDefined()
    expect(numbersRefusal(issues, tenant)).toBeUndefined()
  })
})

describe('what a package is worth to one side', () => {
  it('is a share of what it could judge, and it says what it could not', () => {
    const value = ownValue(issues, tenant, [
      { issue: 'rent', value: '1050' },
      { issue: 'garden', value: 'shared' },
      { issue: 'term', value: 'one year' },
    ])
    expect(value).toEqual({
      points: 60 * 75 + 30 * 20,
      of: 90,
      tenths: 567,
      unjudged: ['garden'],
      unacceptable: [],
      unnamed: ['pets'],
    })
  })

  it('is nothing for an amount beyond where the side walks away, and that is said', () => {
    expect(ownValue(issues, tenant, [{ issue: 'rent', value: '1200.01' }])).toMatchObject({
      tenths: 0,
      unacceptable: ['rent'],
    })
    expect(ownValue(issues, tenant, [{ issue: 'rent', value: '1200' }])).toMatchObject({ unacceptable: [] })
  })

  it('has no scale where nothing it names has a weight', () => {
    const refusal = { refused: 'weights-zero' }
    expect(ownValue(issues, landlord, [{ issue: 'pets', value: 'yes' }])).toEqual(refusal)
    expect(ownValue(issues, new Map(), [{ issue: 'rent', value: '1' }])).toEqual(refusal)
  })

  it('for equal packages is looked at between its own ends only', () => {
    const own = ownIssuesOf(issues, tenant)
    if (isRefusal(own)) throw new Error(own.refused)
    const rent = own.find(({ id }) => id === 'rent')?.options ?? []
    expect(rent[0]).toEqual({ value: '1000', own: 6_000 })
    expect(rent.at(-1)).toEqual({ value: '1200', own: 0 })
    expect(own.map(({ id }) => id)).toEqual(['rent', 'term', 'pets'])
    expect(ownIssuesOf(issues, new Map())).toEqual({ refused: 'weights-zero' })
  })
})

describe('amounts', () => {
  const range = fc
    .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(-(10n ** 12n), 10n ** 12n))
    .filter(([target, walkAway]) => target !== walkAway)
    .map(([target, walkAway]): AmountRange => ({ target, walkAway }))
  const numbersOf = ({ target, walkAway }: AmountRange): IssueNumbers => ({
    weight: 1,
    target: decimalOf(target),
    walkAway: decimalOf(walkAway),
  })

  it('are written as they are read', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), (size) => {
        expect(millionths(decimalOf(size))).toBe(size)
      }),
    )
    expect(['-0.5', '1200', '0', '0.000001'].map((text) => decimalOf(millionths(text)))).toEqual([
      '-0.5',
      '1200',
      '0',
      '0.000001',
    ])
    expect(decimalOf(millionths('-0.0'))).toBe('0')
  })

  it('are at most 21, round, evenly apart, and acceptable to all; none only where nothing is', () => {
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 2 }), (ranges) => {
        const amounts = amountsBetween(ranges)
        expect(amounts.length).toBeLessThanOrEqual(21)
        for (const one of amounts)
          for (const of of ranges)
            expect(worthOf(amount, numbersOf(of), decimalOf(one))).not.toBe('unacceptable')
        const [first, second] = amounts
        if (first !== undefined && second !== undefined) {
          const step = second - first
          expect(`${step}`).toMatch(/^[125]0*$/)
          expect(amounts.every((one, at) => one % step === 0n && one === first + BigInt(at) * step)).toBe(
            true,
          )
          if (step > 1n) expect(amounts.length).toBeGreaterThanOrEqual(8)
        }
        const least = ranges
          .filter(({ target, walkAway }) => target > walkAway)
          .map(({ walkAway }) => walkAway)
        const most = ranges
          .filter(({ target, walkAway }) => target < walkAway)
          .map(({ walkAway }) => walkAway)
        const none = least.some((from) => most.some((to) => from > to))
        expect(amounts.length === 0).toBe(none)
      }),
      { numRuns: 1_000 },
    )
  })

  it('name both ends where they are the same, and no end that is not round', () => {
    const meeting = [
      { target: 0n, walkAway: 1_237_500_000n },
      { target: 2_000_000_000n, walkAway: 1_237_500_000n },
    ]
    expect(amountsBetween(meeting)).toEqual([1_237_500_000n])
    expect(amountsBetween([{ target: millionths('999.99'), walkAway: millionths('1203.47') }])).toEqual(
      Array.from({ length: 21 }, (_, at) => millionths(String(1_000 + 10 * at))),
    )
  })

  it('are worth 100 at the target and beyond, 0 at the walk-away, and fall in between', () => {
    fc.assert(
      fc.property(range, fc.bigInt(-(10n ** 13n), 10n ** 13n), (of, at) => {
        const numbers = numbersOf(of)
        expect(worthOf(amount, numbers, decimalOf(of.target))).toBe(100)
        expect(worthOf(amount, numbers, decimalOf(of.walkAway))).toBe(0)
        const up = of.target > of.walkAway ? 1n : -1n
        const [worth, more] = [at, at + up].map((one) => worthOf(amount, numbers, decimalOf(one)))
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
