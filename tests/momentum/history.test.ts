/** An issue's history: what is shown, what still counts, the gap after each move, and the bracket both sides are in. */
import type { Issue, IssueKind } from '@common-ground/shared/acts/issues'
import type { Offer, OfferStatus } from '@common-ground/shared/acts/offers'
import type { Settlement } from '@common-ground/shared/acts/settlements'
import { bracketOf, type History, historyOf } from '@common-ground/shared/momentum/history'
import { offersNaming } from '@common-ground/shared/momentum/naming'
import { narrowing } from '@common-ground/shared/momentum/narrowing'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const amount: IssueKind = { type: 'amount', unit: 'EUR' }
const issue = (kind: IssueKind): Pick<Issue, 'id' | 'kind'> => ({ id: 'rent', kind })

interface Step {
  readonly side: Side
  readonly value: string
  readonly status?: OfferStatus
  /** Where in the ledger it was ended: right behind it, unless it says so. */
  readonly endedSeq?: number
  readonly expired?: boolean
}

const offersOf = (steps: readonly Step[]): readonly Offer[] =>
  steps.map(({ side, value, status = 'open', endedSeq }, at) => ({
    id: `offer-${at}`,
    kind: 'offer',
    side,
    by: side,
    at: at * 1_000,
    seq: at * 10,
    benefit: 'Peace',
    terms: [{ issue: 'rent', to: value }],
    status,
    ...(status === 'open' ? {} : { ended: { by: 'x', at: at * 1_000, seq: endedSeq ?? at * 10 + 5 } }),
  }))

const read = (steps: readonly Step[], kind: IssueKind = amount): History =>
  historyOf(
    issue(kind),
    offersOf(steps),
    [],
    new Set(steps.flatMap(({ expired }, at) => (expired ? [`offer-${at}`] : []))),
  )

const gaps = ({ points }: History) => points.map(({ gap }) => gap)

