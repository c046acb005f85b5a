/** The rules of three equal packages, pure: what fits, who ranks and who withdraws them, and that both sides are alike. */
import type { Act } from '@common-ground/shared/acts/act'
import type { PresentPackagesAct } from '@common-ground/shared/acts/packages'
import { limits } from '@common-ground/shared/room/limits'
import { refusals } from '@common-ground/shared/room/refusal-sentences'
import { otherSide, type Side, sides } from '@common-ground/shared/room/side'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NumberRules, unknown } from '../rig/number-rules.ts'

type Terms = PresentPackagesAct['packages'][number]

const room = () => {
  const rules = new NumberRules()
  const open = (kind: Extract<Act, { type: 'open-issue' }>['kind']) =>
    rules.act('a', { type: 'open-issue', title: 'An issue', kind })
  const rent = open({ type: 'amount', unit: 'EUR a month', step: '10' })
  const term = open({ type: 'choice', options: ['3 years', '4 years', '5 years'] })
  const roof = open({ type: 'yes-no' })
  const packageOf = (amount: string, years: string): Terms => [
    { issue: rent, to: amount },
    { issue: term, to: years },
  ]
  const packages = [
    packageOf('2200', '3 years'),
    packageOf('2150', '4 years'),
    packageOf('2100', '5 years'),
  ] as const
  const present = (side: Side, more: Partial<PresentPackagesAct> = {}) =>
    rules.act(side, {
      type: 'present-packages',
      packages: [...packages],
      benefit: 'A plan for the year',
      ...more,
    })
  return { rules, rent, term, roof, packageOf, packages, present }
}

const rank = (packages: string, ...order: number[]): Act => ({ type: 'rank-packages', packages, order })
const withdraw = (packages: string): Act => ({ type: 'withdraw-packages', packages })

describe.each(sides)('three packages of side %s', (side) => {
  const other = otherSide(side)

  it('stand in the order they were presented in, and take the ranks of the other side, the last ones said', () => {
    const { rules, packages, present } = room()
    const id = present(side)
    expect(rules.state().packageSets.get(id)).toMatchObject({ id, side, packages })
    rules.act(other, rank(id, 2, 0, 1))
    expect(rules.state().packageSets.get(id)?.ranked).toMatchObject({ order: [2, 0, 1] })
    expect(rules.act(other, rank(id, 2, 0, 1))).toBe('ranking-same')
    rules.act(other, rank(id, 0, 2, 1))
    expect(rules.state().packageSets.get(id)?.ranked).toMatchObject({ order: [0, 2, 1] })
    rules.act(side, withdraw(id))
    const set = rules.state().packageSets.get(id)
    // What was said before stays readable.
    expect([set?.ranked?.order, set?.withdrawn !== undefined]).toEqual([[0, 2, 1], true])
    for (const [standing, act] of [
      [other, rank(id, 1, 2, 0)],
      [side, withdraw(id)],
    ] as const)
      expect(rules.act(standing, act)).toBe('packages-withdrawn')
  })

  it('are refused where they do not fit, with a code and a sentence, and nothing changes', () => {
    const { rules, rent, term, roof, packageOf, packages, present } = room()
    const [one, two, third] = packages
    const set = present(side)
    const text = 'x'.repeat(limits.text.benefit + 1)
    const tries: readonly (readonly [Partial<PresentPackagesAct>, keyof typeof refusals])[] = [
      [{ packages: [one, two, [{ issue: rent, to: '2100' }]] }, 'packages-issues'],
      [{ packages: ['2100', '2150', '2200'].map((to) => [{ issue: rent, to }]) }, 'packages-issues'],
      [{ packages: [[], [], []] }, 'packages-issues'],
      [{ packages: [one, two, [...third, { issue: roof, to: 'yes' }]] }, 'packages-issues'],
      [
        {
          packages: [
            one,
            two,
            [
              { issue: rent, to: '2100' },
              { issue: roof, to: 'yes' },
            ],
          ],
        },
        'packages-issues',
      ],
      [{ packages: [one, two, packageOf('2200', '3 years')] }, 'packages-alike'],
      [{ packages: [one, two, packageOf('2150.0', '4 years').toReversed()] }, 'packages-alike'],
      [{ packages: [one, two, packageOf('2105', '5 years')] }, 'amount-step'],
      [{ packages: [one, two, packageOf('NaN', '5 years')] }, 'amount-unreadable'],
      [{ packages: [one, two, packageOf('2100', '6 years')] }, 'option-unknown'],
      [{ packages: [one, two, [...third, { issue: rent, to: '2000' }]] }, 'issue-twice'],
      [
        {
          packages: [
            one,
            two,
            [
              { issue: unknown, to: '1' },
              { issue: term, to: '5 years' },
            ],
          ],
        },
        'issue-unknown',
      ],
      [{ benefit: ' ' }, 'text-empty'],
      [{ benefit: text }, 'text-too-long'],
    ]
    const before = rules.state()
    for (const [more, code] of tries) {
      expect([more, present(side, more)]).toEqual([more, code])
      expect(refusals[code]).toMatch(/^\p{Lu}.+\.$/su)
    }
    const acts: readonly (readonly ['a' | 'b' | 'mediator' | 'observer', Act, keyof typeof refusals])[] = [
      [side, rank(set, 0, 1, 2), 'own-packages'],
      [other, rank(set, 0, 1, 1), 'ranking-unfit'],
      [other, rank(unknown, 0, 1, 2), 'packages-unknown'],
      [other, withdraw(set), 'not-your-packages'],
      [side, withdraw(unknown), 'packages-unknown'],
      [other, { type: 'accept', offer: set }, 'packages-bind-nobody'],
      [other, { type: 'decline', offer: set }, 'packages-bind-nobody'],
      ['mediator', rank(set, 0, 1, 2), 'not-for-your-role'],
      ['mediator', withdraw(set), 'not-for-your-role'],
      ['observer', rank(set, 0, 1, 2), 'not-for-your-role'],
    ]
    for (const [standing, act, code] of acts) expect([act, rules.act(standing, act)]).toEqual([act, code])
    expect(rules.state()).toBe(before)
  })

  it('count with offers towards what anyone can read in a minute', () => {
    const { rules, rent, present } = room()
    for (let made = 0; made < limits.offersPerMinute; made += 2) {
      present(side)
      rules.act(side, { type: 'offer', terms: [{ issue: rent, to: '2200' }], benefit: 'A plan' })
    }
    expect(present(side)).toBe('too-many-offers')
    expect(rules.act(side, { type: 'explore', text: 'What if', terms: [] })).toBe('too-many-offers')
    // The other chair has a minute of its own.
    const theirs = present(other)
    expect(rules.state().packageSets.has(theirs)).toBe(true)
  })
})

