/** The agenda, pure: who writes and orders it, what stays on it, and that its order is one whoever moves at once. */
import type { Act } from '@common-ground/shared/acts/act'
import { type AgendaItem, itemEndsAt, runningItem } from '@common-ground/shared/acts/agenda'
import { limits } from '@common-ground/shared/room/limits'
import { otherSide, type Side, sides } from '@common-ground/shared/room/side'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NumberRules, unknown } from '../rig/number-rules.ts'

const recorded = /^0{8}-/
const chairs = ['a', 'b', 'mediator'] as const
type Chair = (typeof chairs)[number]

const agendaOf = (rules: NumberRules) => rules.state().agenda
const titles = (rules: NumberRules) => agendaOf(rules).map(({ title }) => title)

const withItems = (...names: readonly string[]) => {
  const rules = new NumberRules()
  const ids = names.map((title) => rules.act('a', { type: 'add-agenda-item', title }))
  const id = (title: string) => ids[names.indexOf(title)] ?? unknown
  const move = (by: Chair, item: string, before?: string) =>
    rules.act(by, {
      type: 'move-agenda-item',
      item: id(item),
      ...(before === undefined ? {} : { before: id(before) }),
    })
  return { rules, id, move }
}

describe('an item of the agenda', () => {
  it('is put there, changed, moved and taken off by anyone at the table, and by no observer', () => {
    for (const by of chairs) {
      const { rules, id, move } = withItems('One', 'Two')
      const added = rules.act(by, { type: 'add-agenda-item', title: 'Three', minutes: 10 })
      expect(move(by, 'Two', 'One')).toMatch(recorded)
      expect(titles(rules)).toEqual(['Two', 'One', 'Three'])
      const edit = { type: 'edit-agenda-item', item: added, on: added, title: 'Rent' } as const
      expect(rules.act(by, edit)).toMatch(recorded)
      expect(agendaOf(rules).at(-1)).toMatchObject({ title: 'Rent', id: added })
      expect(agendaOf(rules).at(-1)).not.toHaveProperty('minutes')
      expect(rules.act(by, { type: 'remove-agenda-item', item: id('One') })).toMatch(recorded)
      expect(titles(rules)).toEqual(['Two', 'Rent'])
    }
    const { rules } = withItems()
    expect(rules.act('observer', { type: 'add-agenda-item', title: 'Rent' })).toBe('not-for-your-role')
  })

  it('is one line that can be read, about a goal or an issue that is there', () => {
    const { rules } = withItems()
    const add = (title: string, more: object = {}) =>
      rules.act('b', { type: 'add-agenda-item', title, ...more })
    expect(add(' ')).toBe('text-empty')
    expect(add('x'.repeat(121))).toBe('text-too-long')
    expect(add('a\nb')).toBe('agenda-lines')
    expect(add('a\u0000')).toBe('text-unreadable')
    expect(add('Rent', { about: { issue: unknown } })).toBe('issue-unknown')
    expect(add('Rent', { about: { goal: unknown } })).toBe('goal-unknown')
    rules.goals.set(unknown, { text: 'Quiet nights', measure: '' })
    expect(add('Rent', { about: { goal: unknown } })).toMatch(recorded)
  })

  it('is not written over by who has not read what a colleague made of it', () => {
    const { rules, id } = withItems('One')
    const edit = (by: Chair, title: string, on = id('One')) =>
      rules.act(by, { type: 'edit-agenda-item', item: id('One'), on, title })
    const first = edit('a', 'Rent')
    expect(edit('b', 'The rent')).toBe('agenda-item-changed')
    expect(edit('b', 'The rent', first)).toMatch(recorded)
    expect(edit('mediator', 'x', unknown)).toBe('agenda-item-changed')
  })

  it('stays once it was begun: it can be finished, and begun again', () => {
    const { rules, id } = withItems('One', 'Two')
    const item = id('One')
    expect(rules.act('mediator', { type: 'finish-agenda-item', item })).toBe('agenda-item-not-running')
    expect(rules.act('mediator', { type: 'begin-agenda-item', item })).toMatch(recorded)
    expect(rules.act('mediator', { type: 'begin-agenda-item', item })).toBe('agenda-item-running')
    expect(rules.act('a', { type: 'remove-agenda-item', item })).toBe('agenda-item-begun')
    rules.act('mediator', { type: 'finish-agenda-item', item })
    expect(rules.act('b', { type: 'remove-agenda-item', item })).toBe('agenda-item-begun')
    expect(runningItem(agendaOf(rules))).toBeUndefined()
    rules.act('mediator', { type: 'begin-agenda-item', item })
    expect(runningItem(agendaOf(rules))?.id).toBe(item)
    // At most one is running: another one ends it.
    rules.act('mediator', { type: 'begin-agenda-item', item: id('Two') })
    expect(agendaOf(rules).map(({ finished }) => finished !== undefined)).toEqual([true, false])
    for (const type of ['begin-agenda-item', 'finish-agenda-item', 'remove-agenda-item'] as const)
      expect(rules.act('mediator', { type, item: unknown })).toBe('agenda-item-unknown')
  })

  it('[R10] of one chair takes nothing of what the others may put there', () => {
    const { rules } = withItems()
    const add = (by: Chair) => rules.act(by, { type: 'add-agenda-item', title: 'Rent' })
    const own = Array.from({ length: limits.agenda.perChair }, () => add('a'))
    expect(add('a')).toBe('agenda-full')
    for (const by of ['b', 'mediator'] as const) expect(add(by)).toMatch(recorded)
    rules.act('b', { type: 'remove-agenda-item', item: own[0] ?? unknown })
    expect(add('a')).toMatch(recorded)
  })
})

