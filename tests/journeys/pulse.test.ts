/** The pulse: heard by the mediator and by nobody else, not even as a difference in what others are told or answered. */
import { randomUUID } from 'node:crypto'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import { limits } from '@common-ground/shared/room/limits'
import { spaces } from '@common-ground/shared/room/space'
import { describe, expect, it } from 'vitest'
import { Hand, openRoom } from '../rig/hand.ts'
import { threeHands } from '../rig/three-hands.ts'

const table = threeHands()
const always = { seq: 0, hash: '0'.repeat(64), at: 0 }

const pulse = (hand: Hand, value: number, id: string = randomUUID()) =>
  hand.act({ type: 'pulse', value }, id, 'mediator')

const heardBy = (mediator: Hand) => foldAll(emptyRoom, ledgerOf(mediator.copyOf('mediator')).toArray()).pulses

describe('the pulse', () => {
  it('is told to the mediator, per person, as it is', async () => {
    const { ana, ben, mediator } = table
    await mediator.open('mediator')
    for (const value of [2, 4]) expect(await pulse(ana, value)).toEqual(always)
    expect(await pulse(ben, 5)).toEqual(always)
    await mediator.until(() => heardBy(mediator).size === 2)
    expect(
      heardBy(mediator)
        .get(ana.participant)
        ?.last.map(({ value }) => value),
    ).toEqual([2, 4])
    expect(
      heardBy(mediator)
        .get(ben.participant)
        ?.last.map(({ value }) => value),
    ).toEqual([5])
  })

  it('the same one twice is one, also after another of that id; the answer is the same', async () => {
    const { ana, mediator } = table
    await mediator.open('mediator')
    const id = randomUUID()
    expect([await pulse(ana, 3, id), await pulse(ana, 3, id), await pulse(ana, 4, id)]).toEqual([
      always,
      always,
      always,
    ])
    await mediator.until(() => heardBy(mediator).size === 1)
    expect(heardBy(mediator).get(ana.participant)?.told).toBe(1)
  })

  it('[T3] is all there is of that space for a party, in that space alone, and for parties alone', async () => {
    const { ana, mediator } = table
    const elsewhere = spaces.filter((space) => space !== 'mediator')
    for (const space of elsewhere)
      expect((await ana.act({ type: 'pulse', value: 3 }, randomUUID(), space)).refused).toBe('space-unknown')
    const other = [
      await ana.act({ type: 'post-statement', text: 'Hello' }, randomUUID(), 'mediator'),
      await ana.act({ type: 'consent', agreement: ana.agreement }, randomUUID(), 'mediator'),
      await ana.act({ type: 'turn-away', participant: randomUUID() }, randomUUID(), 'mediator'),
      await ana.open('mediator'),
      await ana.words(() => {}, 'mediator'),
    ]
    expect(other.map(({ refused }) => refused)).toEqual(other.map(() => 'space-unknown'))
    for (const value of [0, 6, 2.5, '3', null])
      expect((await ana.act({ type: 'pulse', value }, randomUUID(), 'mediator')).refused).toBe('malformed')
    expect((await pulse(mediator, 3)).refused).toBe('not-for-your-role')
  })

  it('needs a mediator in the room, and is bounded by what one has told oneself', async () => {
    const room = await openRoom(table.server.origin)
    const ana = await Hand.enter(room, 'a', 'Ana')
    expect((await pulse(ana, 3)).refused).toBe('no-mediator')
    const mediator = await Hand.enter(room, 'mediator', 'Mo')
    await mediator.open('mediator')
    let told = 0
    while (told < limits.pulses.each) {
      const reply = await pulse(ana, 1 + (told % 5))
      // Told that it was too fast, an honest page waits; here it is asked again until there is pace.
      if (reply.refused !== 'too-fast') told += 1
      if (reply.refused !== 'too-fast') expect(reply).toEqual(always)
    }
    let last = await pulse(ana, 3)
    while (last.refused === 'too-fast') last = await pulse(ana, 3)
    expect(last.refused).toBe('pulse-enough')
    await mediator.until(() => heardBy(mediator).get(ana.participant)?.told === limits.pulses.each)
    for (const hand of [ana, mediator]) hand.leave()
  })

  it('[T14] the other side’s frames and answers are the same whether or not a side tells the mediator', async () => {
    const quiet: { told: unknown; answers: unknown }[] = []
    for (const tells of [false, true]) {
      const room = await openRoom(table.server.origin)
      const ana = await Hand.enter(room, 'a', 'Ana')
      const ben = await Hand.enter(room, 'b', 'Ben')
      const mediator = await Hand.enter(room, 'mediator', 'Mo')
      await mediator.open('mediator')
      await ana.until(() => ana.entries().length === 3)
      await ben.until(() => ben.entries().length === 3)
      const from = ben.told.length
      if (tells) for (const value of [1, 2, 3, 4, 5]) await pulse(ana, value)
      const answers = [await pulse(ben, 3), await ben.open('mediator')]
      const shown = await ben.act({ type: 'post-statement', text: 'One point' })
      await ana.until(() => ana.entries().length === 4)
      await ben.until(() => ben.entries().length === 4)
      const told = ben.told
        .slice(from)
        .map(({ event, message }) => [event, Object.keys(message), message.space])
      quiet.push({ told, answers: [...answers, shown.seq, ben.entries().length] })
      // Nothing of a value, and nothing of that space, in anything either side was ever told.
      for (const hand of [ana, ben])
        expect(hand.told.filter(({ message }) => message.space === 'mediator')).toEqual([])
      for (const hand of [ana, ben, mediator]) hand.leave()
    }
    expect(quiet[1]).toEqual(quiet[0])
  })
})
