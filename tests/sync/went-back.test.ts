/** A room whose store came back older than what people saw: own words are offered again, and nothing seen vanishes. */
import { declareDocument } from '@common-ground/shared/documents/declare'
import { addGoal, goalFragment, removeGoal, setWhy, typeAtEnd } from '@common-ground/shared/documents/goals'
import { notesText, typeNotes } from '@common-ground/shared/documents/notes'
import { limits } from '@common-ground/shared/room/limits'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { turn } from './hand-clock.ts'
import { DocumentScene, firstGoal, secondGoal, texts } from './scenes.ts'
import type { SmallRoom } from './small-room.ts'

let scene: DocumentScene

beforeEach(() => {
  scene = new DocumentScene()
})

const deleteAtStart = (doc: Y.Doc, goal: string, letters: number): void => {
  const paragraph = goalFragment(doc, goal)?.get(0)
  const words = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  if (!(words instanceof Y.XmlText)) throw new Error('the card has no words')
  words.delete(0, letters)
}

/** The connection goes, the store goes back to that copy, and the connection is there again. */
const restored = async (backup: SmallRoom): Promise<void> => {
  scene.connection.cut()
  scene.room = backup
  await scene.online()
  await scene.clock.pass(30)
}

describe('[R12] one copy of a room that went back', () => {
  test('offers its own words again, and is replaced by a fresh one', async () => {
    await scene.online()
    addGoal(scene.sync.doc(), firstGoal, 'a', 'kept')
    await scene.clock.pass(30)
    const backup = scene.room.backup()
    typeAtEnd(scene.sync.doc(), firstGoal, ' and lost')
    addGoal(scene.sync.doc(), secondGoal, 'a', 'lost too')
    await scene.clock.pass(30)
    const before = scene.sync.doc()
    await restored(backup)
    expect(scene.sync.doc()).not.toBe(before)
    expect(scene.replaced).toEqual([scene.sync.doc()])
    expect(texts(scene.room.doc)).toEqual(['kept and lost', 'lost too'])
    expect(texts(scene.sync.doc())).toEqual(['kept and lost', 'lost too'])
    expect(scene.setAside()).toEqual([])
    expect(scene.sync.words()).toBe('recorded')
    typeAtEnd(scene.sync.doc(), firstGoal, ', and on')
    await scene.clock.pass(30)
    expect(texts(scene.room.doc)[0]).toBe('kept and lost, and on')
  })

  test('offers again what it had removed, though no state vector shows that', async () => {
    await scene.online()
    addGoal(scene.sync.doc(), firstGoal, 'a', 'one')
    addGoal(scene.sync.doc(), secondGoal, 'a', 'two')
    await scene.clock.pass(30)
    const backup = scene.room.backup()
    removeGoal(scene.sync.doc(), firstGoal)
    await scene.clock.pass(30)
    await restored(backup)
    expect(texts(scene.room.doc)).toEqual(['two'])
    expect(texts(scene.sync.doc())).toEqual(['two'])
  })

  test('sets aside what others had written, in whole cards', async () => {
    await scene.online()
    addGoal(scene.room.doc, firstGoal, 'b', 'theirs')
    addGoal(scene.room.doc, secondGoal, 'b', 'kept')
    const backup = scene.room.backup()
    typeAtEnd(scene.room.doc, firstGoal, ', and more')
    await restored(backup)
    expect(texts(scene.sync.doc())).toEqual(['theirs', 'kept'])
    expect(scene.setAside()).toEqual([
      {
        id: 'id-1',
        space: 'joint',
        where: 'goal',
        goal: firstGoal,
        text: 'theirs, and more',
        refusal: replyOf({ refused: 'store-went-back' }),
      },
    ])
  })

  test('sets aside own words that hang on lost ones, and offers those before them', async () => {
    await scene.online()
    addGoal(scene.room.doc, firstGoal, 'b', 'theirs')
    const backup = scene.room.backup()
    addGoal(scene.sync.doc(), secondGoal, 'a', 'x'.repeat(limits.text.goal))
    await scene.clock.pass(30)
    typeAtEnd(scene.room.doc, firstGoal, ', lost')
    typeAtEnd(scene.sync.doc(), firstGoal, ', mine')
    await scene.clock.pass(30)
    await restored(backup)
    expect(texts(scene.room.doc)).toEqual(['theirs', 'x'.repeat(limits.text.goal)])
    expect(scene.setAside()).toMatchObject([{ goal: firstGoal, text: 'theirs, lost, mine' }])
  })

  test('carries over what was not recorded yet, and what was typed while the fresh copy came', async () => {
    await scene.online()
    addGoal(scene.sync.doc(), firstGoal, 'a', 'kept')
    await scene.clock.pass(30)
    const backup = scene.room.backup()
    typeAtEnd(scene.sync.doc(), firstGoal, ' lost')
    await scene.clock.pass(30)
    scene.connection.cut()
    typeAtEnd(scene.sync.doc(), firstGoal, ' offline')
    scene.room = backup
    scene.byHand()
    scene.connection.connect()
    await scene.answer()
    typeAtEnd(scene.sync.doc(), firstGoal, ' meanwhile')
    await scene.clock.pass(100)
    expect(scene.connection.wordsAsked).toHaveLength(0)
    expect(scene.sync.words()).toBe('waiting')
    await scene.answer()
    await scene.answer()
    expect(texts(scene.room.doc)).toEqual(['kept lost offline meanwhile'])
    expect(scene.setAside()).toEqual([])
  })

  test('keeps a cut in the middle, and whatever is refused of what it offers', async () => {
    await scene.online()
    addGoal(scene.sync.doc(), firstGoal, 'a', 'kept')
    await scene.clock.pass(30)
    const backup = scene.room.backup()
    typeAtEnd(scene.sync.doc(), firstGoal, ' and lost')
    await scene.clock.pass(30)
    scene.connection.cut()
    scene.room = backup
    scene.byHand()
    scene.connection.connect()
    await scene.answer()
    scene.connection.cut()
    await turn()
    scene.room.refuseWords = ['words-incomplete']
    await scene.online()
    await scene.clock.pass(30)
    expect(texts(scene.sync.doc())).toEqual(['kept'])
    expect(scene.setAside()).toMatchObject([
      { text: 'kept and lost', refusal: { refused: 'words-incomplete' } },
    ])
  })

  test('does not bring back what others had deleted of its own words', async () => {
    await scene.online()
    const backup = scene.room.backup()
    addGoal(scene.sync.doc(), firstGoal, 'a', 'too much, and enough')
    await scene.clock.pass(30)
    deleteAtStart(scene.room.doc, firstGoal, 'too much, '.length)
    expect(texts(scene.sync.doc())).toEqual(['and enough'])
    await restored(backup)
    expect(texts(scene.room.doc)).toEqual(['and enough'])
    expect(scene.setAside()).toEqual([])
  })

  test('is not seen where nothing was lost: words not sent yet, and words told before the answer', async () => {
    await scene.online()
    addGoal(scene.sync.doc(), firstGoal, 'a', 'one')
    await scene.clock.pass(30)
    const doc = scene.sync.doc()
    scene.connection.cut()
    typeAtEnd(doc, firstGoal, ' two')
    removeGoal(scene.room.doc, firstGoal)
    addGoal(doc, secondGoal, 'a', 'three')
    scene.byHand()
    scene.connection.connect()
    await turn()
    addGoal(scene.room.doc, '00000000-0000-4000-8000-0000000000f3', 'b', 'four')
    await scene.answer()
    await scene.answer()
    expect(scene.sync.doc()).toBe(doc)
    expect([...texts(scene.room.doc)].sort()).toEqual(['four', 'three'])
  })

  test('is not seen where own unsent words went with a card that others removed', async () => {
    await scene.online()
    addGoal(scene.room.doc, firstGoal, 'b', 'theirs')
    scene.byHand()
    const doc = scene.sync.doc()
    typeAtEnd(doc, firstGoal, ', and mine')
    removeGoal(scene.room.doc, firstGoal)
    scene.connection.cut()
    await scene.online()
    await scene.clock.pass(30)
    expect(scene.sync.doc()).toBe(doc)
    expect(scene.setAside()).toMatchObject([
      { text: 'theirs, and mine', refusal: { refused: 'goal-unknown' } },
    ])
  })

  test('is seen though the copy was just starting over, and nothing told to that one stays', async () => {
    await scene.online()
    const backup = scene.room.backup()
    scene.byHand()
    addGoal(scene.sync.doc(), firstGoal, 'b', 'refused')
    await scene.clock.pass(30)
    scene.connection.wordsAsked.splice(0)[0]?.answer(replyOf({ refused: 'not-yours-to-write' }))
    await turn()
    addGoal(scene.room.doc, secondGoal, 'b', 'lost')
    await restored(backup)
    expect(texts(scene.sync.doc())).toEqual(texts(scene.room.doc))
    expect(scene.setAside()).toMatchObject([{ text: 'lost', refusal: { refused: 'store-went-back' } }])
  })

  test('takes no verdict on words of the copy before for one on its own', async () => {
    await scene.online()
    addGoal(scene.room.doc, firstGoal, 'b', 'theirs')
    scene.byHand()
    addGoal(scene.sync.doc(), secondGoal, 'a', 'mine')
    await scene.clock.pass(30)
    const [before] = scene.connection.wordsAsked.splice(0)
    const elsewhere = declareDocument('joint', new Y.Doc())
    addGoal(elsewhere, firstGoal, 'b', 'unknown')
    const known = Y.encodeStateVector(elsewhere)
    typeAtEnd(elsewhere, firstGoal, ' to the room')
    scene.sync.told({ update: Y.encodeStateAsUpdate(elsewhere, known) })
    scene.room = new DocumentScene().room
    await scene.answer()
    await scene.answer()
    expect(scene.sync.words()).toBe('sending')
    expect(scene.connection.wordsAsked).toHaveLength(1)
    before?.answer({ words: 'recorded' })
    await turn()
    expect(scene.sync.words()).toBe('sending')
    await scene.answer()
    expect(scene.sync.words()).toBe('recorded')
    expect(texts(scene.room.doc)).toEqual(['mine'])
  })

  test('is seen in a page of notes and a line on why as well', async () => {
    scene = new DocumentScene({ space: 'side-a' })
    await scene.online()
    const backup = scene.room.backup()
    typeNotes(scene.room.docOf('side-a'), 'a colleague’s page')
    await restored(backup)
    expect(notesText(scene.sync.doc())).toBe('')
    expect(scene.setAside()).toMatchObject([
      {
        space: 'side-a',
        where: 'notes',
        text: 'a colleague’s page',
        refusal: { refused: 'store-went-back' },
      },
    ])
    scene = new DocumentScene()
    addGoal(scene.room.doc, firstGoal, 'a', 'quiet')
    await scene.online()
    const without = scene.room.backup()
    setWhy(scene.room.doc, firstGoal, 'a', 'we sleep badly')
    await restored(without)
    expect(scene.setAside()).toMatchObject([{ where: 'why', goal: firstGoal, text: 'we sleep badly' }])
  })
})
