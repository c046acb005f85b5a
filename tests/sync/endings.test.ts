/** How a session ends for good, who knocks meanwhile, and that nothing unsent vanishes with it. */
import { addGoal } from '@common-ground/shared/documents/goals'
import { typeNotes } from '@common-ground/shared/documents/notes'
import type { Certificate } from '@common-ground/shared/room/certificate'
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { Knock } from '@common-ground/shared/wire/messages'
import { beforeEach, describe, expect, test } from 'vitest'
import { turn } from './hand-clock.ts'
import { Asked, HandConnection } from './hand-connection.ts'
import { firstGoal, type Inside, RoomScene } from './scenes.ts'
import { people } from './small-room.ts'

const certificate: Certificate = {
  format: 'common-ground/certificate-of-destruction/1',
  room: '00000000-0000-4000-8000-000000000001',
  openedAt: 1,
  destroyedAt: 2,
  because: 'both-sides',
  destroyed: [],
  publicKey: 'k',
  signature: 's',
}
const say = (text: string) => ({ type: 'post-statement', text }) as const

let scene: RoomScene
let ana: Inside

beforeEach(async () => {
  scene = new RoomScene()
  ana = await scene.inside(people.ana)
})

describe('[T2] who knocks', () => {
  const knock: Knock = { participant: people.ben.id, name: 'Ben', standing: 'a', at: 1, sides: [] }

  test('is told to the session, until the connection goes', () => {
    const { session, connection } = ana
    let heard = 0
    session.subscribe(() => {
      heard += 1
    })
    const none = session.knocks()
    expect(none).toEqual([])
    expect(session.knocks()).toBe(none)
    connection.listener?.knocks({ waiting: [knock] })
    expect(heard).toBe(1)
    expect(session.knocks()).toEqual([knock])
    connection.cut()
    expect(session.knocks()).toEqual([])
  })
})

describe('[T2] who holds a chair and has not come in', () => {
  test('is told to the session, and kept while there is no connection', () => {
    const { session, connection } = ana
    const nobody = session.notYetIn()
    expect(nobody).toEqual([])
    expect(session.notYetIn()).toBe(nobody)
    connection.listener?.notYetIn({ people: [people.ben] })
    connection.cut()
    expect(session.notYetIn()).toEqual([people.ben])
  })
})

describe('[T28] the end of a seat', () => {
  test.each([
    ['removed', 'seat-unknown'],
    ['left', 'seat-unknown'],
    ['destroyed', 'room-destroyed'],
  ] as const)('%s: acts are answered, and nothing comes back', async (because, refused) => {
    const { session, connection } = ana
    session.space('side-a')
    await turn()
    connection.onAsked = () => {}
    const [waiting, aside] = [session.act(say('hello')), session.space('side-a').act({ type: 'leave' })]
    connection.listener?.knocks({ waiting: [] })
    const told = because === 'destroyed' ? { because, certificate } : { because }
    connection.listener?.ended(told)
    const refusal = replyOf({ refused })
    expect(await Promise.all([waiting, aside])).toEqual([refusal, refusal])
    expect(session.ended()).toEqual(told)
    expect(connection.closed).toBe(true)
    expect(session.connection()).toEqual({ link: 'refused', refusal, words: 'recorded', acts: 0 })
    expect(await session.act(say('again'))).toEqual(refusal)
    connection.connect()
    await scene.clock.pass(60_000)
    expect(connection.opens).toEqual([])
    expect(session.connection().link).toBe('refused')
    expect(scene.clock.timers).toBe(0)
  })

  test('sets aside what was not recorded, in every space', async () => {
    const { session, connection } = ana
    const { document } = session.space('side-a')
    addGoal(session.joint.doc(), firstGoal, 'a', 'recorded')
    await scene.clock.pass(30)
    connection.onAsked = () => {}
    typeNotes(document.doc(), 'in flight')
    await scene.clock.pass(30)
    typeNotes(document.doc(), ', and typed since')
    const settled = document.settled()
    connection.listener?.ended({ because: 'removed' })
    await settled
    expect(session.setAside()).toMatchObject([
      {
        space: 'side-a',
        where: 'notes',
        text: 'in flight, and typed since',
        refusal: { refused: 'seat-unknown' },
      },
    ])
    session.leave()
    expect(session.setAside()).toHaveLength(1)
  })

  test.each<RefusalCode>(['seat-unknown', 'turned-away', 'room-destroyed', 'protocol-version'])(
    'a handshake refused with %s sets unsent words aside as well',
    async (refused) => {
      const { session, connection } = ana
      connection.cut()
      addGoal(session.joint.doc(), firstGoal, 'a', 'offline')
      connection.refuse(replyOf({ refused }))
      expect(session.setAside()).toMatchObject([{ text: 'offline', refusal: { refused } }])
      expect(session.connection()).toMatchObject({ link: 'refused', words: 'recorded' })
    },
  )
})

describe('leaving the room', () => {
  test('is an act after everything written before, and ends the session', async () => {
    const { session, connection } = ana
    addGoal(session.joint.doc(), firstGoal, 'a', 'said before')
    const [said, left] = [session.act(say('last words')), session.leaveRoom()]
    expect(await said).toMatchObject({ seq: 1 })
    expect(await left).toMatchObject({ seq: 2 })
    expect(scene.room.state.seats.gone.get(people.ana.id)).toBe('left')
    expect(session.ended()).toEqual({ because: 'left' })
    expect(connection.closed).toBe(true)
    expect(session.setAside()).toEqual([])
    expect(session.connection().link).toBe('refused')
  })

  test('is answered though the room says that the seat has ended before', async () => {
    const { session, connection } = ana
    connection.onAsked = () => {}
    const left = session.leaveRoom()
    await turn()
    connection.listener?.ended({ because: 'left' })
    scene.room.answer(connection, people.ana)
    connection.cut()
    expect(await left).toMatchObject({ seq: 1 })
    expect(session.ended()).toEqual({ because: 'left' })
    expect(session.connection().link).toBe('refused')
  })

  test('ends too when the answer is lost: the entry itself was seen', async () => {
    const { session, connection } = ana
    connection.onAsked = () => {}
    const left = session.leaveRoom()
    await turn()
    const lost = new HandConnection()
    lost.acts.push(...connection.acts.map(({ message }) => new Asked(message, () => {})))
    scene.room.answer(lost, people.ana)
    connection.listener?.ended({ because: 'left' })
    connection.cut()
    await scene.clock.pass(0)
    expect(await left).toMatchObject({ seq: 1 })
    expect(connection.closed).toBe(true)
    expect(session.ended()).toEqual({ because: 'left' })
  })

  test('that is refused changes nothing', async () => {
    const { session } = ana
    scene.room.refuseActs = ['ledger-full']
    expect(await session.leaveRoom()).toEqual(replyOf({ refused: 'ledger-full' }))
    expect(session.ended()).toBeUndefined()
    expect(session.connection().link).toBe('online')
    expect(await session.act(say('still here'))).toMatchObject({ seq: 1 })
  })
})

test('someone who is gone is not shown as here', async () => {
  const ben = await scene.inside(people.ben)
  ana.connection.listener?.presence({ space: 'joint', participant: people.ben.id, clientId: 7, at: {} })
  const names = () => ana.session.presence.here().map(({ name }) => name)
  expect(names()).toEqual(['Ana', 'Ben'])
  await ben.session.leaveRoom()
  expect(names()).toEqual(['Ana'])
})
