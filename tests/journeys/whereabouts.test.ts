/** Where people are, over real sockets: a reader may miss the way, and never where somebody is now. */
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { Hand } from '../rig/hand.ts'
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

it('[T14] who only watches a space is here for nobody until they say where they are', async () => {
  const { ana, mediator } = hands
  await mediator.open('caucus-a')
  const answer = await ana.open('caucus-a', { watching: true })
  expect(answer.refused).toBeUndefined()
  // What comes after it has come: nothing of it did.
  expect((await mediator.act({ type: 'nothing' })).refused).toBe('malformed')
  const inCaucus = (hand: Hand) => presencesAt(hand).filter(({ space }) => space === 'caucus-a')
  expect(inCaucus(mediator)).toEqual([])
  const late = await mediator.open('caucus-a')
  expect(late.present).toEqual([])
  ana.socket.emit('presence', { space: 'caucus-a', at: {} })
  await mediator.until(() => inCaucus(mediator).length === 1)
  ana.leave()
  await mediator.until(() => inCaucus(mediator).at(-1)?.at === null)
})

it('[T14] who goes out of a space and only watches it is gone for its people, also over a new connection', async () => {
  const { ana, mediator } = hands
  await mediator.open('caucus-a')
  const seen = () => presencesAt(mediator).filter(({ space }) => space === 'caucus-a')
  const before = seen().length
  const hand = await Hand.connect(ana.opened, ana.seat, ana.participant)
  await hand.open('caucus-a')
  await mediator.until(() => seen().length === before + 1)
  hand.socket.emit('presence', { space: 'caucus-a', at: null })
  await mediator.until(() => seen().at(-1)?.at === null)
  expect((await mediator.open('caucus-a')).present).toEqual([])
  hand.socket.emit('presence', { space: 'caucus-a', at: {} })
  await mediator.until(() => seen().at(-1)?.at !== null)
  // The cut is not noticed yet when the same copy comes back, to watch.
  const again = await Hand.connect(ana.opened, ana.seat, ana.participant)
  await again.open('caucus-a', { watching: true, clientId: hand.copyOf('caucus-a').clientID })
  await mediator.until(() => seen().at(-1)?.at === null)
  hand.leave()
  again.leave()
})
