/** Observers read: nothing of theirs is sent as words, and nothing they change in their copy stays. */
import { addGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { beforeEach, expect, test } from 'vitest'
import { firstGoal, type Inside, RoomScene, texts } from './scenes.ts'
import { people } from './small-room.ts'

let scene: RoomScene
let oda: Inside

beforeEach(async () => {
  scene = new RoomScene()
  oda = await scene.inside(people.oda)
})

test('an observer sees words and entries as they come', async () => {
  const ana = await scene.inside(people.ana)
  addGoal(ana.session.joint.doc(), firstGoal, 'a', 'quiet')
  await ana.session.act({ type: 'post-statement', text: 'hello' })
  expect(texts(oda.session.joint.doc())).toEqual(['quiet'])
  expect(oda.session.state().statements.size).toBe(1)
})

test('[T4] what is changed in an observer’s copy all the same is never sent, and the copy starts over', async () => {
  const { session, connection } = oda
  addGoal(scene.room.doc, firstGoal, 'a', 'quiet')
  const before = session.joint.doc()
  const sent: unknown[] = []
  const { onAsked } = connection
  connection.onAsked = () => {
    sent.push(...connection.wordsAsked)
    onAsked()
  }
  typeAtEnd(before, firstGoal, ' forged')
  await scene.clock.pass(1_000)
  expect(sent).toEqual([])
  expect(session.joint.doc()).not.toBe(before)
  expect(texts(session.joint.doc())).toEqual(['quiet'])
  expect(session.setAside()).toMatchObject([
    { text: 'quiet forged', refusal: { refused: 'not-yours-to-write' } },
  ])
  expect(session.connection()).toEqual({ link: 'online', words: 'recorded', acts: 0 })
})

test('[T4] the same without a connection: nothing piles up to be sent later', async () => {
  const { session, connection } = oda
  connection.cut()
  for (const words of ['one', ' two', ' three'])
    if (words === 'one') addGoal(session.joint.doc(), firstGoal, 'middle', words)
    else typeAtEnd(session.joint.doc(), firstGoal, words)
  await scene.comeBack(oda)
  expect(texts(session.joint.doc())).toEqual([])
  expect(texts(scene.room.doc)).toEqual([])
  expect(session.setAside().map(({ text }) => text)).toEqual(['one two three'])
})

test('an observer is present, in no card', async () => {
  const { session, connection } = oda
  connection.presences.splice(0)
  session.whereabouts({ goal: firstGoal })
  await scene.clock.pass(200)
  expect(connection.presences.map(({ at }) => at)).toEqual([{}])
  expect(session.presence.getLocalState()?.user).toEqual({
    name: 'Oda',
    color: '#5f6571',
    standing: 'observer',
  })
})
