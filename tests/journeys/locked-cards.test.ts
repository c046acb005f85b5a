/** A locked goal card over real sockets: no client changes it, and of a lock and an edit at the same moment one is first. */
import { randomUUID } from 'node:crypto'
import {
  addGoal,
  goalsOf,
  readGoals,
  removeGoal,
  setGoalDate,
  setWhy,
  typeAtEnd,
  typeMeasure,
} from '@common-ground/shared/documents/goals'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Hand } from '../rig/hand.ts'
import { stateOf, threeHands } from '../rig/three-hands.ts'

const table = threeHands()

const wordsTold = ({ told }: Hand) => told.filter(({ event }) => event === 'words').length

const newGoal = async ({ ana, ben, mediator }: typeof table, text = 'Quiet nights') => {
  const goal = randomUUID()
  await ana.words((doc) => addGoal(doc, goal, 'middle', text))
  for (const hand of [ben, mediator]) await hand.until(() => goalsOf(hand.doc).has(goal))
  return goal
}

const textOf = (hand: Hand, goal: string) => readGoals(hand.doc).find(({ id }) => id === goal)?.text

/** Every way to write a card there is. */
const writings: Readonly<Record<string, (doc: Y.Doc, goal: string) => void>> = {
  text: (doc, goal) => typeAtEnd(doc, goal, ' and days'),
  'a letter less': (doc, goal) => {
    const text = goalsOf(doc).get(goal)?.get('text')
    const line = text instanceof Y.XmlFragment ? text.get(0) : undefined
    const words = line instanceof Y.XmlElement ? line.get(0) : undefined
    if (words instanceof Y.XmlText) words.delete(0, 1)
  },
  measure: (doc, goal) => typeMeasure(doc, goal, 'No calls after ten'),
  date: (doc, goal) => setGoalDate(doc, goal, '2027-05-01'),
  'why of A': (doc, goal) => setWhy(doc, goal, 'a', 'We sleep'),
  'why of B': (doc, goal) => setWhy(doc, goal, 'b', 'They sleep'),
  order: (doc, goal) => void goalsOf(doc).get(goal)?.set('order', 'a5'),
  column: (doc, goal) => void goalsOf(doc).get(goal)?.set('column', 'a'),
  'taking it away': removeGoal,
  'putting another in its place': (doc, goal) => {
    removeGoal(doc, goal)
    addGoal(doc, goal, 'middle', 'Loud nights')
  },
}

describe('a locked card', () => {
  it.each(Object.entries(writings))('[T4] is not changed by any client: %s', async (what, write) => {
    const { ana, ben, mediator } = table
    const goal = await newGoal(table)
    await mediator.act({ type: 'lock-item', item: { goal } })
    for (const hand of [ana, ben]) await hand.until(() => stateOf(hand).order.locked.size === 1)
    const was = JSON.stringify(readGoals(mediator.doc))
    for (const writer of [ana, ben, mediator]) {
      const others = [ana, ben, mediator].filter((hand) => hand !== writer)
      const heard = others.map(wordsTold)
      const answer = await writer.words((doc) => write(doc, goal))
      const notTheirs =
        what === 'column' ||
        (what === 'why of A' && writer !== ana) ||
        (what === 'why of B' && writer !== ben)
      expect(answer.refused).toBe(notTheirs ? 'not-yours-to-write' : 'item-locked')
      await writer.startOver()
      expect(JSON.stringify(readGoals(writer.doc))).toBe(was)
      expect(others.map(wordsTold)).toEqual(heard)
    }
    // Unlocked, the same is taken from whoever may.
    await mediator.act({ type: 'unlock-item', item: { goal } })
    const writer = what === 'why of B' ? ben : ana
    const after = await writer.words((doc) => write(doc, goal))
    expect(after.refused).toBe(what === 'column' ? 'not-yours-to-write' : undefined)
  })

  it('[T4] among others in one message keeps all of it out, and no other card is locked with it', async () => {
    const { ana, mediator } = table
    const [locked, free] = [await newGoal(table), await newGoal(table, 'Fair rent')]
    await mediator.act({ type: 'lock-item', item: { goal: locked } })
    const both = await ana.words((doc) => {
      typeAtEnd(doc, free, ' for both')
      typeAtEnd(doc, locked, '!')
    })
    expect(both.refused).toBe('item-locked')
    await ana.startOver()
    expect(textOf(ana, free)).toBe('Fair rent')
    expect(await ana.words((doc) => typeAtEnd(doc, free, ' for both'))).toEqual({ words: 'recorded' })
  })

  it('[T4] and an edit at the same moment: whichever is first in the room’s order decides, in both orders', async () => {
    const { ana, ben, mediator } = table
    for (const lockFirst of [true, false]) {
      const goal = await newGoal(table, 'Quiet')
      // On one line, so that the order is known.
      const lock = () => mediator.act({ type: 'lock-item', item: { goal } })
      const edit = () => mediator.words((doc) => typeAtEnd(doc, goal, ' nights'))
      const [one, other] = await Promise.all(lockFirst ? [lock(), edit()] : [edit(), lock()])
      const edited = lockFirst ? other : one
      expect(edited.refused).toBe(lockFirst ? 'item-locked' : undefined)
      if (lockFirst) await mediator.startOver()
      for (const hand of [ana, ben]) {
        await hand.until(() => stateOf(hand).order.locked.has(`goal ${goal}`))
        expect(textOf(hand, goal)).toBe(lockFirst ? 'Quiet' : 'Quiet nights')
      }
    }
  })

  it('[T4] [R4] on two lines at once is before or after the edit, never between', async () => {
    const { ana, ben, mediator } = table
    const seen = new Set<unknown>()
    for (let round = 0; round < 25; round += 1) {
      const goal = await newGoal(table, 'Quiet')
      const [edited] = await Promise.all([
        ana.words((doc) => typeAtEnd(doc, goal, ' nights')),
        mediator.act({ type: 'lock-item', item: { goal } }),
      ])
      seen.add(edited.refused)
      expect(['item-locked', undefined]).toContain(edited.refused)
      if (edited.refused) await ana.startOver()
      await ben.until(() => stateOf(ben).order.locked.has(`goal ${goal}`))
      // What is locked is what everybody has from then on.
      expect(textOf(ben, goal)).toBe(edited.refused ? 'Quiet' : 'Quiet nights')
      expect(textOf(ana, goal)).toBe(textOf(ben, goal))
    }
    expect(seen.size).toBeGreaterThan(0)
  })

  it('is not endorsed while it is locked, and is locked for who comes in later', async () => {
    const { room } = table
    const goal = await newGoal(table)
    const { mediator } = table
    await mediator.act({ type: 'lock-item', item: { goal } })
    const again = await Hand.connect(room, table.ana.seat, table.ana.participant)
    await again.open()
    expect(stateOf(again).order.locked.has(`goal ${goal}`)).toBe(true)
    expect((await again.act({ type: 'endorse', goal, text: '0'.repeat(64) })).refused).toBe('item-locked')
    expect((await again.words((doc) => typeAtEnd(doc, goal, '!'))).refused).toBe('item-locked')
    again.leave()
  })
})
