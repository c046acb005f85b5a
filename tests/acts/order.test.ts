/** The order of things, pure: the mediator alone or both sides together, for every step, and what a proposal comes to. */
import type { Act } from '@common-ground/shared/acts/act'
import type { OrderStep } from '@common-ground/shared/acts/order'
import { otherSide, type Side, sides } from '@common-ground/shared/room/side'
import { describe, expect, it } from 'vitest'
import { NumberRules, unknown } from '../rig/number-rules.ts'

const recorded = /^0{8}-/

/** One of each kind of thing, and which is what. */
const room = () => {
  const rules = new NumberRules()
  const goal = '00000000-0000-4000-8000-00000000aaaa'
  rules.goals.set(goal, { text: 'Quiet nights', measure: 'No calls after ten' })
  const issue = rules.act('a', { type: 'open-issue', title: 'Rent', kind: { type: 'yes-no' } })
  const statement = rules.act('a', { type: 'post-statement', text: 'We need to plan.' })
  const evidence = rules.act('b', {
    type: 'add-evidence',
    claim: 'The roof is sound',
    shows: 'It can stay',
    source: 'Survey',
    kind: 'data',
  })
  const [item, other] = ['Rent', 'Roof'].map((title) => rules.act('b', { type: 'add-agenda-item', title }))
  if (item === undefined || other === undefined) throw new Error('two were added')
  return { rules, goal, issue, statement, evidence, item, other }
}
type Room = ReturnType<typeof room>

const things = ({ goal, issue, statement, evidence, item }: Room) =>
  [{ goal }, { issue }, { statement }, { evidence }, { agenda: item }] as const

const effect = ({ rules }: Room) => {
  const { order, agenda } = rules.state()
  const { by: _, ...summons } = order.summons ?? { by: '' }
  const marks = (of: typeof order.hidden) => [...of].map(([key, { from, at }]) => [key, from, at])
  return [summons, marks(order.hidden), marks(order.locked), agenda]
}

/** Every step, with what has to be so before it. */
const steps: readonly (readonly [string, (here: Room) => readonly OrderStep[]])[] = [
  ['begin an item', ({ item }) => [{ type: 'begin-agenda-item', item }]],
  [
    'finish an item',
    ({ item }) => [
      { type: 'begin-agenda-item', item },
      { type: 'finish-agenda-item', item },
    ],
  ],
  ['summon to a view', () => [{ type: 'summon', to: { view: 'conversation' } }]],
  ...[0, 1, 2, 3, 4].flatMap((kind) => {
    const of = (here: Room) => things(here)[kind] ?? { agenda: unknown }
    return [
      [`summon to thing ${kind}`, (here: Room) => [{ type: 'summon', to: of(here) }]],
      [`hide thing ${kind}`, (here: Room) => [{ type: 'hide-item', item: of(here) }]],
      [
        `show thing ${kind}`,
        (here: Room) => [
          { type: 'hide-item', item: of(here) },
          { type: 'show-item', item: of(here) },
        ],
      ],
      [`lock thing ${kind}`, (here: Room) => [{ type: 'lock-item', item: of(here) }]],
      [
        `unlock thing ${kind}`,
        (here: Room) => [
          { type: 'lock-item', item: of(here) },
          { type: 'unlock-item', item: of(here) },
        ],
      ],
    ] as const satisfies readonly (readonly [string, (here: Room) => readonly OrderStep[]])[]
  }),
]

/** The last of these steps, once what comes before it is so. */
const ready = (before: (here: Room) => readonly OrderStep[]) => {
  const here = room()
  const all = before(here)
  for (const step of all.slice(0, -1)) here.rules.act('mediator', step)
  const last = all.at(-1)
  if (!last) throw new Error('a step was named')
  return { here, last, act: (by: Side | 'mediator' | 'observer', act: Act = last) => here.rules.act(by, act) }
}

