/** The rules of a side's own numbers, pure: what fits and what does not, what is kept, and that both sides are alike. */
import type { Act } from '@common-ground/shared/acts/act'
import type { SetIssueNumbersAct } from '@common-ground/shared/acts/numbers'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import { lockedNumbers, sideNumbers } from '@common-ground/shared/numbers/side-numbers'
import { limits } from '@common-ground/shared/room/limits'
import { refusals } from '@common-ground/shared/room/refusal-sentences'
import { otherSide, type Side, sides } from '@common-ground/shared/room/side'
import { homeOf } from '@common-ground/shared/room/space'
import { describe, expect, it } from 'vitest'
import { NumberRules, unknown } from '../rig/number-rules.ts'

const room = () => {
  const rules = new NumberRules()
  const open = (kind: Extract<Act, { type: 'open-issue' }>['kind']) =>
    rules.act('a', { type: 'open-issue', title: 'An issue', kind })
  const rent = open({ type: 'amount', unit: 'EUR a month', step: '10' })
  const term = open({ type: 'choice', options: ['3 years', '4 years', '5 years'] })
  const roof = open({ type: 'yes-no' })
  const words = open({ type: 'text' })
  const offerOf = (side: Side, more: object = {}) =>
    rules.act(side, { type: 'offer', terms: [{ issue: rent, to: '2200' }], benefit: 'A plan', ...more })
  return { rules, rent, term, roof, words, offerOf }
}

const set = (issue: string, more: Omit<Partial<SetIssueNumbersAct>, 'type' | 'issue'>): Act => ({
  type: 'set-issue-numbers',
  issue,
  ...more,
})

