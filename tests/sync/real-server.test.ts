/** Sessions on real sockets against the real server: three people, a network that is cut, and a seat that is refused. */
import { browserSurroundings } from '@common-ground/client/sync/credentials'
import { RoomSession } from '@common-ground/client/sync/room-session'
import { addGoal, removeGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { textHash } from '@common-ground/shared/documents/text-hash'
import type { Standing } from '@common-ground/shared/room/participant'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRealRoom, type RealRoom, until } from './real-room.ts'
import { firstGoal, secondGoal, texts } from './scenes.ts'

let there: RealRoom

beforeEach(async () => {
  there = await openRealRoom()
})
afterEach(() => there.close())

const join = (standing: Standing, name: string, origin?: string) => there.join(standing, name, origin)

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
  const [ana, ben] = [await join('a', 'Ana', there.network.origin), await join('b', 'Ben')]
  addGoal(ana.joint.doc(), firstGoal, 'a', 'gone soon')
  addGoal(ana.joint.doc(), secondGoal, 'middle', 'stays')
  await shows(ben, 'gone soon', 'stays')
  there.network.cut()
  await until(ana, () => ana.connection().link === 'offline')
  removeGoal(ana.joint.doc(), firstGoal)
  typeAtEnd(ana.joint.doc(), secondGoal, ' and grows')
  typeAtEnd(ben.joint.doc(), secondGoal, ' here too')
  const act = ana.act({ type: 'post-statement', text: 'said offline' })
  expect(ana.connection()).toMatchObject({ words: 'waiting', acts: 1 })
  there.network.restore()
  expect(await act).toHaveProperty('seq')
  await ana.joint.settled()
  await until(ben, () => ben.state().statements.size === 1)
  await until(ana, () => texts(ana.joint.doc()).join() === texts(ben.joint.doc()).join())
  expect(texts(ben.joint.doc())[0]).toMatch(/and grows/)
  expect(texts(ben.joint.doc())[0]).toMatch(/here too/)
  expect(ana.connection()).toEqual({ link: 'online', words: 'recorded', acts: 0 })
})

test('[R3] the same when the server has not noticed the cut', async () => {
  const [ana, ben] = [await join('a', 'Ana', there.network.origin), await join('b', 'Ben')]
  addGoal(ana.joint.doc(), firstGoal, 'a', 'before')
  await shows(ben, 'before')
  const doc = ana.joint.doc()
  there.network.cutUnnoticed()
  await until(ana, () => ana.connection().link === 'offline')
  typeAtEnd(ana.joint.doc(), firstGoal, ' and after')
  there.network.restore()
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
    browserSurroundings(there.server.origin),
    there.room,
    browserSurroundings().newSecret(),
    ana.door,
    ana.you,
  )
  there.sessions.push(stranger)
  const refusal = replyOf({ refused: 'seat-unknown' })
  expect(await stranger.ready()).toEqual(refusal)
  expect(stranger.connection()).toEqual({ link: 'refused', refusal, words: 'recorded', acts: 0 })
})
