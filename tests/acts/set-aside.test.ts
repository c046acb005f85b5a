/** Setting an issue aside, pure: by whom, while what, and that nobody loses an issue they need. */
import type { Act } from '@common-ground/shared/acts/act'
import { setsAsideAlone, wouldSetAside } from '@common-ground/shared/acts/set-aside'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import { refusals } from '@common-ground/shared/room/refusal-sentences'
import { otherSide, type Side, sides } from '@common-ground/shared/room/side'
import { describe, expect, it } from 'vitest'
import { NumberRules, unknown } from '../rig/number-rules.ts'

const recorded = /^0/

const room = (opener: Side | 'mediator') => {
  const rules = new NumberRules()
  const open = (by: Side | 'mediator', title: string) =>
    rules.act(by, { type: 'open-issue', title, kind: { type: 'amount', unit: 'EUR' } })
  const issue = open(opener, 'Parking')
  const rent = open('a', 'Rent')
  const aside = (by: Side | 'mediator', id = issue) => rules.act(by, { type: 'set-aside-issue', issue: id })
  const up = (by: Side | 'mediator', id = issue) => rules.act(by, { type: 'take-up-issue', issue: id })
  const offer = (by: Side, on: string, more: object = {}) =>
    rules.act(by, { type: 'offer', terms: [{ issue: on, to: '10' }], benefit: 'A plan', ...more })
  const isAside = () => rules.state().issues.get(issue)?.aside !== undefined
  const would = () => {
    const known = rules.state().issues.get(issue)
    return known && wouldSetAside(rules.state(), known)
  }
  return { rules, issue, rent, aside, up, offer, isAside, would }
}

describe.each(sides)('an issue that side %s opened', (side) => {
  const other = otherSide(side)

  it('is set aside by that side alone while nobody has named it, and taken up again by anyone', () => {
    for (const by of [side, other, 'mediator'] as const) {
      const { aside, up, isAside } = room(side)
      expect(aside(side)).toMatch(recorded)
      expect(isAside()).toBe(true)
      for (const one of [side, other, 'mediator'] as const) expect(aside(one)).toBe('issue-set-aside')
      expect(up(by)).toMatch(recorded)
      expect(isAside()).toBe(false)
      expect(up(by)).toBe('issue-not-set-aside')
    }
  })

  it('is not set aside again by that side alone once somebody else took it up', () => {
    for (const by of [other, 'mediator'] as const) {
      const { aside, up, isAside } = room(side)
      aside(side)
      up(by)
      expect(aside(side)).toMatch(recorded)
      expect(isAside()).toBe(false)
      expect(aside(other)).toMatch(recorded)
      expect(isAside()).toBe(true)
      up(side)
      aside(side)
      expect(isAside()).toBe(false)
    }
    // One's own second thoughts take nothing from oneself.
    const { aside, up, isAside } = room(side)
    aside(side)
    up(side)
    aside(side)
    expect(isAside()).toBe(true)
  })

  it('is never set aside by the other side or the mediator alone', () => {
    const { aside, isAside, would } = room(side)
    expect(aside('mediator')).toBe('sides-set-aside')
    expect(aside(other)).toMatch(recorded)
    expect(aside(other)).toBe('already-said')
    expect([isAside(), would()]).toEqual([false, [other]])
    // The word of who opened it was all that was missing.
    expect(aside(side)).toMatch(recorded)
    expect(isAside()).toBe(true)
  })

  const naming: Readonly<Record<string, (here: ReturnType<typeof room>) => void>> = {
    'offered and withdrawn': ({ rules, issue, offer }) =>
      rules.act(side, { type: 'withdraw', offer: offer(side, issue) }),
    'offered and declined': ({ rules, issue, offer }) =>
      rules.act(side, { type: 'decline', offer: offer(other, issue) }),
    explored: ({ rules, issue }) =>
      rules.act(other, { type: 'explore', text: 'What if?', terms: [{ issue, to: '10' }] }),
    'part of ranked packages': ({ rules, issue, rent }) => {
      const terms = (one: string, two: string) => [
        { issue, to: one },
        { issue: rent, to: two },
      ]
      const packages = rules.act(other, {
        type: 'present-packages',
        packages: [terms('1', '2'), terms('2', '1'), terms('3', '3')],
        benefit: 'A plan',
      })
      rules.act(side, { type: 'rank-packages', packages, order: [0, 1, 2] })
    },
    'bid on': ({ rules, issue }) => {
      const bidding = rules.act(other, {
        type: 'propose-bidding',
        issue,
        payer: 'a',
        from: '0',
        to: '100',
        step: '10',
        rounds: 1,
      })
      expect(bidding).toMatch(recorded)
      rules.act(other, { type: 'drop-bidding', bidding })
    },
    'counted on by an offer subject to the whole package': ({ rent, offer }) =>
      offer(other, rent, { whole: true }),
  }
  it.each(Object.keys(naming))('once %s, is set aside by both sides together alone', (how) => {
    const here = room(side)
    naming[how]?.(here)
    const { rules, issue, aside, up, isAside, would } = here
    expect(aside('mediator')).toBe('sides-set-aside')
    expect(aside(side)).toMatch(recorded)
    expect([isAside(), would()]).toEqual([false, [side]])
    expect(up(other)).toBe('issue-not-set-aside')
    expect(up('mediator')).toBe('issue-not-set-aside')
    // What one said oneself can be taken back.
    expect(up(side)).toMatch(recorded)
    expect(would()).toEqual([])
    expect(aside(other)).toMatch(recorded)
    expect(isAside()).toBe(false)
    expect(aside(side)).toMatch(recorded)
    expect(isAside()).toBe(true)
    // One entry after another or all at once, it is the same.
    const all = foldAll(
      emptyRoom,
      rules.entries.filter(({ space }) => space === 'joint'),
    )
    expect(all.issues.get(issue)).toEqual(rules.state().issues.get(issue))
  })

  it('what one said before something named it anew, or before it got another title, does not count any more', () => {
    const { rules, issue, aside, offer, isAside, would } = room(side)
    aside(other)
    const made = offer(side, issue)
    expect(would()).toEqual([])
    rules.act(side, { type: 'withdraw', offer: made })
    aside(side)
    expect([isAside(), would()]).toEqual([false, [side]])
    rules.act('mediator', { type: 'retitle-issue', issue, title: 'Yard' })
    expect(would()).toEqual([])
    aside(other)
    expect([isAside(), would()]).toEqual([false, [other]])
  })

  it('is set aside by nobody while something open names it, or something is agreed on it', () => {
    const { rules, issue, rent, aside, offer } = room(side)
    const neither = (code: keyof typeof refusals) => {
      for (const one of sides) expect(aside(one)).toBe(code)
      expect(refusals[code]).toMatch(/\.$/)
    }
    const first = offer(side, issue)
    neither('issue-still-named')
    rules.act(side, { type: 'withdraw', offer: first })
    const terms = (one: string, two: string) => [
      { issue, to: one },
      { issue: rent, to: two },
    ]
    const packages = rules.act(side, {
      type: 'present-packages',
      packages: [terms('1', '2'), terms('2', '1'), terms('3', '3')],
      benefit: 'A plan',
    })
    neither('issue-still-named')
    rules.act(side, { type: 'withdraw-packages', packages })
    const bids = { issue, payer: 'a' as const, from: '0', to: '100', step: '10', rounds: 1 }
    const bidding = rules.act(other, { type: 'propose-bidding', ...bids })
    neither('issue-still-named')
    rules.act(other, { type: 'drop-bidding', bidding })
    rules.act(other, { type: 'accept', offer: offer(side, issue) })
    neither('issue-agreed')
  })

  it('takes no more offers, ideas, packages, bids, titles or links while it is set aside', () => {
    const { rules, issue, rent, aside, up, offer } = room(side)
    aside(side)
    const term = { issue, to: '10' }
    const packaged = (to: string) => [
      { issue, to },
      { issue: rent, to },
    ]
    const tries: readonly Act[] = [
      { type: 'offer', terms: [term], benefit: 'A plan' },
      { type: 'gift', text: 'A step', terms: [term], benefit: 'A plan' },
      { type: 'explore', text: 'What if?', terms: [term] },
      {
        type: 'present-packages',
        packages: [packaged('1'), packaged('2'), packaged('3')],
        benefit: 'A plan',
      },
      { type: 'propose-bidding', issue, payer: 'a', from: '0', to: '100', step: '10', rounds: 1 },
      { type: 'retitle-issue', issue, title: 'Yard' },
      { type: 'accept-title', issue, title: 'Parking' },
      { type: 'add-option', issue, option: 'x' },
      { type: 'link', issue, goal: unknown },
    ]
    const before = rules.state()
    for (const act of tries) expect([act, rules.act(other, act)]).toEqual([act, 'issue-set-aside'])
    const gets = { terms: [term], benefit: 'A plan' }
    expect(offer(other, rent, { gets })).toBe('issue-set-aside')
    expect(rules.state()).toBe(before)
    expect(issueStandings(before).map(({ issue: one }) => one.id)).toEqual([rent])
    up(other)
    expect(offer(other, issue)).toMatch(recorded)
  })
})

