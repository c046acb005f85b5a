/** What a side's own numbers say before it accepts: examples one can read, and that "below" and "better" are never wrong. */
import type { Act } from '@common-ground/shared/acts/act'
import { beforeAccepting } from '@common-ground/shared/numbers/before-accepting'
import { otherSide, type Side, sides } from '@common-ground/shared/room/side'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NumberRules } from '../rig/number-rules.ts'

/** The lease: rent to be paid (less is better for whoever says so), years, hours of delivery. */
const lease = (side: Side = 'a') => {
  const rules = new NumberRules()
  const open = (title: string, kind: Extract<Act, { type: 'open-issue' }>['kind']) =>
    rules.act('a', { type: 'open-issue', title, kind })
  const rent = open('Rent', { type: 'amount', unit: 'EUR' })
  const term = open('Term', { type: 'choice', options: ['3', '4', '5'] })
  const roof = open('Roof', { type: 'yes-no' })
  const words = open('Garden', { type: 'text' })
  const own = (act: Act) => rules.act(side, act)
  const range = (weight: number, target: string, walkAway: string) =>
    own({ type: 'set-issue-numbers', issue: rent, weight, target, walkAway })
  const worths = (issue: string, weight: number, said: Record<string, number>) =>
    own({
      type: 'set-issue-numbers',
      issue,
      weight,
      worths: Object.entries(said).map(([option, worth]) => ({ option, worth })),
    })
  const alternative = (worth: number) => own({ type: 'set-alternative', worth })
  const offer = (terms: Record<string, string>, more: object = {}) =>
    rules.act(otherSide(side), {
      type: 'offer',
      terms: Object.entries(terms).map(([issue, to]) => ({ issue, to })),
      benefit: 'A plan',
      ...more,
    })
  const saysOf = (id: string) => {
    const made = rules.state().offers.get(id)
    if (!made) throw new Error(id)
    return beforeAccepting(rules.own(side), rules.state(), made)
  }
  return { rules, rent, term, roof, words, own, range, worths, alternative, offer, saysOf }
}

describe.each(sides)('before side %s accepts', (side) => {
  it('says what is missing until there is enough to tell', () => {
    const { rent, term, range, worths, alternative, offer, saysOf } = lease(side)
    const made = offer({ [rent]: '2200', [term]: '4' })
    expect(saysOf(made)).toMatchObject({
      against: 'unknown',
      missing: [{ number: 'alternative' }, { number: 'weights' }],
    })
    alternative(40)
    expect(saysOf(made)).toMatchObject({ against: 'unknown', missing: [{ number: 'weights' }] })
    worths(term, 50, { '3': 0 })
    expect(saysOf(made)).toMatchObject({
      against: 'unknown',
      missing: [{ number: 'worth', issue: term, option: '4' }],
    })
    worths(term, 50, { '3': 0, '4': 80 })
    range(50, '2100', '2300')
    // Half way between the two, and 80: 65.
    expect(saysOf(made)).toEqual({ against: 'better', beyond: [], open: [], missing: [] })
    alternative(65)
    expect(saysOf(made)?.against).toBe('as-good')
    alternative(66)
    expect(saysOf(made)?.against).toBe('below')
  })

  it('weighs an offer together with what is agreed already', () => {
    const { rules, rent, term, range, worths, alternative, offer, saysOf } = lease(side)
    range(50, '2100', '2300')
    worths(term, 50, { '3': 0, '4': 40, '5': 100 })
    alternative(50)
    const alone = offer({ [rent]: '2200' })
    // Half of it stands at 50, the other half can still be 0 or 100.
    expect(saysOf(alone)).toMatchObject({ against: 'open', open: [term] })
    rules.act(side, { type: 'accept', offer: offer({ [term]: '5' }) })
    expect(saysOf(alone)?.against).toBe('better')
    rules.act(side, { type: 'accept', offer: offer({ [term]: '3' }, { whole: true }) })
    expect(saysOf(alone)?.against).toBe('below')
  })

  it('says on which issues an amount lies beyond the own walk-away point, whichever way one aims', () => {
    const { rent, term, range, offer, saysOf, own } = lease(side)
    range(0, '2100', '2300')
    expect(saysOf(offer({ [rent]: '2300', [term]: '3' }))?.beyond).toEqual([])
    expect(saysOf(offer({ [rent]: '2300.01' }))?.beyond).toEqual([rent])
    range(0, '2300', '2100')
    expect(saysOf(offer({ [rent]: '2099.99' }))?.beyond).toEqual([rent])
    own({ type: 'set-issue-numbers', issue: rent, walkAway: '2100' })
    expect(saysOf(offer({ [rent]: '1' }))?.beyond).toEqual([])
  })

  it('counts both halves of an if-then', () => {
    const { rent, term, range, offer, saysOf } = lease(side)
    range(10, '2100', '2300')
    const gets = { terms: [{ issue: rent, to: '2400' }], benefit: 'Ours' }
    expect(saysOf(offer({ [term]: '3' }, { gets }))?.beyond).toEqual([rent])
  })

  it('has nothing to say of a gift that names no issue, nor of issues in words', () => {
    const { rules, words, worths, term, alternative, saysOf, offer } = lease(side)
    const gift = rules.act(otherSide(side), { type: 'gift', text: 'Keys today', terms: [], benefit: 'x' })
    expect(saysOf(gift)).toBeUndefined()
    worths(term, 50, { '3': 0, '4': 40, '5': 100 })
    alternative(0)
    expect(saysOf(offer({ [words]: 'Shared' }))).toMatchObject({ against: 'as-good', open: [term] })
  })
})

