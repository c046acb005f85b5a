/** Several spaces side by side in one session: each its own document, presence, ledger and acts; never one that is not theirs. */
import { addGoal, goalsOf, setWhy } from '@common-ground/shared/documents/goals'
import { notesText, typeNotes } from '@common-ground/shared/documents/notes'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { isSpace, type Space } from '@common-ground/shared/room/space'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { DocumentScene, firstGoal, RoomScene, secondGoal, texts } from './scenes.ts'
import { people } from './small-room.ts'

let scene: RoomScene

beforeEach(() => {
  scene = new RoomScene()
})

describe('[T1] spaces', () => {
  test.each([
    ['ana', ['joint', 'side-a', 'caucus-a']],
    ['ben', ['joint', 'side-b', 'caucus-b']],
    ['mo', ['joint', 'caucus-a', 'caucus-b', 'mediator']],
    ['oda', ['joint']],
  ] as const)('of %s are those they may read; any other is the caller’s mistake', async (who, spaces) => {
    const { session, connection } = await scene.inside(people[who])
    expect(session.spaces()).toEqual(spaces)
    expect(session.spaces()).toBe(session.spaces())
    const others = ['joint', 'side-a', 'side-b', 'caucus-a', 'caucus-b', 'mediator'].filter(
      (space): space is Space => isSpace(space) && !session.spaces().includes(space),
    )
    for (const space of others) expect(() => session.space(space)).toThrow('no space')
    for (const space of spaces) expect(session.lostEntries(space)).toEqual([])
    expect([...connection.reading]).toEqual(['joint'])
  })

  test('are opened on first use, once the joint one is, and each but once', async () => {
    const { session, connection } = scene.enter(people.ana)
    const notes = session.space('side-a')
    connection.onAsked = () => {}
    connection.connect()
    await scene.clock.pass(0)
    expect(connection.opens).toEqual([])
    scene.room.serve(connection, people.ana)
    scene.room.answer(connection, people.ana)
    await session.ready()
    await scene.clock.pass(0)
    expect(notes.document.isOpen()).toBe(true)
    expect(session.space('side-a')).toBe(notes)
    expect([...connection.reading]).toEqual(['joint', 'side-a'])
    expect(session.space('joint').document).toBe(session.joint)
    expect(session.space('joint').presence).toBe(session.presence)
    session.space('caucus-a')
    await scene.clock.pass(0)
    expect([...connection.reading]).toEqual(['joint', 'side-a', 'caucus-a'])
  })

  test('hold their own words, told to those who read them and nobody else', async () => {
    const [ana, ben, mo] = [
      await scene.inside(people.ana),
      await scene.inside(people.ben),
      await scene.inside(people.mo),
    ]
    for (const space of ['side-a', 'caucus-a'] as const) ana.session.space(space)
    for (const space of ['caucus-a', 'caucus-b', 'mediator'] as const) mo.session.space(space)
    await scene.clock.pass(0)
    typeNotes(ana.session.space('side-a').document.doc(), 'for us')
    typeNotes(ana.session.space('caucus-a').document.doc(), 'for Mo')
    addGoal(ana.session.joint.doc(), firstGoal, 'a', 'for all')
    await scene.clock.pass(30)
    const page = (one: typeof mo, space: Space) => notesText(one.session.space(space).document.doc())
    expect(notesText(scene.room.docOf('side-a'))).toBe('for us')
    expect(page(mo, 'caucus-a')).toBe('for Mo')
    expect([page(mo, 'caucus-b'), page(mo, 'mediator')]).toEqual(['', ''])
    expect(texts(ben.session.joint.doc())).toEqual(['for all'])
    expect(goalsOf(ana.session.space('side-a').document.doc()).size).toBe(0)
  })

  test('come back after a cut with what was written meanwhile', async () => {
    const { session, connection } = await scene.inside(people.ana)
    const { document } = session.space('side-a')
    await scene.clock.pass(0)
    connection.cut()
    expect(document.isOpen()).toBe(false)
    typeNotes(document.doc(), 'offline')
    expect(session.connection()).toMatchObject({ link: 'offline', words: 'waiting' })
    await scene.comeBack({ session, connection })
    expect(notesText(scene.room.docOf('side-a'))).toBe('offline')
    expect(session.connection()).toEqual({ link: 'online', words: 'recorded', acts: 0 })
  })

  test('that are not open here get nothing, whatever is told of them', async () => {
    const { session, connection } = await scene.inside(people.ana)
    const update = Y.encodeStateAsUpdate(scene.room.docOf('joint'))
    for (const space of ['side-a', 'side-b'] as const) {
      connection.listener?.words({ space, update })
      connection.listener?.presence({ space, participant: people.ben.id, clientId: 7, at: {} })
    }
    expect(session.presence.here().map(({ name }) => name)).toEqual(['Ana'])
    expect(session.space('side-a').presence.here()).toHaveLength(1)
  })
})

