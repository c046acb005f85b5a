/** Seats and private spaces over the real server: knocking, being let in, removed, leaving, another device, destruction. */
import { browserSurroundings } from '@common-ground/client/sync/credentials'
import { certificateOf, deviceLink, openDoor, reword, sitByLink } from '@common-ground/client/sync/door'
import { joinByLink } from '@common-ground/client/sync/join'
import { RoomSession } from '@common-ground/client/sync/room-session'
import { addGoal } from '@common-ground/shared/documents/goals'
import { notesText, typeNotes } from '@common-ground/shared/documents/notes'
import { isRefusal } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { Space } from '@common-ground/shared/room/space'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openRealRoom, type RealRoom, until } from './real-room.ts'
import { firstGoal, texts } from './scenes.ts'

let there: RealRoom

beforeEach(async () => {
  there = await openRealRoom()
})
afterEach(() => there.close())

const surroundings = () => browserSurroundings(there.server.origin)

const knock = async (session: RoomSession) => {
  await until(session, () => session.knocks().length > 0)
  const [first] = session.knocks()
  if (!first) throw new Error('nobody knocks')
  return first
}

const page = (session: RoomSession, space: Space) => notesText(session.space(space).document.doc())

describe('[T2] a link that was used', () => {
  test('opens no seat: whoever comes knocks, and is let in by that side', async () => {
    const [ana, ben] = [await there.join('a', 'Ana'), await there.join('b', 'Ben')]
    const second = there.join('a', 'Cem')
    const { participant, name } = await knock(ana)
    expect(name).toBe('Cem')
    expect(ben.knocks()).toEqual([])
    expect(await ben.act({ type: 'admit', participant })).toEqual(replyOf({ refused: 'knock-unknown' }))
    expect(await ana.act({ type: 'admit', participant })).toHaveProperty('seq')
    const cem = await second
    await until(ana, () => ana.knocks().length === 0)
    await until(ana, () => ana.presence.here().some((here) => here.name === 'Cem'))
    typeNotes(cem.space('side-a').document.doc(), 'for the two of us')
    await until(ana, () => page(ana, 'side-a') === 'for the two of us')
  })

  test('opens no seat to whom that side turned away', async () => {
    const ana = await there.join('a', 'Ana')
    const second = joinByLink(surroundings(), there.links.a, 'Mallory')
    const { participant } = await knock(ana)
    expect(await ana.space('side-a').act({ type: 'turn-away', participant })).toEqual({
      seq: 0,
      hash: expect.any(String),
      at: expect.any(Number),
    })
    expect(await second).toEqual(replyOf({ refused: 'turned-away' }))
    expect(ana.state().length).toBe(1)
  })

  test('that is unknown opens nothing', async () => {
    const door = await openDoor(surroundings(), there.room, { link: 'x'.repeat(43) })
    expect(door).toEqual(replyOf({ refused: 'link-unknown' }))
  })
})

test('[T28] an observer comes in by both sides, reads, and loses the connection when removed', async () => {
  const [ana, ben] = [await there.join('a', 'Ana'), await there.join('b', 'Ben')]
  const coming = there.join('observer', 'Oda')
  const { participant } = await knock(ana)
  expect(await ana.act({ type: 'admit', participant })).toHaveProperty('seq')
  await until(ben, () => ben.knocks()[0]?.sides.includes('a') === true)
  expect(await ben.act({ type: 'admit', participant })).toHaveProperty('seq')
  const oda = await coming
  addGoal(ana.joint.doc(), firstGoal, 'a', 'quiet')
  await until(oda, () => texts(oda.joint.doc())[0] === 'quiet')
  await until(ana, () => ana.presence.here().some(({ standing }) => standing === 'observer'))
  expect(await ben.act({ type: 'remove', participant })).toHaveProperty('seq')
  await until(oda, () => oda.ended() !== undefined)
  expect(oda.ended()).toEqual({ because: 'removed' })
  expect(oda.connection()).toMatchObject({ link: 'refused', refusal: { refused: 'seat-unknown' } })
  await until(ana, () => ana.presence.here().length === 2)
})

