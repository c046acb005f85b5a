/** After a cut: nothing written meanwhile is lost, nothing is changed twice. */

import { declareDocument } from '@common-ground/shared/documents/declare'
import { addGoal, removeGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { turn } from './hand-clock.ts'
import { DocumentScene, firstGoal, secondGoal, texts } from './scenes.ts'
import { people, SmallRoom } from './small-room.ts'

let scene: DocumentScene

beforeEach(() => {
  scene = new DocumentScene()
})

describe('[R3] after a cut', () => {
  test('words written before the first connection and during a cut arrive', async () => {
    addGoal(scene.sync.doc(), firstGoal, 'a', 'early')
    expect(scene.sync.words()).toBe('waiting')
    await scene.online()
    expect(texts(scene.room.doc)).toEqual(['early'])
    scene.connection.cut()
    typeAtEnd(scene.sync.doc(), firstGoal, ' and offline')
    await scene.clock.pass(1_000)
    expect(scene.sync.words()).toBe('waiting')
    expect(texts(scene.room.doc)).toEqual(['early'])
    scene.connection.connect()
    await turn()
    expect(texts(scene.room.doc)).toEqual(['early and offline'])
    expect(scene.sync.words()).toBe('recorded')
  })

  test('a deletion made offline arrives, though no state vector shows it', async () => {
    await scene.online()
    addGoal(scene.sync.doc(), firstGoal, 'a', 'one')
    addGoal(scene.sync.doc(), secondGoal, 'a', 'two')
    await scene.clock.pass(30)
    scene.connection.cut()
    removeGoal(scene.sync.doc(), firstGoal)
    await scene.clock.pass(30)
    scene.connection.connect()
    await turn()
    expect(texts(scene.room.doc)).toEqual(['two'])
  })

  test('words whose verdict was lost are sent again and change nothing twice', async () => {
    await scene.online()
    scene.byHand()
    addGoal(scene.sync.doc(), firstGoal, 'a', 'once')
    await scene.clock.pass(30)
    const [asked] = scene.connection.wordsAsked
    if (asked) Y.applyUpdate(scene.room.doc, asked.message.update, scene.connection)
    scene.connection.cut()
    scene.room.serve(scene.connection, people.ana)
    scene.connection.connect()
    await turn()
    expect(texts(scene.room.doc)).toEqual(['once'])
    expect(scene.sync.words()).toBe('recorded')
  })

  test('words of others told before the answer to open are not lost', async () => {
    const other = declareDocument('joint', new Y.Doc())
    addGoal(other, secondGoal, 'b', 'theirs')
    scene.connection.connect()
    await turn()
    scene.sync.told({ update: Y.encodeStateAsUpdate(other) })
    expect(texts(scene.sync.doc())).toEqual(['theirs'])
    await scene.answer()
    expect(texts(scene.sync.doc())).toEqual(['theirs'])
    expect(scene.connection.wordsAsked).toHaveLength(0)
  })

  test('an update with a gap makes the document open again', async () => {
    await scene.online()
    const other = declareDocument('joint', new Y.Doc())
    const updates: Uint8Array[] = []
    other.on('update', (update: Uint8Array) => updates.push(update))
    addGoal(other, secondGoal, 'b', 'theirs')
    typeAtEnd(other, secondGoal, ' too')
    Y.applyUpdate(scene.room.doc, Y.encodeStateAsUpdate(other), scene.connection)
    const [, missingItsBase] = updates
    if (missingItsBase) scene.sync.told({ update: missingItsBase })
    await turn()
    expect(texts(scene.sync.doc())).toEqual(['theirs too'])
    expect(scene.sync.doc().store.pendingStructs).toBeNull()
  })

  test('a room that lost recorded words is offered them again', async () => {
    await scene.online()
    const before = Y.encodeStateAsUpdate(scene.room.doc)
    addGoal(scene.sync.doc(), firstGoal, 'a', 'recorded once')
    await scene.clock.pass(30)
    scene.connection.cut()
    scene.room = new SmallRoom()
    Y.applyUpdate(scene.room.doc, before)
    await scene.online()
    expect(texts(scene.room.doc)).toEqual(['recorded once'])
  })

  test('[R3] a client id still held by a dead connection is given up, the words written under it are not', async () => {
    await scene.online()
    const doc = scene.sync.doc()
    const held = doc.clientID
    scene.connection.cut()
    addGoal(doc, firstGoal, 'a', 'kept')
    scene.byHand()
    scene.connection.connect()
    await turn()
    scene.connection.opens.splice(0)[0]?.answer(replyOf({ refused: 'malformed' }))
    await turn()
    await scene.online()
    await scene.clock.pass(250)
    expect(scene.sync.doc()).toBe(doc)
    expect(doc.clientID).not.toBe(held)
    typeAtEnd(doc, firstGoal, ' and on')
    await scene.clock.pass(30)
    expect(texts(scene.room.doc)).toEqual(['kept and on'])
  })
})