describe('acts of a space', () => {
  const knocker = { id: '00000000-0000-4000-8000-0000000000e1', standing: 'a', name: 'Cem' } as const
  const turnAway = { type: 'turn-away', participant: knocker.id } as const

  test('stand in that space’s ledger', async () => {
    scene.room.knocking.set(knocker.id, knocker)
    const { session } = await scene.inside(people.ana)
    expect(await session.act(turnAway)).toEqual(replyOf({ refused: 'space-unknown' }))
    const side = session.space('side-a')
    expect(await side.act(turnAway)).toMatchObject({ seq: 0 })
    expect(side.state().seats.turnedAway.has(knocker.id)).toBe(true)
    expect(session.state().seats.turnedAway.size).toBe(0)
    expect(side.ledgerBroken()).toBeUndefined()
    expect(side.lostEntries()).toEqual([])
  })

  test('wait for the connection, count as unanswered, and get its refusal', async () => {
    const { session, connection } = await scene.inside(people.ana)
    session.space('side-a')
    await scene.clock.pass(0)
    connection.cut()
    const answer = session.space('side-a').act(turnAway)
    expect(session.connection().acts).toBe(1)
    const refusal = replyOf({ refused: 'seat-unknown' })
    connection.refuse(refusal)
    expect(await answer).toEqual(refusal)
    expect(await session.space('side-a').act(turnAway)).toEqual(refusal)
    expect(session.connection().acts).toBe(0)
  })

  test('of a space the room does not open are answered with that', async () => {
    const { session, connection } = await scene.inside(people.ana)
    connection.onAsked = () => {}
    const side = session.space('side-a')
    const answer = side.act(turnAway)
    const refusal = replyOf({ refused: 'space-unknown' })
    connection.opens.splice(0)[0]?.answer(refusal)
    expect(await answer).toEqual(refusal)
    expect(side.refusal()).toEqual(refusal)
    expect(session.connection().link).toBe('online')
  })
})

describe('[T4] what is set aside', () => {
  test('from a page of notes is the whole page, and the session holds it with the others', async () => {
    const { session } = await scene.inside(people.ana)
    const { document } = session.space('side-a')
    await scene.clock.pass(0)
    typeNotes(document.doc(), 'kept')
    await scene.clock.pass(30)
    scene.room.refuseWords = ['words-too-long']
    typeNotes(document.doc(), ' and refused')
    await scene.clock.pass(30)
    scene.room.refuseWords = ['not-yours-to-write']
    addGoal(session.joint.doc(), firstGoal, 'b', 'not mine')
    await scene.clock.pass(30)
    expect(notesText(document.doc())).toBe('kept')
    const all = session.setAside()
    expect(all).toMatchObject([
      { space: 'side-a', where: 'notes', text: 'kept and refused', refusal: { refused: 'words-too-long' } },
      { space: 'joint', where: 'goal', text: 'not mine' },
    ])
    expect(session.setAside()).toBe(all)
    session.dismiss(all[0]?.id ?? '')
    expect(session.setAside().map(({ text }) => text)).toEqual(['not mine'])
  })

  test('of a card is only what was changed: its words, or the own side’s line on why', async () => {
    const { sync, room, clock, ...scene } = await documentScene()
    addGoal(room.doc, firstGoal, 'b', 'theirs')
    addGoal(room.doc, secondGoal, 'a', 'ours')
    setWhy(room.doc, firstGoal, 'b', 'their reason')
    room.refuseWords = ['words-malformed']
    setWhy(sync.doc(), firstGoal, 'a', 'our reason')
    goalsOf(sync.doc()).get(secondGoal)?.set('order', 'a9')
    await clock.pass(30)
    expect(scene.setAside()).toMatchObject([{ where: 'why', goal: firstGoal, text: 'our reason' }])
  })

  test('of a card someone removed meanwhile is the line on why too', async () => {
    const { sync, room, clock, ...scene } = await documentScene()
    addGoal(room.doc, firstGoal, 'b', 'theirs')
    setWhy(sync.doc(), firstGoal, 'a', 'our reason')
    goalsOf(room.doc).delete(firstGoal)
    await clock.pass(30)
    expect(scene.setAside()).toMatchObject([
      { where: 'why', goal: firstGoal, text: 'our reason', refusal: { refused: 'goal-unknown' } },
    ])
  })
})

const documentScene = async () => {
  const scene = new DocumentScene()
  await scene.online()
  const { sync, room, clock } = scene
  return { sync, room, clock, setAside: () => scene.setAside() }
}