test('leaving the room is an entry, and ends the session', async () => {
  const [ana, ben] = [await there.join('a', 'Ana'), await there.join('b', 'Ben')]
  addGoal(ana.joint.doc(), firstGoal, 'a', 'last words')
  expect(await ana.leaveRoom()).toHaveProperty('seq')
  expect(ana.ended()).toEqual({ because: 'left' })
  expect(ana.setAside()).toEqual([])
  await until(ben, () => ben.state().seats.gone.get(ana.you.id) === 'left')
  expect(texts(ben.joint.doc())).toEqual(['last words'])
  expect(ben.presence.here().map(({ name }) => name)).toEqual(['Ben'])
})

test('[T1] private spaces are their readers’ only, and come back after a cut', async () => {
  const [ana, ben] = [await there.join('a', 'Ana', there.network.origin), await there.join('b', 'Ben')]
  const mo = await there.join('mediator', 'Mo')
  typeNotes(ana.space('side-a').document.doc(), 'ours')
  typeNotes(ana.space('caucus-a').document.doc(), 'for Mo')
  typeNotes(ben.space('side-b').document.doc(), 'theirs')
  await until(mo, () => page(mo, 'caucus-a') === 'for Mo')
  await Promise.all([
    ana.space('side-a').document.settled(),
    ben.space('side-b').document.settled(),
    until(ana, () => ana.space('caucus-a').presence.here().length === 2),
  ])
  there.network.cut()
  await until(ana, () => ana.connection().link === 'offline')
  typeNotes(ana.space('caucus-a').document.doc(), ', later')
  there.network.restore()
  await until(mo, () => page(mo, 'caucus-a') === 'for Mo, later')
  expect([page(ana, 'side-a'), page(ben, 'side-b'), page(mo, 'caucus-b'), page(mo, 'mediator')]).toEqual([
    'ours',
    'theirs',
    '',
    '',
  ])
})

test('a seat is opened on another device, once', async () => {
  const first = await sitByLink(surroundings(), there.links.a, 'Ana')
  if (isRefusal(first)) throw new Error(first.refused)
  const link = await deviceLink(surroundings(), there.room, first.seat)
  if (isRefusal(link)) throw new Error(link.refused)
  const other = await sitByLink(surroundings(), link.path, 'any name')
  expect(other).toMatchObject({ admittance: 'seated', you: first.you })
  expect(await sitByLink(surroundings(), link.path, 'again')).toEqual(replyOf({ refused: 'link-unknown' }))
  if (isRefusal(other)) throw new Error(other.refused)
  for (const { room, seat, door, you } of [first, other]) {
    const session = RoomSession.enter(surroundings(), room, seat, door, you)
    there.sessions.push(session)
    expect(await session.ready()).toBeUndefined()
    expect(session.you.name).toBe('Ana')
  }
})

test('[T26] the creator rewords the agreement until someone accepted it; who read another one is not let in', async () => {
  const creator = there.links.mediator.split('#')[1] ?? ''
  const stale = await sitByLink(surroundings(), there.links.b, 'Ben')
  if (isRefusal(stale)) throw new Error(stale.refused)
  const reworded = await reword(surroundings(), there.room, { link: creator, text: 'We listen well.' })
  expect(reworded).toHaveProperty('hash')
  const early = RoomSession.enter(surroundings(), stale.room, stale.seat, stale.door, stale.you)
  there.sessions.push(early)
  expect(await early.ready()).toEqual(replyOf({ refused: 'consent-changed' }))
  await there.join('a', 'Ana')
  const late = await reword(surroundings(), there.room, { link: creator, text: 'We never listen.' })
  expect(late).toEqual(replyOf({ refused: 'agreement-settled' }))
})

test('[T16] both sides destroy the room: every session ends with the certificate, which stays to be read', async () => {
  const [ana, ben] = [await there.join('a', 'Ana'), await there.join('b', 'Ben')]
  expect(await ana.act({ type: 'close-and-destroy' })).toHaveProperty('seq')
  await ben.act({ type: 'close-and-destroy' })
  for (const session of [ana, ben]) await until(session, () => session.ended() !== undefined)
  const [one, other] = [ana.ended(), ben.ended()]
  expect(one?.because).toBe('destroyed')
  expect(one).toEqual(other)
  expect(await certificateOf(surroundings(), there.room)).toEqual({ certificate: one?.certificate })
  expect(ana.connection()).toMatchObject({ link: 'refused', refusal: { refused: 'room-destroyed' } })
})