describe('the time of an item', () => {
  const item: AgendaItem = { id: unknown, on: unknown, title: 'Rent', standing: 'a', minutes: 10, begun: 0 }
  const minute = 60_000

  it('is the room’s: it stands still in a pause, and is longer once more minutes are given', () => {
    expect(itemEndsAt(item, { all: [] })).toBe(10 * minute)
    const pause = { from: 2 * minute, until: 7 * minute }
    expect(itemEndsAt(item, { all: [pause] })).toBe(15 * minute)
    expect(itemEndsAt({ ...item, minutes: 20 }, { all: [pause] })).toBe(25 * minute)
    // A pause from before it began is nothing to it.
    expect(itemEndsAt({ ...item, begun: 8 * minute }, { all: [pause] })).toBe(18 * minute)
  })

  it('is none without minutes, before it begins and once it is finished', () => {
    const { minutes: _, ...open } = item
    const { begun: __, ...waiting } = item
    for (const one of [open, waiting, { ...item, finished: 1 }])
      expect(itemEndsAt(one, { all: [] })).toBeUndefined()
  })
})

interface Move {
  readonly by: Chair
  readonly item: number
  readonly before: number
  readonly does: 'move' | 'remove' | 'add'
}

const moves = fc.array(
  fc.record({
    by: fc.constantFrom(...chairs),
    item: fc.nat(9),
    before: fc.nat(10),
    does: fc.constantFrom<Move['does']>('move', 'move', 'move', 'remove', 'add'),
  }),
  { maxLength: 40 },
)

const played = (script: readonly Move[], swapped: boolean) => {
  const rules = new NumberRules()
  const known: string[] = []
  const chair = (by: Chair): Chair => (swapped && by !== 'mediator' ? otherSide(by) : by)
  const say = (by: Chair, act: Act) => rules.act(chair(by), act)
  for (const title of ['1', '2', '3', '4']) known.push(say('a', { type: 'add-agenda-item', title }))
  for (const { by, item, before, does } of script) {
    const earlier = agendaOf(rules).map(({ id }) => id)
    const moved = known[item] ?? unknown
    // What its sender saw may be long gone: both name what was there once.
    const to = known[before]
    if (does === 'add') {
      const id = say(by, { type: 'add-agenda-item', title: `${known.length}` })
      known.push(id)
      expect(agendaOf(rules).map((one) => one.id)).toEqual([...earlier, id])
      continue
    }
    const answer = say(
      by,
      does === 'remove'
        ? { type: 'remove-agenda-item', item: moved }
        : { type: 'move-agenda-item', item: moved, ...(to === undefined ? {} : { before: to }) },
    )
    const now = agendaOf(rules).map(({ id }) => id)
    const others = earlier.filter((id) => id !== moved)
    // Whatever one act does, all others stay in their order, and nothing is there twice or lost.
    expect(now.filter((id) => id !== moved)).toEqual(others)
    if (!recorded.test(answer)) expect(now).toEqual(earlier)
    else if (does === 'remove') expect(now).toEqual(others)
    else expect(now[now.indexOf(moved) + 1]).toBe(to)
  }
  return agendaOf(rules).map(({ title }) => title)
}

describe('the order of the agenda', () => {
  it('[R4] is one for all: each move does what it says to the others as they are by then, and loses none', () => {
    fc.assert(
      fc.property(moves, (script) => void played(script, false)),
      { numRuns: 300 },
    )
  })

  it('[E1] is the same with the sides exchanged', () => {
    fc.assert(
      fc.property(moves, (script) => {
        expect(played(script, true)).toEqual(played(script, false))
      }),
      { numRuns: 100 },
    )
  })

  it.each(sides)('of two moves at once, that of side %s first, has both or says why not', (side: Side) => {
    const { rules, move, id } = withItems('One', 'Two', 'Three')
    move(side, 'Three', 'One')
    move(otherSide(side), 'One')
    expect(titles(rules)).toEqual(['Three', 'Two', 'One'])
    rules.act(side, { type: 'remove-agenda-item', item: id('Two') })
    expect(move(otherSide(side), 'One', 'Two')).toBe('agenda-item-unknown')
    expect(move(otherSide(side), 'Two', 'One')).toBe('agenda-item-unknown')
    expect(move(side, 'One', 'One')).toBe('agenda-item-unknown')
  })
})
