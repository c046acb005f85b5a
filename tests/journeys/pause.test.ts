/** The pause over real sockets: nobody but the mediator learns who asked, every clock stands still, and it ends for all at once. */
import { randomUUID } from 'node:crypto'
import { statusAt } from '@common-ground/shared/acts/offers'
import { pauseAt } from '@common-ground/shared/acts/pause'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import { spaces } from '@common-ground/shared/room/space'
import { describe, expect, it } from 'vitest'
import { Hand, openRoom } from '../rig/hand.ts'
import { masked } from '../rig/masked-frames.ts'
import { type SixHands, sixHands } from '../rig/six-hands.ts'
import { openIssue, settledAt, stateOf, threeHands } from '../rig/three-hands.ts'

let ahead = 0
const table = threeHands({ clock: () => Date.now() + ahead })
const minute = 60_000

const askPause = (hand: Hand, minutes = 5, id: string = randomUUID()) =>
  hand.act({ type: 'ask-pause', minutes }, id, 'mediator')

const asked = (mediator: Hand) =>
  foldAll(emptyRoom, ledgerOf(mediator.copyOf('mediator')).toArray()).pauses.asked

const listeners = ['ana', 'amy', 'ben', 'bea', 'olu'] as const

/** Everything each of them is told in a room in which this one asks for a pause, from before that until it is over. */
const heardWhen = async (asker: 'ana' | 'amy' | 'ben' | 'bea' | 'mo') => {
  const six: SixHands = await sixHands(table.server.origin)
  const hands = listeners.map((name) => six[name])
  const begun = (hand: Hand) => stateOf(hand).pauses.all.length === 1
  const all = [...hands, six.mo]
  const { length } = six.olu.entries()
  await Promise.all(all.map((hand) => hand.until(() => hand.entries().length >= length)))
  const from = hands.map(({ told }) => told.length)
  const answer = await askPause(six[asker])
  await Promise.all(all.map((hand) => hand.until(() => begun(hand))))
  await six.mo.act({ type: 'go-on' })
  await Promise.all(
    hands.map((hand) =>
      hand.until(
        () => stateOf(hand).pauses.all[0]?.until !== undefined && hand.entries().length === length + 2,
      ),
    ),
  )
  // Ids of people are drawn too: by name they can be compared.
  const named = (frames: unknown): string =>
    [...listeners, 'mo' as const].reduce(
      (text, name) => text.replaceAll(six[name].participant, name),
      JSON.stringify(frames),
    )
  const told = hands.map((hand, at) => hand.told.slice(from[at]).map((frame) => named(masked(frame))))
  const noted = asked(six.mo).map(({ by, standing, minutes }) => [
    by === six[asker].participant,
    standing,
    minutes,
  ])
  six.leave()
  return { answer, told, noted }
}

describe('who asked for a pause', () => {
  it('[T29] is the same to everybody but the mediator, frame for frame: colleagues, the other side, observers', async () => {
    const rooms = await Promise.all((['ana', 'amy', 'ben', 'bea', 'mo'] as const).map(heardWhen))
    const [one] = rooms
    for (const { told } of rooms)
      for (const [at, name] of listeners.entries()) expect([name, told[at]]).toEqual([name, one?.told[at]])
    // It was told at all: the pause, and that the mediator goes on.
    expect(one?.told.map((frames) => frames.length)).toEqual(listeners.map(() => 2))
    for (const { answer } of rooms.slice(0, 4))
      expect(answer).toEqual({ seq: 0, hash: '0'.repeat(64), at: 0 })
    expect(rooms.map(({ noted }) => noted)).toEqual(
      ['a', 'a', 'b', 'b', 'mediator'].map((standing) => [[true, standing, 5]]),
    )
  })

  it('[T29] is told in no other space, and may not be', async () => {
    const { ana, mediator } = table
    for (const space of spaces.filter((one) => one !== 'mediator'))
      for (const hand of [ana, mediator]) {
        const answer = await hand.act({ type: 'ask-pause', minutes: 5 }, randomUUID(), space)
        expect(answer.refused).toBe('space-unknown')
      }
    for (const minutes of [0, 1, 6, 15.5, -5, '5', null, 1e308])
      expect((await ana.act({ type: 'ask-pause', minutes }, randomUUID(), 'mediator')).refused).toBe(
        'malformed',
      )
    expect(stateOf(ana).pauses.all).toEqual([])
  })

  it('without a mediator is said to nobody', async () => {
    const room = await openRoom(table.server.origin)
    const [ana, ben] = [await Hand.enter(room, 'a', 'Ana'), await Hand.enter(room, 'b', 'Ben')]
    expect((await askPause(ben, 15)).refused).toBeUndefined()
    await ana.until(() => stateOf(ana).pauses.all.length === 1)
    expect((await ana.act({ type: 'go-on' })).refused).toBeUndefined()
    expect((await ana.act({ type: 'go-on' })).refused).toBe('already-proposed')
    expect((await askPause(ana)).refused).toBe('already-paused')
    expect((await ben.act({ type: 'go-on' })).refused).toBeUndefined()
    expect((await ben.act({ type: 'go-on' })).refused).toBe('not-paused')
    for (const hand of [ana, ben]) hand.leave()
  })
})

