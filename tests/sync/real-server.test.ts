/** Sessions on real sockets against the real server: three people, a network that is cut, and seats that are refused. */
import { browserSurroundings } from '@common-ground/client/sync/credentials'
import { createRoom, openDoor } from '@common-ground/client/sync/door'
import { joinByLink } from '@common-ground/client/sync/join'
import { RoomSession } from '@common-ground/client/sync/room-session'
import { addGoal, removeGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { textHash } from '@common-ground/shared/documents/text-hash'
import { type Standing, standingOf } from '@common-ground/shared/room/participant'
import { isRefusal, replyOf } from '@common-ground/shared/room/refusal'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { type Network, networkTo } from './network.ts'
import { firstGoal, secondGoal, texts } from './scenes.ts'

let server: RunningServer
let network: Network
let room: string
let links: Record<Standing, string>
const sessions: RoomSession[] = []

beforeEach(async () => {
  server = await runServer()
  network = await networkTo(server.origin)
  const opened = await createRoom(browserSurroundings(server.origin), {
    title: 'The garden wall',
    sides: { a: 'North', b: 'South' },
    creator: { role: 'mediator' },
  })
  if (isRefusal(opened)) throw new Error(opened.refused)
  const pathOf = (standing: Standing) =>
    opened.links.find(({ chair }) => standingOf(chair) === standing)?.path ?? ''
  room = opened.room
  links = { a: pathOf('a'), b: pathOf('b'), mediator: pathOf('mediator'), observer: pathOf('observer') }
})

afterEach(async () => {
  for (const session of sessions.splice(0)) session.leave()
  await network.close()
  await server.close()
})

const join = async (standing: Standing, name: string, origin = server.origin): Promise<RoomSession> => {
  const session = await joinByLink(browserSurroundings(origin), links[standing], name)
  if (isRefusal(session)) throw new Error(session.refused)
  sessions.push(session)
  return session
}

/** Looked at again whenever the session says that something changed. */
const until = (session: RoomSession, seen: () => boolean): Promise<void> =>
  new Promise((done) => {
    const look = () => {
      if (!seen()) return
      stop()
      done()
    }
    const stop = session.subscribe(look)
    look()
  })

const shows = (session: RoomSession, ...wanted: string[]) =>
  until(session, () => [...texts(session.joint.doc())].sort().join('|') === wanted.sort().join('|'))

test('three people write in one card, see where the others are, endorse and read one ledger', async () => {
  const [ana, ben, mo] = [await join('a', 'Ana'), await join('b', 'Ben'), await join('mediator', 'Mo')]
  addGoal(ana.joint.doc(), firstGoal, 'a', 'quiet nights')
  await shows(ben, 'quiet nights')
  ben.whereabouts({ goal: firstGoal })
  await until(ana, () => ana.presence.here().some(({ name, at }) => name === 'Ben' && at.goal === firstGoal))
  typeAtEnd(ana.joint.doc(), firstGoal, ', all year')
  typeAtEnd(ben.joint.doc(), firstGoal, ' for both')
  await Promise.all([ana.joint.settled(), ben.joint.settled()])
  const both = (session: RoomSession) =>
    until(
      session,
      () =>
        /all year/.test(texts(session.joint.doc())[0] ?? '') &&
        /for both/.test(texts(session.joint.doc())[0] ?? ''),
    )
  await Promise.all([both(ana), both(ben), both(mo)])
  const text = texts(mo.joint.doc())[0] ?? ''
  for (const session of [ana, ben])
    expect(await session.act({ type: 'endorse', goal: firstGoal, text: textHash(text) })).toHaveProperty(
      'seq',
    )
  await until(mo, () => mo.goals()[0]?.standing.common === true)
  expect(mo.ledgerBroken()).toBeUndefined()
  expect(mo.state().head).toBe(ana.state().head)
  expect(await mo.act({ type: 'endorse', goal: firstGoal, text: textHash(text) })).toEqual(
    replyOf({ refused: 'not-for-your-role' }),
  )
})

test('[R3] what was written and done during a cut arrives after it', async () => {
  const [ana, ben] = [await join('a', 'Ana', network.origin), await join('b', 'Ben')]
  addGoal(ana.joint.doc(), firstGoal, 'a', 'gone soon')
  addGoal(ana.joint.doc(), secondGoal, 'middle', 'stays')
  await shows(ben, 'gone soon', 'stays')
  network.cut()
  await until(ana, () => ana.connection().link === 'offline')
  removeGoal(ana.joint.doc(), firstGoal)
  typeAtEnd(ana.joint.doc(), secondGoal, ' and grows')
  typeAtEnd(ben.joint.doc(), secondGoal, ' here too')
  const act = ana.act({ type: 'post-statement', text: 'said offline' })
  expect(ana.connection()).toMatchObject({ words: 'waiting', acts: 1 })
  network.restore()
  expect(await act).toHaveProperty('seq')
  await ana.joint.settled()
  await until(ben, () => ben.state().statements.length === 1)
  await until(ana, () => texts(ana.joint.doc()).join() === texts(ben.joint.doc()).join())
  expect(texts(ben.joint.doc())[0]).toMatch(/and grows/)
  expect(texts(ben.joint.doc())[0]).toMatch(/here too/)
  expect(ana.connection()).toEqual({ link: 'online', words: 'recorded', acts: 0 })
})

test('[R3] the same when the server has not noticed the cut', async () => {
  const [ana, ben] = [await join('a', 'Ana', network.origin), await join('b', 'Ben')]
  addGoal(ana.joint.doc(), firstGoal, 'a', 'before')
  await shows(ben, 'before')
  const doc = ana.joint.doc()
  network.cutUnnoticed()
  await until(ana, () => ana.connection().link === 'offline')
  typeAtEnd(ana.joint.doc(), firstGoal, ' and after')
  network.restore()
  await shows(ben, 'before and after')
  expect(ana.joint.doc()).toBe(doc)
})

test('[T4] words for the other side’s column are refused, and their text is set aside', async () => {
  const [ana, ben] = [await join('a', 'Ana'), await join('b', 'Ben')]
  addGoal(ben.joint.doc(), secondGoal, 'b', 'theirs')
  await shows(ana, 'theirs')
  const refused = ana.joint.doc()
  addGoal(refused, firstGoal, 'b', 'not mine to place')
  await ana.joint.settled()
  expect(ana.joint.doc()).not.toBe(refused)
  expect(texts(ana.joint.doc())).toEqual(['theirs'])
  expect(ana.setAside()).toMatchObject([
    { goal: firstGoal, text: 'not mine to place', refusal: { refused: 'not-yours-to-write' } },
  ])
  typeAtEnd(ana.joint.doc(), secondGoal, ', and ours')
  await shows(ben, 'theirs, and ours')
})

test('[T3] a seat the room does not know is refused and does not come back', async () => {
  const ana = await join('a', 'Ana')
  const stranger = RoomSession.enter(
    browserSurroundings(server.origin),
    room,
    browserSurroundings().newSecret(),
    ana.door,
    ana.you,
  )
  sessions.push(stranger)
  const refusal = replyOf({ refused: 'seat-unknown' })
  expect(await stranger.ready()).toEqual(refusal)
  expect(stranger.connection()).toEqual({ link: 'refused', refusal, words: 'recorded', acts: 0 })
})

test('[T2] a link that was used opens no door, and no seat', async () => {
  await join('a', 'Ana')
  const again = await joinByLink(browserSurroundings(server.origin), links.a, 'Mallory')
  expect(again).toEqual(replyOf({ refused: 'link-unknown' }))
  const door = await openDoor(browserSurroundings(server.origin), room, { link: 'x'.repeat(43) })
  expect(door).toEqual(replyOf({ refused: 'link-unknown' }))
})
