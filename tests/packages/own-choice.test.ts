/** What one side can make equal packages of: open issues it has judged, never its walk-away point, never the other side's numbers. */
import type { Act } from '@common-ground/shared/acts/act'
import { millionths } from '@common-ground/shared/acts/value'
import { sideNumbers } from '@common-ground/shared/numbers/side-numbers'
import { otherSide, type Side, sides } from '@common-ground/shared/room/side'
import { equalPackages } from '@common-ground/shared/tradeoffs/equal'
import { ownTerms } from '@common-ground/shared/tradeoffs/own'
import { lastOffered, type OwnChoice, ownChoice } from '@common-ground/shared/tradeoffs/own-choice'
import { describe, expect, it } from 'vitest'
import { NumberRules } from '../rig/number-rules.ts'

const room = () => {
  const rules = new NumberRules()
  const open = (kind: Extract<Act, { type: 'open-issue' }>['kind']) =>
    rules.act('a', { type: 'open-issue', title: 'An issue', kind })
  const rent = open({ type: 'amount', unit: 'EUR a month', step: '10' })
  const term = open({ type: 'choice', options: ['3 years', '4 years', '5 years'] })
  const roof = open({ type: 'yes-no' })
  const words = open({ type: 'text' })
  const choice = (side: Side) => ownChoice(rules.state(), sideNumbers(rules.own(side)))
  return { rules, rent, term, roof, words, choice }
}

const years = (three: number, four: number, five: number) => [
  { option: '3 years', worth: three },
  { option: '4 years', worth: four },
  { option: '5 years', worth: five },
]

const judged = (side: Side) => {
  const made = room()
  const { rules, rent, term, roof } = made
  const set = (issue: string, more: object) => rules.act(side, { type: 'set-issue-numbers', issue, ...more })
  set(rent, { weight: 45, target: '2000', walkAway: '2380' })
  set(term, { weight: 30, worths: years(20, 60, 100) })
  set(roof, {
    weight: 25,
    worths: [
      { option: 'yes', worth: 100 },
      { option: 'no', worth: 10 },
    ],
  })
  return { ...made, set }
}

const ready = (choice: ReturnType<typeof ownChoice>): OwnChoice => {
  if ('missing' in choice) throw new Error(choice.missing)
  return choice
}

describe.each(sides)('what side %s can choose from', (side) => {
  const other = otherSide(side)

  it('is nothing, with the reason, until two open issues are judged and one of them weighs something', () => {
    const { rules, rent, term, roof, choice } = room()
    const set = (issue: string, more: object) =>
      rules.act(side, { type: 'set-issue-numbers', issue, ...more })
    expect(choice(side)).toEqual({ missing: 'no-numbers' })
    set(term, { weight: 0, worths: years(20, 60, 100) })
    expect(choice(side)).toEqual({ missing: 'weights-zero' })
    set(term, { weight: 5, worths: years(20, 60, 100) })
    expect(choice(side)).toEqual({ missing: 'one-issue' })
    set(rent, { weight: 5, target: '2000', walkAway: '2380' })
    expect(ready(choice(side)).issues.map(({ id }) => id)).toEqual([rent, term])
    for (const [issue, to] of [
      [rent, '2200'],
      [term, '4 years'],
      [roof, 'yes'],
    ] as const) {
      const offer = rules.act(other, { type: 'offer', terms: [{ issue, to }], benefit: 'A plan' })
      rules.act(side, { type: 'accept', offer })
    }
    // The issue in words is open still, and nobody can weigh it.
    expect(choice(side)).toEqual({ missing: 'no-numbers' })
  })

  it('leaves out what is agreed, an option that was taken out, and where the side walks away', () => {
    const { rules, rent, term, roof, words, choice } = judged(side)
    const offer = rules.act(other, {
      type: 'offer',
      terms: [
        { issue: roof, to: 'yes' },
        { issue: rent, to: '2380' },
      ],
      benefit: 'A plan',
    })
    rules.act('a', { type: 'remove-option', issue: term, option: '4 years' })
    const { issues, left, weight } = ready(choice(side))
    const valuesOf = (id: string) => issues.find((one) => one.id === id)?.options.map(({ value }) => value)
    expect(valuesOf(term)).toEqual(['3 years', '5 years'])
    // Also where the other side has named it.
    expect(valuesOf(rent)?.map(millionths)).not.toContain(millionths('2380'))
    expect(valuesOf(rent)).toContain('2000')
    expect([left, weight]).toEqual([[words], 100])
    rules.act(side, { type: 'decline', offer })
    const agreed = rules.act(other, {
      type: 'offer',
      terms: [{ issue: roof, to: 'yes' }],
      benefit: 'A plan',
    })
    rules.act(side, { type: 'accept', offer: agreed })
    expect(ready(choice(side)).issues.map(({ id }) => id)).toEqual([rent, term])
  })

  it('is told nothing by the other side’s numbers', () => {
    const [one, two] = [judged(side), judged(side)]
    two.rules.act(other, {
      type: 'set-issue-numbers',
      issue: two.rent,
      weight: 90,
      target: '2330',
      walkAway: '1980',
    })
    expect(two.choice(side)).toEqual(one.choice(side))
  })

  it('begins at what the own last offer is worth by what can be chosen', () => {
    const { rules, rent, term, words, choice } = judged(side)
    const last = () => lastOffered(rules.state(), sideNumbers(rules.own(side)), side, ready(choice(side)))
    expect(last()).toBeUndefined()
    const offer = (...terms: { issue: string; to: string }[]) =>
      rules.act(side, { type: 'offer', terms, benefit: 'A plan' })
    offer({ issue: words, to: 'Soon' })
    expect(last()).toBeUndefined()
    offer({ issue: term, to: '4 years' })
    expect(last()).toBe(60)
    // 45 x 50 and 30 x 20 of 75.
    offer({ issue: rent, to: '2190' }, { issue: term, to: '3 years' }, { issue: words, to: 'Soon' })
    expect(last()).toBe(38)
    rules.act(other, { type: 'offer', terms: [{ issue: term, to: '5 years' }], benefit: 'A plan' })
    expect(last()).toBe(38)
  })

  it('gives three packages the room takes, within 2 % of one another, at any level it finds them', () => {
    const { rules, choice } = judged(side)
    const own = ready(choice(side))
    let found = 0
    for (let level = 15; level <= 95; level += 1) {
      const answer = equalPackages(own.issues, { total: level * own.weight })
      if ('refused' in answer) {
        expect(answer.refused).toBe('no-equal-packages')
        continue
      }
      found += 1
      expect(Math.min(...answer.totals)).toBeGreaterThanOrEqual(Math.max(...answer.totals) * 0.98)
      // Asked again, the very same.
      expect(equalPackages(own.issues, { total: level * own.weight })).toEqual(answer)
      const packages = answer.packages.map((one) =>
        ownTerms(own.issues, one).map(({ issue, value }) => ({ issue, to: value })),
      )
      const id = rules.act(side, { type: 'present-packages', packages, benefit: 'A plan' })
      if (id !== 'too-many-offers') expect(rules.state().packageSets.get(id)?.packages).toEqual(packages)
    }
    expect(found).toBeGreaterThan(60)
  })
})