describe('a pause', () => {
  it('is one, also when everybody asks at the same moment; sent again it is the same one', async () => {
    const { ana, ben, mediator } = table
    await mediator.open('mediator')
    const id = randomUUID()
    const answers = await Promise.all([askPause(ana, 5, id), askPause(ben, 15), askPause(mediator)])
    expect(answers.map(({ refused }) => refused).filter((code) => code !== 'already-paused')).toEqual([
      undefined,
    ])
    expect((await askPause(ana, 5, id)).refused).toBe(answers[0].refused)
    await settledAt(table, 4)
    expect(stateOf(ana).pauses.all).toHaveLength(1)
    await mediator.until(() => asked(mediator).length === 1)
  })

  it('is not asked for in a closed room, and goes on in one that is opened again', async () => {
    const { ana, ben, mediator } = table
    await askPause(ben)
    await mediator.act({ type: 'move-stage', to: 'closed', outcome: 'no-agreement' })
    expect((await askPause(ana)).refused).toBe('room-closed')
    expect((await ana.act({ type: 'go-on' })).refused).toBe('room-closed')
    await mediator.act({ type: 'move-stage', to: 'goals' })
    expect((await ana.act({ type: 'go-on' })).refused).toBeUndefined()
  })

  it('stops the time of an offer in its last second, and ends for everybody at the same moment', async () => {
    const { ana, ben, mediator } = table
    const issue = await openIssue(table)
    const offers = [randomUUID(), randomUUID()]
    const made = { type: 'offer', terms: [{ issue, to: '2150' }], benefit: 'You can plan', minutes: 30 }
    for (const offer of offers) await ana.act(made, offer)
    ahead += 29 * minute + 59_000
    await askPause(ben, 15)
    ahead += 14 * minute
    expect((await ben.act({ type: 'accept', offer: offers[0] })).refused).toBeUndefined()
    await mediator.act({ type: 'go-on' })
    await settledAt(table, 9)
    const [state] = [ana, ben, mediator].map(stateOf)
    const [pause] = state?.pauses.all ?? []
    for (const hand of [ana, ben, mediator]) {
      const { pauses, offers: there } = stateOf(hand)
      expect(pauses.all).toEqual([pause])
      const until = pause?.until ?? 0
      expect([pauseAt(pauses, until - 1) !== undefined, pauseAt(pauses, until)]).toEqual([true, undefined])
      const second = there.get(offers[1] ?? '')
      expect(second && statusAt(second, pauses, until)).toBe('open')
    }
    ahead += 1_000
    expect((await ben.act({ type: 'accept', offer: offers[1] })).refused).toBe('offer-expired')
  })

  it('stops the time for writing in a goal round: cards are taken as long as if it had not been', async () => {
    const { ana, mediator } = table
    await ana.open('side-a')
    const round = randomUUID()
    const handIn = (text: string) => ana.act({ type: 'hand-in', round, text }, randomUUID(), 'side-a')
    await mediator.act({ type: 'start-round', minutes: 2 }, round)
    ahead += 2 * minute - 5_000
    await askPause(ana, 15)
    ahead += 15 * minute
    expect((await handIn('Good neighbours')).refused).toBeUndefined()
    expect((await ana.act({ type: 'end-writing', round })).refused).toBe('still-writing')
    ahead += 5_000
    expect((await handIn('Quiet nights')).refused).toBe('writing-over')
    expect((await ana.act({ type: 'end-writing', round })).refused).toBeUndefined()
  })

  it('is asked for by one person so often and not more: what they did themselves is all the answer tells', async () => {
    const { ana, ben, mediator } = table
    for (let count = 0; count < 40; count += 1) {
      ahead += 10_000
      expect((await askPause(ana)).refused).toBeUndefined()
      expect((await mediator.act({ type: 'go-on' })).refused).toBeUndefined()
    }
    ahead += 10_000
    expect((await askPause(ana)).refused).toBe('pause-enough')
    expect((await askPause(ben)).refused).toBeUndefined()
  })
})
