/** Starting over after a refusal: a fresh copy, and the author's text set aside. */
import { addGoal, removeGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { beforeEach, describe, expect, test } from 'vitest'
import { turn } from './hand-clock.ts'
import { DocumentScene, firstGoal, secondGoal, texts } from './scenes.ts'

let scene: DocumentScene

beforeEach(() => {
  scene = new DocumentScene()
})

describe('[T4] starting over after a refusal', () => {
  test('gives a fresh copy and sets the text of the changed card aside', async () => {
    await scene.online()
    addGoal(scene.room.doc, secondGoal, 'b', 'theirs')
    addGoal(scene.sync.doc(), firstGoal, 'a', 'mine')
    await scene.clock.pass(30)
    const refused = scene.sync.doc()
    scene.room.refuseWords = ['words-malformed']
    typeAtEnd(refused, firstGoal, ' refused')
    await scene.clock.pass(30)
    expect(scene.sync.doc()).not.toBe(refused)
    expect(scene.sync.doc().clientID).not.toBe(refused.clientID)
    expect(scene.replaced).toEqual([scene.sync.doc()])
    expect(texts(scene.sync.doc())).toEqual(['theirs', 'mine'])
    expect(scene.setAside()).toEqual([
      {
        id: 'id-1',
        space: 'joint',
        where: 'goal',
        goal: firstGoal,
        text: 'mine refused',
        refusal: replyOf({ refused: 'words-malformed' }),
      },
    ])
    expect(scene.sync.words()).toBe('recorded')
  })

  test('keeps a new card the room did not take, and what was typed while the fresh copy was opened', async () => {
    await scene.online()
    scene.byHand()
    const refused = scene.sync.doc()
    addGoal(refused, firstGoal, 'b', 'not mine to place')
    await scene.clock.pass(30)
    scene.connection.wordsAsked.splice(0)[0]?.answer(replyOf({ refused: 'not-yours-to-write' }))
    await turn()
    expect(scene.sync.doc()).toBe(refused)
    expect(scene.sync.words()).toBe('waiting')
    typeAtEnd(refused, firstGoal, ' at all')
    await scene.clock.pass(1_000)
    expect(scene.connection.wordsAsked).toHaveLength(0)
    await scene.answer()
    expect(scene.sync.doc()).not.toBe(refused)
    expect(scene.setAside()).toMatchObject([{ goal: firstGoal, text: 'not mine to place at all' }])
    await scene.sync.settled()
  })

  test('sets nothing aside that the room shows or that is recorded', async () => {
    await scene.online()
    addGoal(scene.sync.doc(), firstGoal, 'a', 'recorded')
    await scene.clock.pass(30)
    // Others changed it since: not this author's loss.
    typeAtEnd(scene.room.doc, firstGoal, ' and changed')
    scene.room.refuseWords = ['document-full']
    addGoal(scene.sync.doc(), secondGoal, 'a', '')
    await scene.clock.pass(30)
    expect(scene.setAside()).toEqual([])
    expect(texts(scene.sync.doc())).toEqual(['recorded and changed'])
  })

  test('goes on with the fresh copy, whose words are accepted', async () => {
    await scene.online()
    scene.room.refuseWords = ['words-incomplete']
    addGoal(scene.sync.doc(), firstGoal, 'a', 'lost')
    await scene.clock.pass(30)
    addGoal(scene.sync.doc(), secondGoal, 'a', 'again')
    await scene.clock.pass(30)
    expect(texts(scene.room.doc)).toEqual(['again'])
    const [kept] = scene.setAside()
    scene.dismiss(kept?.id ?? '')
    expect(scene.setAside()).toEqual([])
  })

  test('survives a cut in the middle', async () => {
    await scene.online()
    scene.byHand()
    addGoal(scene.sync.doc(), firstGoal, 'a', 'held')
    await scene.clock.pass(30)
    scene.connection.wordsAsked.splice(0)[0]?.answer(replyOf({ refused: 'words-malformed' }))
    await turn()
    scene.connection.cut()
    await turn()
    await scene.online()
    expect(scene.setAside().map(({ text }) => text)).toEqual(['held'])
    expect(texts(scene.sync.doc())).toEqual([])
    expect(scene.sync.words()).toBe('recorded')
  })

  test('keeps the text when the fresh copy is refused too', async () => {
    await scene.online()
    scene.byHand()
    addGoal(scene.sync.doc(), firstGoal, 'a', 'held')
    await scene.clock.pass(30)
    scene.connection.wordsAsked.splice(0)[0]?.answer(replyOf({ refused: 'consent-first' }))
    await turn()
    scene.connection.opens.splice(0)[0]?.answer(replyOf({ refused: 'consent-first' }))
    await turn()
    expect(scene.setAside().map(({ text }) => text)).toEqual(['held'])
    expect(scene.sync.isOpen()).toBe(false)
    expect(scene.connection.opens).toHaveLength(0)
    await scene.sync.settled()
  })

  test('keeps what was typed into a card that someone removed meanwhile', async () => {
    await scene.online()
    addGoal(scene.room.doc, firstGoal, 'b', 'theirs')
    await scene.clock.pass(30)
    typeAtEnd(scene.sync.doc(), firstGoal, ', and mine')
    removeGoal(scene.room.doc, firstGoal)
    await scene.clock.pass(30)
    expect(texts(scene.sync.doc())).toEqual([])
    expect(scene.setAside()).toMatchObject([
      { goal: firstGoal, text: 'theirs, and mine', refusal: { refused: 'goal-unknown' } },
    ])
  })
})
