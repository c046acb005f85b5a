/** From what each side keeps to itself to worths: shares, what is compared, and what is not counted. */
import { isRefusal } from '@common-ground/shared/room/refusal'
import { type JudgedIssue, numbersRefusal } from '@common-ground/shared/tradeoffs/numbers'
import { ownIssuesOf, ownValue } from '@common-ground/shared/tradeoffs/own-value'
import { problemOf, referenceOf } from '@common-ground/shared/tradeoffs/utilities'
import { describe, expect, it } from 'vitest'
import { counted, issues, landlord, optionsOf, tenant, withNumbers } from './rental.ts'

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

  it('has the options the issue has now, whatever was judged before', () => {
    const now: readonly JudgedIssue[] = [
      { id: 'term', kind: { type: 'choice', options: ['one year', 'two years', 'ten years'] } },
    ]
    const { problem } = counted(tenant, landlord, undefined, now)
    expect(problem.issues[0]?.options.map(({ value }) => value)).toEqual(['one year', 'two years'])
    const numbers = { a: tenant, b: landlord }
    const agreed = [{ issue: 'term', value: 'five years' }]
    expect(referenceOf(problem, now, numbers, agreed)).toEqual({ a: 3_000, b: 0 })
  })

  it('has only the latest of many amounts that were named', () => {
    const many = Array.from({ length: 60 }, (_, at) => `1100.${at + 10}`)
    const values = optionsOf(counted(tenant, landlord, new Map([['rent', many]])), 'rent').map(
      ({ value }) => value,
    )
    expect(values).toHaveLength(15 + 19)
    expect(values).toContain('1100.69')
    expect(values).not.toContain('1100.11')
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
