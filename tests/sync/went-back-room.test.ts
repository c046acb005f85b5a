/** People in a room whose store went back: both are told, words come back from everyone's copy, a lost ledger is shown. */
import { addGoal, removeGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { WentBack } from '@common-ground/shared/wire/messages'
import { beforeEach, describe, expect, test } from 'vitest'
import { firstGoal, type Inside, RoomScene, secondGoal, texts } from './scenes.ts'
import { people } from './small-room.ts'

const say = (text: string) => ({ type: 'post-statement', text }) as const

let scene: RoomScene
let ana: Inside
let ben: Inside

beforeEach(async () => {
  scene = new RoomScene()
  ana = await scene.inside(people.ana)
  ben = await scene.inside(people.ben)
})

/** Both connections go; when they come back, Ana's first, the room is that copy. */
const restore = async (backup: RoomScene['room']): Promise<void> => {
  for (const { connection } of [ana, ben]) connection.cut()
  scene.room = backup
  await scene.comeBack(ana, ben)
}

const setAside = ({ session }: Inside) => session.setAside().map(({ text }) => text)

describe('[R12] words', () => {
  test('of each come back from their own copy, and what was set aside for others is let go', async () => {
    const backup = scene.room.backup()
    addGoal(ana.session.joint.doc(), firstGoal, 'a', 'hers')
    addGoal(ben.session.joint.doc(), secondGoal, 'b', 'his')
    await scene.clock.pass(30)
    for (const { connection } of [ana, ben]) connection.cut()
    scene.room = backup
    await scene.comeBack(ana)
    expect(texts(scene.room.doc)).toEqual(['hers'])
    expect(setAside(ana)).toEqual(['his'])
    await scene.comeBack(ben)
    expect([...texts(scene.room.doc)].sort()).toEqual(['hers', 'his'])
    expect(setAside(ana)).toEqual([])
    expect(setAside(ben)).toEqual([])
    expect(texts(ana.session.joint.doc())).toEqual(texts(ben.session.joint.doc()))
  })

  test('written by turns in one card are in the room or set aside for both', async () => {
    addGoal(ana.session.joint.doc(), firstGoal, 'middle', 'start')
    await scene.clock.pass(30)
    const backup = scene.room.backup()
    for (const [one, words] of [
      [ana, ' 1'],
      [ben, ' 2'],
      [ana, ' 3'],
      [ben, ' 4'],
    ] as const) {
      typeAtEnd(one.session.joint.doc(), firstGoal, words)
      await scene.clock.pass(30)
    }
    await restore(backup)
    expect(texts(ana.session.joint.doc())).toEqual(texts(scene.room.doc))
    expect(texts(ben.session.joint.doc())).toEqual(texts(scene.room.doc))
    expect(texts(scene.room.doc)[0]).toBe('start 1 2')
    for (const one of [ana, ben]) expect(setAside(one)).toEqual(['start 1 2 3 4'])
  })

  test('a card someone had removed does not lose its other fields when it comes back', async () => {
    addGoal(ana.session.joint.doc(), firstGoal, 'a', 'hers')
    await scene.clock.pass(30)
    const backup = scene.room.backup()
    removeGoal(ana.session.joint.doc(), firstGoal)
    await scene.clock.pass(30)
    for (const { connection } of [ana, ben]) connection.cut()
    scene.room = backup
    await scene.comeBack(ben)
    expect(texts(scene.room.doc)).toEqual(['hers'])
    await scene.comeBack(ana)
    expect(texts(scene.room.doc)).toEqual([])
    expect(texts(ben.session.joint.doc())).toEqual([])
  })
})

describe('[R12] a ledger', () => {
  test('that lost entries is shown as broken to both, with what they had seen', async () => {
    await ana.session.act(say('kept'))
    const backup = scene.room.backup()
    await ana.session.act(say('lost'))
    await ben.session.act(say('lost too'))
    await restore(backup)
    for (const { session } of [ana, ben]) {
      expect(session.ledgerBroken()).toEqual({ whole: false, at: 3, because: 'link' })
      const lost = session.lostEntries('joint')
      expect(lost.map(({ seq, act }) => [seq, act])).toEqual([
        [3, say('lost')],
        [4, say('lost too')],
      ])
      expect(session.lostEntries('joint')).toBe(lost)
      expect([...session.state().statements.values()].map(({ text }) => text)).toEqual(['kept'])
    }
    expect(await ben.session.act(say('afterwards'))).toMatchObject({ seq: 3 })
    expect(ana.session.state().head).toBe(scene.room.state.head)
    expect(ana.session.lostEntries('joint')).toHaveLength(2)
    expect(ana.session.ledgerBroken()).toMatchObject({ at: 3 })
  })

  test('goes on from what is left, though an entry comes while the fresh copy is on its way', async () => {
    const backup = scene.room.backup()
    await ana.session.act(say('lost'))
    for (const { connection } of [ana, ben]) connection.cut()
    scene.room = backup
    scene.room.serve(ana.connection, people.ana)
    ana.connection.onAsked = () => {}
    ana.connection.connect()
    await scene.clock.pass(0)
    scene.room.answer(ana.connection, people.ana)
    await scene.comeBack(ben)
    expect(await ben.session.act(say('new'))).toMatchObject({ seq: 2 })
    scene.room.serve(ana.connection, people.ana)
    scene.room.answer(ana.connection, people.ana)
    await scene.clock.pass(0)
    expect(ana.session.ledgerBroken()).toEqual({ whole: false, at: 2, because: 'link' })
    expect([...ana.session.state().statements.values()].map(({ text }) => text)).toEqual(['new'])
    expect(ana.session.lostEntries('joint').map(({ act }) => act)).toEqual([say('lost')])
  })

  test('whose entries are all there again has lost none', async () => {
    const backup = scene.room.backup()
    await ana.session.act(say('lost'))
    const whole = scene.room.backup()
    await restore(backup)
    expect(ben.session.lostEntries('joint')).toHaveLength(1)
    await restore(whole)
    expect(ben.session.lostEntries('joint')).toEqual([])
    expect(ben.session.ledgerBroken()).toBeDefined()
  })
})

describe('[R12] receipts', () => {
  test('are shown to the room when a space is opened again, the last one seen', async () => {
    await ben.session.act(say('hello'))
    const { head } = scene.room.state
    ana.connection.cut()
    ana.connection.onAsked = () => {}
    ana.connection.connect()
    await scene.clock.pass(0)
    const [asked] = ana.connection.opens
    expect(asked?.message).toMatchObject({ space: 'joint', seen: { seq: 3, head } })
  })

  test('a loss is told once, whether by opening or as news, space by space', async () => {
    const loss: WentBack = {
      at: 5,
      seen: { position: 9, seq: 2, head: 'a'.repeat(64) },
      kept: { position: 3, seq: 1, head: 'b'.repeat(64) },
    }
    expect(ana.session.wentBack()).toEqual([])
    scene.room.of('joint').wentBack.push(loss)
    ana.connection.listener?.wentBack({ space: 'joint', wentBack: { ...loss } })
    const told = ana.session.wentBack()
    expect(told).toEqual([{ space: 'joint', wentBack: loss }])
    ana.connection.cut()
    await scene.comeBack(ana)
    expect(ana.session.wentBack()).toBe(told)
    ana.connection.listener?.wentBack({ space: 'side-a', wentBack: loss })
    ana.connection.listener?.wentBack({ space: 'joint', wentBack: { ...loss, at: 6 } })
    expect(ana.session.wentBack().map(({ space, wentBack: { at } }) => [space, at])).toEqual([
      ['joint', 5],
      ['side-a', 5],
      ['joint', 6],
    ])
  })

  test('a copy that came late to a room that went back is told at the door', async () => {
    const backup = scene.room.backup()
    await ana.session.act(say('lost'))
    await restore(backup)
    const mo = await scene.inside(people.mo)
    expect(mo.session.wentBack()).toHaveLength(1)
    expect(mo.session.lostEntries('joint')).toEqual([])
    expect(replyOf({ refused: 'store-went-back' }).sentence).toContain('set aside')
  })
})
