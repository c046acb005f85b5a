/** What reading the signs costs on a full ledger: nothing is computed again while nothing it reads has changed. */
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import { stallSigns } from '@common-ground/shared/momentum/stall-signs'
import { expect, it } from 'vitest'
import { emptyBoard, minute, StallRoom } from './stall-room.ts'

it('one more statement leaves what was read of offers as it was, and time alone reads nothing again', () => {
  const room = new StallRoom()
  room.stage('bargaining')
  const price = room.price()
  for (const to of ['100', '200', '90']) room.offer(to === '200' ? 'b' : 'a', price, to)
  const [before] = room.signs()
  room.say('a', 'Something about the garden')
  const [after] = room.signs()
  expect(before?.sign).toBe('no-narrowing')
  expect(after).toBe(before)
  expect(room.signs(emptyBoard, room.now + minute)[0]).toBe(before)
})

it('the steps that are kept do not grow with the ledger, and folding many is folding each', () => {
  const room = new StallRoom()
  room.stage('exploring')
  for (let step = 0; step < 450; step += 1) room.say(step % 2 === 0 ? 'a' : 'b', `The point, number ${step}`)
  const { state, entries } = room.room.ledgers.joint
  expect(state.recent.steps.length).toBeGreaterThanOrEqual(100)
  expect(state.recent.steps.length).toBeLessThan(200)
  expect(state.recent.steps.at(-1)?.id).toBe(entries.at(-1)?.id)
  expect(foldAll(emptyRoom, entries).recent).toEqual(state.recent)
  const later = room.now + 20 * minute
  expect(stallSigns(foldAll(emptyRoom, entries), emptyBoard, later)).toEqual(room.signs(emptyBoard, later))
})
