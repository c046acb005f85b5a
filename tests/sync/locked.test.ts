/** A lock that comes while somebody writes, in real sessions on the real server: their text is set aside for them. */
import { addGoal, goalsOf, setWhy, typeAtEnd, typeMeasure } from '@common-ground/shared/documents/goals'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRealRoom, type RealRoom, until } from './real-room.ts'
import { firstGoal, texts } from './scenes.ts'

let there: RealRoom
beforeEach(async () => {
  there = await openRealRoom()
})
afterEach(() => there.close())

test('[T4] an edit on its way when the lock came is refused, and all its texts are kept for their author', async () => {
  const [ana, mo] = [await there.join('a', 'Ana', there.network.origin), await there.join('mediator', 'Mo')]
  addGoal(mo.joint.doc(), firstGoal, 'middle', 'quiet nights')
  await until(ana, () => goalsOf(ana.joint.doc()).has(firstGoal))
  there.network.cut()
  await until(ana, () => ana.connection().link === 'offline')
  typeAtEnd(ana.joint.doc(), firstGoal, ', all year')
  typeMeasure(ana.joint.doc(), firstGoal, 'no calls after ten')
  setWhy(ana.joint.doc(), firstGoal, 'a', 'we sleep')
  expect(await mo.act({ type: 'lock-item', item: { goal: firstGoal } })).toHaveProperty('seq')
  there.network.restore()
  await until(ana, () => ana.setAside().length > 0)
  expect(ana.setAside().map(({ text, refusal }) => [text, refusal.refused])).toEqual([
    ['quiet nights, all year', 'item-locked'],
    ['no calls after ten', 'item-locked'],
    ['we sleep', 'item-locked'],
  ])
  await until(ana, () => ana.state().order.locked.size === 1)
  expect(texts(ana.joint.doc())).toEqual(['quiet nights'])
  expect(texts(mo.joint.doc())).toEqual(['quiet nights'])
  // Unlocked, the card is written in as before.
  await mo.act({ type: 'unlock-item', item: { goal: firstGoal } })
  typeAtEnd(ana.joint.doc(), firstGoal, ' for both')
  await until(mo, () => texts(mo.joint.doc())[0] === 'quiet nights for both')
})