describe.each(sides)('own numbers of side %s', (side) => {
  it('stand as they were said last, each issue as a whole', () => {
    const { rules, rent, term } = room()
    rules.act(side, set(rent, { weight: 45, target: '2150', walkAway: '2320' }))
    rules.act(side, set(term, { worths: [{ option: '4 years', worth: 80 }] }))
    rules.act(side, set(rent, { weight: 50 }))
    expect(sideNumbers(rules.own(side))).toEqual(
      new Map([
        [rent, { weight: 50 }],
        [term, { weight: 0, worths: new Map([['4 years', 80]]) }],
      ]),
    )
    rules.act(side, set(rent, {}))
    expect([...rules.own(side).numbers.issues.keys()]).toEqual([term])
  })

  it('are refused where they do not fit, with a code and a sentence, and nothing changes', () => {
    const { rules, rent, term, roof, words, offerOf } = room()
    const own = offerOf(side)
    const theirs = offerOf(otherSide(side))
    rules.act(side, { type: 'set-alternative', worth: 40 })
    rules.act('a', { type: 'remove-option', issue: term, option: '5 years' })
    const worth = (option: string, value = 1) => set(term, { worths: [{ option, worth: value }] })
    const tries: readonly (readonly [Act, keyof typeof refusals])[] = [
      [set(unknown, { weight: 1 }), 'issue-unknown'],
      [set(words, { weight: 1 }), 'numbers-for-text'],
      [set(words, { target: '1' }), 'numbers-for-text'],
      [set(rent, { weight: 1.5 }), 'weight-unfit'],
      [set(rent, { weight: -1 }), 'weight-unfit'],
      [set(rent, { weight: 101 }), 'weight-unfit'],
      [set(rent, { weight: 1e308 }), 'weight-unfit'],
      [set(rent, { target: '2155' }), 'amount-step'],
      [set(rent, { target: '2150.0000001' }), 'amount-step'],
      [set(rent, { walkAway: '-10' }), 'amount-negative'],
      [set(rent, { walkAway: '1e308' }), 'amount-too-large'],
      [set(rent, { walkAway: 'NaN' }), 'amount-unreadable'],
      [set(rent, { walkAway: '2150 EUR' }), 'amount-unit'],
      [set(rent, { target: '2150', walkAway: '2150' }), 'target-is-walk-away'],
      [set(rent, { worths: [] }), 'worths-for-options'],
      [set(term, { target: '3' }), 'target-for-amounts'],
      [set(roof, { walkAway: '3' }), 'target-for-amounts'],
      [worth('6 years'), 'option-unknown'],
      [worth('5 years'), 'option-removed'],
      [worth('4 years', 2.5), 'weight-unfit'],
      [set(roof, { worths: [{ option: 'perhaps', worth: 1 }] }), 'value-unfit'],
      [
        set(term, {
          worths: [
            { option: '4 years', worth: 1 },
            { option: '4 years', worth: 2 },
          ],
        }),
        'worth-twice',
      ],
      [set(rent, {}), 'numbers-same'],
      [{ type: 'set-alternative', worth: 40 }, 'numbers-same'],
      [{ type: 'set-alternative', worth: 40.5 }, 'weight-unfit'],
      [{ type: 'rate-offer', offer: unknown, cost: 1 }, 'offer-unknown'],
      [{ type: 'rate-offer', offer: own, cost: 4 }, 'rating-unfit'],
      [{ type: 'rate-offer', offer: own, cost: 0.5 }, 'rating-unfit'],
      [{ type: 'rate-offer', offer: own, worth: 1 }, 'rating-of-half'],
      [{ type: 'rate-offer', offer: theirs, cost: 1 }, 'rating-of-half'],
      [{ type: 'rate-offer', offer: own }, 'numbers-same'],
      [{ type: 'note-about', issue: unknown, text: 'x' }, 'issue-unknown'],
      [{ type: 'note-about', issue: rent, text: ' ' }, 'text-unchanged'],
      [{ type: 'note-about', issue: rent, text: 'x'.repeat(501) }, 'text-too-long'],
      [{ type: 'note-about', issue: rent, text: '\ud800' }, 'text-unreadable'],
      [{ type: 'revoke-numbers', kind: 'cost' }, 'not-granted'],
    ]
    const before = rules.own(side)
    for (const [act, code] of tries) expect([act, rules.act(side, act)]).toEqual([act, code])
    expect(rules.own(side)).toBe(before)
    for (const [, code] of tries) expect(refusals[code]).toMatch(/\.$/)
  })

  it('belong in the own space of a side and nowhere else', () => {
    const { rules, rent } = room()
    const elsewhere = { a: 'caucus-a', b: 'caucus-b' } as const
    expect(rules.act(side, set(rent, { weight: 1 }), 'joint')).toBe('space-unknown')
    expect(rules.act(side, set(rent, { weight: 1 }), elsewhere[side])).toBe('space-unknown')
    expect(rules.act('mediator', set(rent, { weight: 1 }), 'mediator')).toBe('space-unknown')
  })

  it('keep the worth of an option that was taken out after it was weighed', () => {
    const { rules, term } = room()
    rules.act(side, set(term, { worths: [{ option: '5 years', worth: 9 }] }))
    rules.act('b', { type: 'remove-option', issue: term, option: '5 years' })
    const both = [
      { option: '5 years', worth: 9 },
      { option: '4 years', worth: 7 },
    ]
    expect(rules.act(side, set(term, { worths: both }))).toMatch(/^0/)
  })

  it('of an if-then: what one gives has a cost, what one gets has a worth', () => {
    const { rules, term, offerOf } = room()
    const gets = { terms: [{ issue: term, to: '4 years' }], benefit: 'Sure' }
    for (const maker of sides) {
      const offer = offerOf(maker, { gets })
      expect(rules.act(side, { type: 'rate-offer', offer, cost: 1, worth: 3 })).toMatch(/^0/)
      expect(rules.own(side).numbers.ratings.get(offer)).toEqual({ cost: 1, worth: 3 })
      rules.act(side, { type: 'rate-offer', offer })
      expect(rules.own(side).numbers.ratings.has(offer)).toBe(false)
    }
  })

  it('[T15] what an issue is really about stands beside the ledger, the newest words alone', () => {
    const { rules, rent } = room()
    const home = { a: 'side-a', b: 'side-b' } as const
    const kept = () => [...rules.kept(home[side]).values()]
    const first = rules.act(side, { type: 'note-about', issue: rent, text: 'The oven' })
    const on = rules.act(side, { type: 'note-about', issue: rent, on: first, text: 'Sleep' })
    expect(kept()).toEqual(['Sleep'])
    expect(rules.act(side, { type: 'note-about', issue: rent, on, text: 'Sleep' })).toBe('text-unchanged')
    rules.act(side, { type: 'note-about', issue: rent, on, text: '' })
    expect(kept()).toEqual([])
    expect(rules.own(side).numbers.about.get(rent)?.words).toBe(false)
    expect(rules.act(side, { type: 'note-about', issue: rent, text: ' ' })).toBe('text-unchanged')
    expect(JSON.stringify(rules.entries)).not.toMatch(/oven|Sleep/)
  })

  it('a colleague’s words on what an issue is about are replaced only by who has seen them', () => {
    const { rules, rent, term } = room()
    const note = (text: string, on?: string) =>
      rules.act(side, { type: 'note-about', issue: rent, text, ...(on === undefined ? {} : { on }) })
    const about = () => rules.own(side).numbers.about.get(rent)?.id
    expect(note('The oven', unknown)).toBe('about-changed')
    const first = note('The oven')
    expect(about()).toBe(first)
    // Begun when there was nothing, or when something else stood there: also to take it out.
    for (const text of ['Sleep', '']) expect(note(text)).toBe('about-changed')
    const second = note('Sleep', first)
    for (const text of ['Quiet', '']) expect(note(text, first)).toBe('about-changed')
    // The same words from both are no conflict.
    expect(note('Sleep', first)).toBe('text-unchanged')
    expect(about()).toBe(second)
    // What was taken out was somebody's doing too.
    const out = note('', second)
    expect(note('Quiet', second)).toBe('about-changed')
    expect(note('Quiet')).toBe('about-changed')
    expect(about()).toBe(out)
    expect(note('Quiet', out)).toMatch(/^0/)
    // Another issue's words, and the other side's, are none of these.
    expect(rules.act(side, { type: 'note-about', issue: term, text: 'Time' })).toMatch(/^0/)
    expect(rules.act(otherSide(side), { type: 'note-about', issue: rent, text: 'Money' })).toMatch(/^0/)
    expect(refusals['about-changed']).toMatch(/\.$/)
  })

  it('are locked as they are when the room says so, and change on for the side alone', () => {
    const { rules, rent, term } = room()
    expect(lockedNumbers(rules.own(side))).toBeUndefined()
    rules.act(side, set(rent, { weight: 45 }))
    rules.act(side, { type: 'set-alternative', worth: 30 })
    rules.lock(side)
    rules.act(side, set(rent, { weight: 1 }))
    rules.act(side, set(term, { weight: 2 }))
    rules.act(side, { type: 'set-alternative' })
    expect(lockedNumbers(rules.own(side))).toEqual(new Map([[rent, { weight: 45 }]]))
    expect(rules.own(side).numbers.locked?.alternative).toBe(30)
    const home = homeOf[side]
    const entries = rules.entries.filter(({ space }) => space === home)
    expect(foldAll(emptyRoom, entries).numbers).toEqual(rules.own(side).numbers)
    rules.lock(side)
    expect(lockedNumbers(rules.own(side))?.get(rent)?.weight).toBe(1)
  })

  it('[R10] have a bound of their own, and what is shown can be taken back beyond it', () => {
    const { rules, rent } = room()
    rules.act(side, { type: 'grant-numbers', kind: 'weights' })
    for (let at = 1; at < limits.numbers.acts; at += 1) rules.act(side, set(rent, { weight: at % 100 }))
    expect(rules.act(side, { type: 'set-alternative', worth: 1 })).toBe('too-many-numbers')
    expect(rules.act(side, { type: 'revoke-numbers', kind: 'weights' })).toMatch(/^0/)
    expect(rules.kept('mediator').size).toBe(0)
  })

  it('weigh so many options and no more', () => {
    const { rules } = room()
    const worths = (count: number, tag: string) =>
      Array.from({ length: count }, (_, at) => ({ option: `${tag} ${at}`, worth: 1 }))
    const weigh = (tag: string) => {
      const options = worths(limits.optionsPerIssue, tag).map(({ option }) => option)
      const issue = rules.act('a', { type: 'open-issue', title: tag, kind: { type: 'choice', options } })
      return rules.act(side, set(issue, { worths: worths(limits.optionsPerIssue, tag) }))
    }
    const fits = limits.numbers.worths / limits.optionsPerIssue
    for (let at = 0; at < fits; at += 1) expect(weigh(`i${at}`)).toMatch(/^0/)
    expect(weigh('one more')).toBe('too-many-worths')
  })
})