type Step = { readonly own: boolean; readonly set: number } & (
  | { readonly do: 'present'; readonly amounts: readonly number[] }
  | { readonly do: 'rank'; readonly order: readonly number[] }
  | { readonly do: 'withdraw' }
)

const of = { own: fc.boolean(), set: fc.nat(2) }
const place = fc.nat(2)
/** Mostly three different ones. */
const threeOf = fc.oneof(
  { weight: 3, arbitrary: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }) },
  { weight: 1, arbitrary: fc.tuple(place, place, place) },
)
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({ ...of, do: fc.constant('present' as const), amounts: threeOf }),
    fc.record({ ...of, do: fc.constant('rank' as const), order: threeOf }),
    fc.record({ ...of, do: fc.constant('withdraw' as const) }),
  ),
  { maxLength: 14 },
)

/** What was answered to each step, and what stands in the end; seen from side `own`. */
const played = (script: readonly Step[], own: Side) => {
  const { rules, packageOf, present } = room()
  const made: string[] = []
  const answers = script.map((step): string => {
    const by = step.own ? own : otherSide(own)
    const target = made[step.set] ?? unknown
    if (step.do === 'rank') return rules.act(by, rank(target, ...step.order))
    if (step.do === 'withdraw') return rules.act(by, withdraw(target))
    const packages = step.amounts.map((at) => packageOf(String(2100 + at * 10), '4 years'))
    const answer = present(by, { packages })
    if (rules.state().packageSets.has(answer)) made.push(answer)
    return answer
  })
  const sets = made.map((id) => {
    const set = rules.state().packageSets.get(id)
    return {
      own: set?.side === own,
      order: set?.ranked?.order,
      withdrawn: set?.withdrawn !== undefined,
      packages: set?.packages,
    }
  })
  return { answers, sets, state: rules.state() }
}

describe('three packages of anybody', () => {
  it('are always three different ones, ranked by the other side alone, in an order of all three', () => {
    let ranked = 0
    fc.assert(
      fc.property(steps, (script) => {
        const { state } = played(script, 'a')
        for (const { packages, ranked: said, side, by, withdrawn } of state.packageSets.values()) {
          expect(new Set(packages.map((terms) => JSON.stringify(terms))).size).toBe(3)
          if (withdrawn) expect(state.people.get(withdrawn.by)?.standing).toBe(side)
          expect(state.people.get(by)?.standing).toBe(side)
          if (!said) continue
          ranked += 1
          expect(said.order.toSorted()).toEqual([0, 1, 2])
          expect(state.people.get(said.by)?.standing).toBe(otherSide(side))
        }
      }),
      { numRuns: 400 },
    )
    // A script in which nothing happens shows nothing.
    expect(ranked).toBeGreaterThan(20)
  })

  it('[E1] come to the same with the sides exchanged', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const [one, two] = [played(script, 'a'), played(script, 'b')]
        expect(two.answers).toEqual(one.answers)
        expect(two.sets).toEqual(one.sets)
      }),
      { numRuns: 400 },
    )
  })
})