describe('an issue’s history', () => {
  it('shows every value that was named, and the gap after each once both have spoken', () => {
    const history = read([
      { side: 'a', value: '2000' },
      { side: 'b', value: '2400.5' },
      { side: 'a', value: '2100' },
    ])
    expect(history.points.map(({ side, value }) => `${side} ${value}`)).toEqual([
      'a 2000',
      'b 2400.5',
      'a 2100',
    ])
    expect(gaps(history)).toEqual([undefined, 400_500_000n, 300_500_000n])
    expect(history.positions).toEqual({ a: '2100', b: '2400.5' })
    expect(history.reopened).toBe(false)
  })

  it('shows what was withdrawn and what ran out, and lets neither say where a side stands', () => {
    const history = read([
      { side: 'a', value: '2000' },
      { side: 'b', value: '2400' },
      { side: 'a', value: '2300', status: 'withdrawn' },
      { side: 'b', value: '2350', expired: true },
      { side: 'b', value: '2380', status: 'declined' },
    ])
    expect(history.points.map(({ status, counts }) => `${status} ${counts}`)).toEqual([
      'open true',
      'open true',
      'withdrawn false',
      'expired false',
      'declined true',
    ])
    expect(gaps(history)).toEqual([undefined, 400_000_000n, undefined, undefined, 380_000_000n])
    expect(history.positions).toEqual({ a: '2000', b: '2380' })
  })

  it('puts both sides where they agreed, until either moves on', () => {
    const steps: readonly Step[] = [
      { side: 'a', value: '2000' },
      { side: 'b', value: '2200', status: 'accepted' },
    ]
    expect(read(steps)).toMatchObject({ positions: { a: '2200', b: '2200' }, reopened: false })
    const again = read([...steps, { side: 'a', value: '2150' }])
    expect(again).toMatchObject({ positions: { a: '2150', b: '2200' }, reopened: true })
    expect(again.points.at(-1)?.gap).toBe(50_000_000n)
  })

  it('takes an older offer accepted late as what was agreed last', () => {
    const history = read([
      { side: 'a', value: '2000', status: 'accepted', endedSeq: 55 },
      { side: 'b', value: '2400' },
      { side: 'b', value: '2300' },
    ])
    expect(history.positions).toEqual({ a: '2000', b: '2000' })
    expect(history.reopened).toBe(false)
  })

  it('takes a price drawn from sealed bids as what was agreed then', () => {
    const drawn: Settlement = { issue: 'rent', value: '2250', from: 'bids', at: 0, seq: 15 }
    const steps: readonly Step[] = [
      { side: 'a', value: '2000' },
      { side: 'b', value: '2400' },
      { side: 'a', value: '2200' },
    ]
    const readUntil = (count: number) =>
      historyOf(issue(amount), offersOf(steps.slice(0, count)), [drawn], new Set())
    expect(readUntil(2)).toMatchObject({ positions: { a: '2250', b: '2250' }, reopened: false })
    expect(readUntil(3)).toMatchObject({ positions: { a: '2200', b: '2250' }, reopened: true })
  })

  it('reads both halves of an if-then as where its maker stands', () => {
    const [made] = offersOf([{ side: 'b', value: '4' }])
    const both = made && {
      ...made,
      kind: 'if-then' as const,
      terms: [{ issue: 'term', to: '4' }],
      gets: { terms: [{ issue: 'rent', to: '2200' }], benefit: 'A margin in winter' },
    }
    expect(historyOf(issue(amount), both ? [both] : [], [], new Set()).positions).toEqual({ b: '2200' })
  })

  it('stands where the narrowing stands, whatever was offered, withdrawn, declined or accepted', () => {
    const step = fc.record({
      side: fc.constantFrom<Side>('a', 'b'),
      value: fc.constantFrom('1', '2', '3.5', '4'),
      status: fc.constantFrom<OfferStatus>('open', 'accepted', 'declined', 'countered', 'withdrawn'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const history = read(steps)
        const now = narrowing(issue(amount), offersOf(steps), [])
        expect(history.positions).toEqual(now.positions)
        expect(history.points).toHaveLength(steps.length)
        const last = history.points.findLast(({ counts }) => counts)
        if (last?.offer === now.last && now.last !== undefined) expect(last?.gap).toEqual(now.gap)
      }),
    )
  })

  it('[E1] is the same for both sides, mirrored', () => {
    const step = fc.record({ side: fc.constantFrom<Side>('a', 'b'), value: fc.constantFrom('1', '2', '3') })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const mirrored = steps.map((one) => ({ ...one, side: otherSide(one.side) }))
        expect(gaps(read(mirrored))).toEqual(gaps(read(steps)))
        const { a, b } = read(steps).positions
        expect(read(mirrored).positions).toEqual({
          ...(b === undefined ? {} : { a: b }),
          ...(a === undefined ? {} : { b: a }),
        })
      }),
    )
  })
})

describe('the bracket', () => {
  it('is said in one phrase, amounts from the lower one up, in exact decimals', () => {
    expect(bracketOf(amount, {})).toEqual({ said: 'nobody' })
    expect(bracketOf(amount, { b: '2400' })).toEqual({ said: 'one', side: 'b', value: '2400' })
    expect(bracketOf(amount, { a: '900', b: '2400' })).toEqual({ said: 'both', from: '900', to: '2400' })
    expect(bracketOf(amount, { a: '2400', b: '900' })).toEqual({ said: 'both', from: '900', to: '2400' })
    expect(bracketOf(amount, { a: '2.50', b: '2.5' })).toEqual({ said: 'same', value: '2.50' })
  })

  it('is A’s value and then B’s where values have no order', () => {
    expect(bracketOf({ type: 'yes-no' }, { a: 'yes', b: 'no' })).toEqual({
      said: 'both',
      from: 'yes',
      to: 'no',
    })
    expect(bracketOf({ type: 'text' }, { a: 'After  noon', b: 'After noon' })).toMatchObject({ said: 'same' })
  })
})

it('offers are found by the issues they name, in their order', () => {
  const [first, second] = offersOf([
    { side: 'a', value: '1' },
    { side: 'b', value: '2' },
  ])
  if (!first || !second) throw new Error('two offers were made')
  const other = { ...second, terms: [...second.terms, { issue: 'term', to: '3' }] }
  const offers = new Map([
    [first.id, first],
    [other.id, other],
  ])
  expect(offersNaming(offers, 'rent')).toEqual([first, other])
  expect(offersNaming(offers, 'term')).toEqual([other])
  expect(offersNaming(offers, 'roof')).toEqual([])
})
