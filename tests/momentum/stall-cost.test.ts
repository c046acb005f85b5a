/** What reading the signs costs on a full ledger: nothing is computed again while nothing it reads has changed. */
import { recentOf } from '@common-ground/shared/momentum/recent'
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

it('no more steps are read than the longest window needs, however long the ledger is', () => {
  const room = new StallRoom()
  room.stage('exploring')
  for (let step = 0; step < 150; step += 1) room.say(step % 2 === 0 ? 'a' : 'b', `The point, number ${step}`)
  const { state, entries } = room.room.ledgers.joint
  const { steps, touchedAt } = recentOf(entries, state.length)
  expect(steps.map(({ id }) => id)).toEqual(entries.slice(-100).map(({ id }) => id))
  expect(touchedAt).toBe(state.lastAt)
})
