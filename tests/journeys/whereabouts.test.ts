/** Where people are, over real sockets: a reader may miss the way, and never where somebody is now. */
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Hand } from '../rig/hand.ts'
import { threeHands } from '../rig/three-hands.ts'

const hands = threeHands()

const presencesAt = (hand: Hand) =>
  hand.told.filter(({ event }) => event === 'presence').map(({ message }) => message)
const lastOf = (hand: Hand, participant: string) =>
  presencesAt(hand).findLast((message) => message.participant === participant)?.at

it('of moves right after each other the last one always arrives', async () => {
  const { ana, ben, mediator } = hands
  for (const hand of [ana, ben, mediator]) await hand.open('joint')
  for (let round = 0; round < 5; round += 1) {
    const goals = Array.from({ length: 8 }, () => randomUUID())
    for (const goal of goals) ana.socket.emit('presence', { space: 'joint', at: { goal } })
    const last = { goal: goals.at(-1) }
    for (const reader of [ben, mediator])
      await reader.until(() => JSON.stringify(lastOf(reader, ana.participant)) === JSON.stringify(last))
  }
})

it('who leaves right after a move is gone', async () => {
  const { ana, ben } = hands
  for (const hand of [ana, ben]) await hand.open('joint')
  ana.socket.emit('presence', { space: 'joint', at: { goal: randomUUID() } })
  ana.socket.emit('presence', { space: 'joint', at: { goal: randomUUID() } })
  ana.leave()
  await ben.until(() => lastOf(ben, ana.participant) === null)
  expect(lastOf(ben, ana.participant)).toBeNull()
})