describe('what is accepted subject to the whole package', () => {
  it('holds once what is not agreed is set aside by both, and goes on holding when that is taken up again', () => {
    for (const opener of ['a', 'b', 'mediator'] as const) {
      const { rules, issue, rent, aside, up, offer, isAside } = room(opener)
      rules.act('b', { type: 'accept', offer: offer('a', rent, { whole: true }) })
      const conditional = () =>
        issueStandings(rules.state()).find((one) => one.issue.id === rent)?.agreed?.conditional
      expect(conditional()).toBe(true)
      aside(opener)
      expect([isAside(), conditional()]).toEqual([false, true])
      aside('a')
      aside('b')
      expect([isAside(), conditional()]).toEqual([true, false])
      up('a')
      expect([isAside(), conditional()]).toEqual([false, false])
      // What is accepted from then on counts on it again, and so nobody takes it away alone.
      const known = rules.state().issues.get(issue)
      rules.act('b', { type: 'accept', offer: offer('a', rent, { whole: true }) })
      expect(conditional()).toBe(true)
      expect(known && setsAsideAlone(rules.state(), known, opener)).toBe(false)
    }
  })
})

it('an issue the mediator opened is set aside by the mediator while nobody has named it, or by both sides', () => {
  const first = room('mediator')
  expect(first.aside('mediator')).toMatch(recorded)
  expect(first.isAside()).toBe(true)
  const second = room('mediator')
  for (const side of sides) {
    expect(second.isAside()).toBe(false)
    expect(second.aside(side)).toMatch(recorded)
  }
  expect(second.isAside()).toBe(true)
  expect(first.aside('a', unknown)).toBe('issue-unknown')
  expect(first.up('a', unknown)).toBe('issue-unknown')
})