describe.each(steps)('to %s', (_, before) => {
  it('[E2] is the mediator’s to say, and is so at once', () => {
    const { here, act } = ready(before)
    const was = effect(here)
    expect(act('mediator')).toMatch(recorded)
    expect(effect(here)).not.toEqual(was)
    expect(here.rules.state().order.proposed).toEqual({})
  })

  it.each(sides)('[E1] is proposed by side %s and so once the other says the same', (side) => {
    const { here, last, act } = ready(before)
    const was = effect(here)
    expect(act(side)).toMatch(recorded)
    expect(effect(here)).toEqual(was)
    expect(here.rules.state().order.proposed).toEqual({ [side]: last })
    expect(act(side)).toBe('already-proposed')
    expect(act('observer')).toBe('not-for-your-role')
    expect(act(otherSide(side))).toMatch(recorded)
    expect(effect(here)).not.toEqual(was)
    expect(here.rules.state().order.proposed).toEqual({})
  })

  it('[E1] comes to the same whichever side says it first', () => {
    const ends = sides.map((side) => {
      const { here, act } = ready(before)
      act(side)
      act(otherSide(side))
      return effect(here)
    })
    expect(ends[0]).toEqual(ends[1])
  })

  it('is said once: again it is so already, or is a summons anew', () => {
    const { last, act } = ready(before)
    act('mediator')
    const again = {
      'begin-agenda-item': 'agenda-item-running',
      'finish-agenda-item': 'agenda-item-not-running',
      summon: expect.stringMatching(recorded),
      'hide-item': 'already-hidden',
      'show-item': 'not-hidden',
      'lock-item': 'already-locked',
      'unlock-item': 'not-locked',
    }
    for (const by of ['mediator', 'a', 'b'] as const) expect(act(by)).toEqual(again[last.type])
  })

  it('is not for who is in a closed room', () => {
    const { act } = ready(before)
    act('mediator', { type: 'move-stage', to: 'closed', outcome: 'no-agreement' })
    for (const by of ['mediator', 'a', 'b'] as const) expect(act(by)).toBe('room-closed')
  })
})

describe('what a side has proposed', () => {
  it('is replaced by the next, taken back, or done by the mediator', () => {
    const here = room()
    const { rules, item, other } = here
    const begin = (by: Side | 'mediator', of: string) =>
      rules.act(by, { type: 'begin-agenda-item', item: of })
    const back = (by: Side | 'mediator') => rules.act(by, { type: 'withdraw-order-proposal' })
    begin('a', item)
    begin('a', other)
    begin('b', item)
    expect(rules.state().agenda.map(({ begun }) => begun)).toEqual([undefined, undefined])
    expect(back('b')).toMatch(recorded)
    expect(back('b')).toBe('not-proposed')
    expect(back('mediator')).toBe('not-for-your-role')
    expect(rules.state().order.proposed).toEqual({ a: { type: 'begin-agenda-item', item: other } })
    begin('mediator', other)
    expect(rules.state().order.proposed).toEqual({})
    expect(back('a')).toBe('not-proposed')
  })

  it('is refused to the other side once it can be no more', () => {
    const { rules, item } = room()
    rules.act('a', { type: 'begin-agenda-item', item })
    rules.act('b', { type: 'remove-agenda-item', item })
    expect(rules.act('b', { type: 'begin-agenda-item', item })).toBe('agenda-item-unknown')
  })

  it('stays when something else takes effect', () => {
    const { rules, item, issue } = room()
    rules.act('a', { type: 'begin-agenda-item', item })
    rules.act('mediator', { type: 'lock-item', item: { issue } })
    expect(rules.act('b', { type: 'begin-agenda-item', item })).toMatch(recorded)
    expect(rules.state().agenda[0]?.begun).toBeDefined()
  })
})

describe('what is not there', () => {
  it('is not summoned to, hidden or locked, and what has gone meanwhile is set free', () => {
    const { rules, goal } = room()
    const codes = { goal: 'goal-unknown', issue: 'issue-unknown', statement: 'statement-unknown' }
    for (const [kind, code] of Object.entries({
      ...codes,
      evidence: 'evidence-unknown',
      agenda: 'agenda-item-unknown',
    }))
      for (const act of [
        { type: 'summon', to: { [kind]: unknown } },
        { type: 'hide-item', item: { [kind]: unknown } },
        { type: 'lock-item', item: { [kind]: unknown } },
      ])
        expect(rules.act('mediator', act as Act)).toBe(code)
    rules.act('mediator', { type: 'hide-item', item: { goal } })
    rules.goals.delete(goal)
    expect(rules.act('mediator', { type: 'show-item', item: { goal } })).toMatch(recorded)
  })
})

describe('a lock', () => {
  it.each(sides)('of a mediator who is gone is opened by both sides together, side %s first', (side) => {
    const { rules, issue } = room()
    rules.act('mediator', { type: 'lock-item', item: { issue } })
    rules.act('mediator', { type: 'leave' })
    const unlock = (by: Side) => rules.act(by, { type: 'unlock-item', item: { issue } })
    unlock(side)
    expect(rules.state().order.locked.size).toBe(1)
    unlock(otherSide(side))
    expect(rules.state().order.locked.size).toBe(0)
  })

  it('stands in a room that is closed and opened again', () => {
    const { rules, issue } = room()
    rules.act('mediator', { type: 'lock-item', item: { issue } })
    rules.act('mediator', { type: 'move-stage', to: 'closed' })
    rules.act('mediator', { type: 'move-stage', to: 'goals' })
    expect(rules.act('a', { type: 'retitle-issue', issue, title: 'The rent' })).toBe('item-locked')
  })
})
