/** What a session shows of the room: the folded ledger, the goals and the notice of a broken chain. */

import { ledgerOf } from '@common-ground/shared/documents/declare'
import { addGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { textHash } from '@common-ground/shared/documents/text-hash'
import { beforeEach, describe, expect, test } from 'vitest'
import { firstGoal, RoomScene, secondGoal } from './scenes.ts'
import { people } from './small-room.ts'

const say = (text: string) => ({ type: 'post-statement', text }) as const

let scene: RoomScene

beforeEach(() => {
  scene = new RoomScene()
})

describe('what is shown', () => {
  test('both see the same, and a card that did not change stays the same object', async () => {
    const ana = await scene.inside(people.ana)
    const ben = await scene.inside(people.ben)
    addGoal(ana.session.joint.doc(), firstGoal, 'a', 'quiet')
    addGoal(ben.session.joint.doc(), secondGoal, 'b', 'light')
    await scene.clock.pass(30)
    expect(
      ben.session
        .goals()
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['light', 'quiet'])
    const before = ben.session.goals()
    expect(ben.session.goals()).toBe(before)
    typeAtEnd(ana.session.joint.doc(), firstGoal, ' nights')
    await scene.clock.pass(30)
    const after = ben.session.goals()
    const card = (id: string, cards: typeof after) => cards.find((one) => one.id === id)
    expect(card(firstGoal, after)?.text).toBe('quiet nights')
    expect(card(firstGoal, after)?.hash).toBe(textHash('quiet nights'))
    expect(card(secondGoal, after)).toBe(card(secondGoal, before))
  })

  test('endorsed by both a card is common, and falls back when its words change', async () => {
    const ana = await scene.inside(people.ana)
    const ben = await scene.inside(people.ben)
    addGoal(ana.session.joint.doc(), firstGoal, 'a', 'quiet')
    await scene.clock.pass(30)
    const endorse = { type: 'endorse', goal: firstGoal, text: textHash('quiet') } as const
    await ana.session.act(endorse)
    await ben.session.act(endorse)
    expect(ana.session.goals()[0]?.standing.common).toBe(true)
    typeAtEnd(ben.session.joint.doc(), firstGoal, '!')
    expect(ben.session.goals()[0]?.standing).toEqual({
      common: false,
      endorsed: { a: false, b: false },
      voided: { a: true, b: true },
    })
  })

  test('[T4] after a refusal everything is read from the fresh copy', async () => {
    const { session } = await scene.inside(people.ana)
    await session.act(say('before'))
    const refused = session.joint.doc()
    scene.room.refuseWords = ['not-yours-to-write']
    addGoal(refused, firstGoal, 'b', 'theirs to write')
    await scene.clock.pass(30)
    expect(session.joint.doc()).not.toBe(refused)
    expect(session.goals()).toEqual([])
    expect(session.presence.doc).toBe(session.joint.doc())
    expect(session.setAside().map(({ text }) => text)).toEqual(['theirs to write'])
    expect(session.state().statements.map(({ text }) => text)).toEqual(['before'])
    await session.act(say('after'))
    expect(session.state().length).toBe(3)
    expect(session.ledgerBroken()).toBeUndefined()
  })

  test('listeners hear of changes until they stop listening', async () => {
    const { session } = await scene.inside(people.ana)
    let heard = 0
    const stop = session.subscribe(() => {
      heard += 1
    })
    addGoal(session.joint.doc(), firstGoal, 'a', 'quiet')
    expect(heard).toBeGreaterThan(0)
    stop()
    const before = heard
    typeAtEnd(session.joint.doc(), firstGoal, '!')
    expect(heard).toBe(before)
  })
})

describe('a ledger that does not hold', () => {
  test('is noticed, and nothing after the break is believed', async () => {
    const { session } = await scene.inside(people.ana)
    await session.act(say('true'))
    const [first, second] = ledgerOf(scene.room.doc).toArray()
    if (!first || !second) throw new Error('two entries were recorded')
    ledgerOf(scene.room.doc).push([{ ...second, seq: 2, prev: second.hash }])
    expect(session.ledgerBroken()).toEqual({ whole: false, at: 2, because: 'hash' })
    expect(session.state().length).toBe(2)
  })

  test('is noticed when it no longer has what was shown', async () => {
    const { session } = await scene.inside(people.ana)
    await session.act(say('shown'))
    ledgerOf(scene.room.doc).delete(1, 1)
    expect(session.ledgerBroken()).toEqual({ whole: false, at: 1, because: 'link' })
    expect(session.state().length).toBe(1)
  })
})