describe('[E1] by a side’s own numbers', () => {
  const values = ['3', '4', '5']
  const issueCase = fc.record({
    weight: fc.integer({ min: 0, max: 20 }),
    worths: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
    range: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 2, maxLength: 2 }), {
      nil: undefined,
    }),
    settled: fc.constantFrom('offered', 'agreed', 'open'),
    value: fc.integer({ min: 0, max: 999 }),
  })

  it('"below" and "better" are never wrong, and "open" is said only where both can come', () => {
    fc.assert(
      fc.property(
        fc.array(issueCase, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 100 }),
        (cases, alternative) => {
          const { rules, own, offer, saysOf } = lease()
          own({ type: 'set-alternative', worth: alternative })
          const offered: Record<string, string> = {}
          const agreed: Record<string, string> = {}
          let least = 0
          let most = 0
          let weights = 0
          for (const { weight, worths, range, settled, value } of cases) {
            const [target, walkAway] = range ?? []
            const amount = target !== undefined && walkAway !== undefined
            const kind = amount
              ? { type: 'amount' as const, unit: 'EUR' }
              : { type: 'choice' as const, options: values }
            const issue = rules.act('a', { type: 'open-issue', title: 'One', kind })
            const said = amount
              ? { target: String(target), walkAway: String(walkAway) }
              : { worths: values.map((option, at) => ({ option, worth: worths[at] ?? 0 })) }
            own({ type: 'set-issue-numbers', issue, weight, ...said })
            const chosen = amount ? String(value) : (values[value % 3] ?? '3')
            if (settled === 'offered') offered[issue] = chosen
            if (settled === 'agreed') agreed[issue] = chosen
            // 0 at the walk-away point and beyond, 100 at the target and beyond, in whole points.
            const along = amount ? (100 * (value - walkAway)) / (target - walkAway) : (worths[value % 3] ?? 0)
            const worth = Math.round(Math.min(100, Math.max(0, along)))
            const ends = amount ? [0, 100] : [Math.min(...worths), Math.max(...worths)]
            least += weight * (settled === 'open' ? (ends[0] ?? 0) : worth)
            most += weight * (settled === 'open' ? (ends[1] ?? 0) : worth)
            weights += weight
          }
          if (Object.keys(agreed).length > 0) rules.act('a', { type: 'accept', offer: offer(agreed) })
          const said = Object.keys(offered).length > 0 ? saysOf(offer(offered)) : undefined
          if (!said) return
          const bar = alternative * weights
          const expected =
            weights === 0
              ? 'unknown'
              : most < bar
                ? 'below'
                : least > bar
                  ? 'better'
                  : least === bar
                    ? 'as-good'
                    : 'open'
          expect(said.against).toBe(expected)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
