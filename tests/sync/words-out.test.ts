/** Words on their way out: at once, gathered while typing fast, one message in flight, kept until the room takes them. */

import { ledgerOf } from '@common-ground/shared/documents/declare'
import { addGoal, goalFragment, typeAtEnd } from '@common-ground/shared/documents/goals'
import { limits } from '@common-ground/shared/room/limits'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { beforeEach, describe, expect, test } from 'vitest'
import { turn } from './hand-clock.ts'
import { DocumentScene, firstGoal, texts } from './scenes.ts'
import { people } from './small-room.ts'

let scene: DocumentScene

beforeEach(() => {
  scene = new DocumentScene()
})

describe('words on their way', () => {
  test('[R8] a room that cannot save is said so, until it can', async () => {
    await scene.online()
    scene.room.refuseWords = ['not-saved', 'not-saved']
    addGoal(scene.sync.doc(), firstGoal, 'a', 'quiet')
    expect(scene.sync.unsaved).toBe(false)
    await scene.clock.pass(30)
    expect(scene.sync.unsaved).toBe(true)
    await scene.clock.pass(250)
    expect(scene.sync.unsaved).toBe(true)
    await scene.clock.pass(500)
    expect(scene.sync.unsaved).toBe(false)
    expect(texts(scene.room.doc)).toEqual(['quiet'])
  })

  test('go at once, and what one task writes goes as one message', async () => {
    await scene.online()
    scene.byHand()
    addGoal(scene.sync.doc(), firstGoal, 'a', 'quiet')
    typeAtEnd(scene.sync.doc(), firstGoal, ' nights')
    expect(scene.connection.wordsAsked).toHaveLength(0)
    expect(scene.sync.words()).toBe('sending')
    await scene.clock.pass(0)
    expect(scene.connection.wordsAsked).toHaveLength(1)
    await scene.answer()
    expect(texts(scene.room.doc)).toEqual(['quiet nights'])
    expect(scene.sync.words()).toBe('recorded')
  })

  test('typed fast are gathered: no two messages within 30 ms', async () => {
    await scene.online()
    const sentAt: number[] = []
    const serve = scene.connection.onAsked
    scene.connection.onAsked = () => {
      if (scene.connection.wordsAsked.length > 0) sentAt.push(scene.clock.now())
      serve()
    }
    addGoal(scene.sync.doc(), firstGoal, 'a', '')
    for (let key = 0; key < 40; key += 1) {
      typeAtEnd(scene.sync.doc(), firstGoal, 'x')
      await scene.clock.pass(5)
    }
    await scene.clock.pass(30)
    expect(texts(scene.room.doc)).toEqual(['x'.repeat(40)])
    expect(sentAt).toEqual([0, 30, 60, 90, 120, 150, 180, 210])
    await scene.clock.pass(1_000)
    const pause = scene.clock.now()
    typeAtEnd(scene.sync.doc(), firstGoal, '.')
    await scene.clock.pass(0)
    expect(sentAt.at(-1)).toBe(pause)
  })

  test('one message is in flight, and the next gathers behind it', async () => {
    await scene.online()
    scene.byHand()
    addGoal(scene.sync.doc(), firstGoal, 'a', 'one')
    await scene.clock.pass(30)
    typeAtEnd(scene.sync.doc(), firstGoal, ' two')
    await scene.clock.pass(30)
    typeAtEnd(scene.sync.doc(), firstGoal, ' three')
    await scene.clock.pass(30)
    expect(scene.connection.wordsAsked).toHaveLength(1)
    await scene.answer()
    expect(scene.connection.wordsAsked).toHaveLength(1)
    await scene.answer()
    expect(texts(scene.room.doc)).toEqual(['one two three'])
    expect(scene.connection.wordsAsked).toHaveLength(0)
  })

  test('settled sends at once and waits for the verdict', async () => {
    await scene.online()
    scene.byHand()
    addGoal(scene.sync.doc(), firstGoal, 'a', 'one')
    let settled = false
    const settling = scene.sync.settled().then(() => {
      settled = true
    })
    await turn()
    expect(scene.connection.wordsAsked).toHaveLength(1)
    expect(settled).toBe(false)
    scene.room.answer(scene.connection, people.ana)
    await settling
    expect(scene.sync.words()).toBe('recorded')
    await scene.sync.settled()
  })

  test.each(['busy', 'too-fast', 'not-saved'] as const)(
    '[R8] are kept when the room is %s, and sent again later each time',
    async (code) => {
      await scene.online()
      const doc = scene.sync.doc()
      scene.room.refuseWords = [code, code]
      addGoal(doc, firstGoal, 'a', 'kept')
      await scene.clock.pass(0)
      expect(scene.sync.words()).toBe('waiting')
      expect(texts(scene.room.doc)).toEqual([])
      typeAtEnd(doc, firstGoal, ' and more')
      await scene.clock.pass(250)
      expect(texts(scene.room.doc)).toEqual([])
      await scene.clock.pass(499)
      expect(texts(scene.room.doc)).toEqual([])
      await scene.clock.pass(1)
      expect(texts(scene.room.doc)).toEqual(['kept and more'])
      expect(scene.sync.words()).toBe('recorded')
      expect(scene.sync.doc()).toBe(doc)
      expect(scene.setAside()).toEqual([])
    },
  )

  test('a message without an answer is sent again after opening anew', async () => {
    await scene.online()
    scene.byHand()
    addGoal(scene.sync.doc(), firstGoal, 'a', 'slow')
    await scene.clock.pass(30)
    scene.connection.wordsAsked.splice(0)[0]?.answer('cut')
    scene.room.serve(scene.connection, people.ana)
    await scene.clock.pass(250)
    expect(texts(scene.room.doc)).toEqual(['slow'])
    expect(scene.sync.words()).toBe('recorded')
  })

  test('much that was written offline goes in several messages that fit', async () => {
    for (let card = 0; card < 40; card += 1)
      addGoal(
        scene.sync.doc(),
        `00000000-0000-4000-8000-${String(card).padStart(12, '0')}`,
        'a',
        'x'.repeat(9_000),
      )
    const sizes: number[] = []
    scene.room.serve(scene.connection, people.ana)
    const answer = scene.connection.onAsked
    scene.connection.onAsked = () => {
      for (const { message } of scene.connection.wordsAsked) sizes.push(message.update.length)
      answer()
    }
    scene.connection.connect()
    await scene.clock.pass(100)
    expect(texts(scene.room.doc)).toHaveLength(40)
    expect(sizes.length).toBeGreaterThan(1)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(limits.updateBytes)
  })
})

test('opening is tried again when the room is busy', async () => {
  scene.connection.connect()
  await turn()
  scene.connection.opens.splice(0)[0]?.answer(replyOf({ refused: 'busy' }))
  await turn()
  expect(scene.sync.isOpen()).toBe(false)
  scene.room.serve(scene.connection, people.ana)
  await scene.clock.pass(250)
  expect(scene.sync.isOpen()).toBe(true)
})

test('leaving stops everything and tells who waits for a verdict', async () => {
  addGoal(scene.sync.doc(), firstGoal, 'a', 'unsent')
  const settled = scene.sync.settled()
  scene.sync.leave()
  await expect(settled).rejects.toThrow('left')
  expect(scene.clock.timers).toBe(0)
  expect(goalFragment(scene.sync.doc(), firstGoal)).toBeDefined()
  expect(ledgerOf(scene.sync.doc())).toHaveLength(0)
})
