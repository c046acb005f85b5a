/** What a third hostile hand found at doors, among people and at the end of a room, on real sockets. */

import { randomUUID } from 'node:crypto'
import { StoreUnavailable } from '@common-ground/server/store/store'
import { typeNotes } from '@common-ground/shared/documents/notes'
import { decide } from '@common-ground/shared/ledger/decide'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Hand, newSecret, type OpenedRoom, openRoom, post } from '../rig/hand.ts'
import { nothingAround } from '../rig/nothing-around.ts'
import { type RunningServer, runServer, schedule } from '../rig/running-server.ts'
import { admit, comeIn, knock } from '../rig/six-hands.ts'
import { stateOf } from '../rig/three-hands.ts'
import { FailingStore } from '../world/failing-store.ts'

const anHour = 60 * 60_000

let server: RunningServer
let room: OpenedRoom
let now: number
/** Lets the retention clock look now. */
let look: () => void
/** What waits before the store is asked; throws to let it fail. */
let taking: (what: string) => Promise<void>
beforeEach(async () => {
  now = 1_800_000_000_000
  taking = () => Promise.resolve()
  const store = new FailingStore((what) => taking(what))
  server = await runServer({
    clock: () => now,
    wrapStore: (opened) => store.over(opened),
    schedule: (action, ms) => {
      if (ms === 60_000) look = action
      return schedule(action, ms)
    },
  })
  room = await openRoom(server.origin)
})
afterEach(() => server.close())

const url = (path: string): string => `${server.origin}/api/rooms/${room.room}/${path}`

/** The same from elsewhere: the test's own machine is a trusted proxy. */
const postFrom = async (address: string, path: string, body: object) => {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': address }
  const answer = await fetch(url(path), { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: answer.status, said: JSON.parse(await answer.text()) }
}

const certificate = async () => JSON.parse(await (await fetch(url('certificate'))).text()).certificate

const hungUp = (hand: Hand): Promise<unknown> =>
  new Promise((resolve) => hand.socket.once('disconnect', resolve))

/** Resolves when the server has read everything this hand sent so far. */
const arrived = (hand: Hand): Promise<unknown> => hand.ask('act', 'nonsense')

describe('[T14] the certificate, which anyone with the room’s id can read', () => {
  it('is the same whether a side was idle or wrote for itself, answered its door and used a second device', async () => {
    const session = async (busy: boolean) => {
      room = await openRoom(server.origin)
      const ana = await Hand.enter(room, 'a', 'Ana')
      const ben = await Hand.enter(room, 'b', 'Ben')
      await ana.open('side-a')
      if (busy) {
        for (let count = 0; count < 7; count += 1) await ana.words((doc) => typeNotes(doc, 'x'), 'side-a')
        const { participant } = await knock(room, 'a', 'Somebody')
        await ana.act({ type: 'turn-away', participant }, randomUUID(), 'side-a')
        const link = JSON.parse((await post(url('device-link'), { seat: ana.seat })).text).path.split('#')[1]
        await post(url('seat'), { link, seat: newSecret(), name: '' })
      }
      const closed = hungUp(ben)
      for (const hand of [ana, ben]) await hand.act({ type: 'close-and-destroy' })
      await closed
      return (await certificate()).destroyed
    }
    expect(await session(true)).toEqual(await session(false))
  })
})

describe('[T16] the certificate says why', () => {
  it('and nobody’s act at the same moment makes it say that no side had entered', async () => {
    const [ana, ben, mo] = [
      await Hand.enter(room, 'a', 'Ana'),
      await Hand.enter(room, 'b', 'Ben'),
      await Hand.enter(room, 'mediator', 'Mo'),
    ]
    await ana.act({ type: 'close-and-destroy' })
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    taking = (what) => (what === 'append' ? held : Promise.resolve())
    const closed = hungUp(ben)
    const round = [ana.act({ type: 'post-statement', text: 'Being recorded' })]
    await arrived(ana)
    round.push(mo.act({ type: 'post-statement', text: 'Before it, in the same round' }))
    await arrived(mo)
    round.push(ben.act({ type: 'close-and-destroy' }))
    await arrived(ben)
    release()
    await Promise.all([closed, ...round])
    expect((await certificate()).because).toBe('both-sides')
  })

  it('also when the store could not destroy at once and the clock does it later', async () => {
    const ana = await Hand.enter(room, 'a', 'Ana')
    const ben = await Hand.enter(room, 'b', 'Ben')
    let tried: () => void = () => undefined
    const failed = new Promise<void>((resolve) => {
      tried = resolve
    })
    taking = async (what) => {
      if (what !== 'destroy') return
      tried()
      throw new StoreUnavailable('The store cannot be used right now.')
    }
    for (const hand of [ana, ben]) await hand.act({ type: 'close-and-destroy' })
    await failed
    taking = () => Promise.resolve()
    now += anHour
    const closed = hungUp(ben)
    look()
    await closed
    expect((await certificate()).because).toBe('both-sides')
  })
})

it('[T16] a room whose destruction succeeded and whose answer was lost is served to nobody any more', async () => {
  const ana = await Hand.enter(room, 'a', 'Ana')
  const ben = await Hand.enter(room, 'b', 'Ben')
  let asked = 0
  let lost: () => void = () => undefined
  const destroyed = new Promise<void>((resolve) => {
    lost = resolve
  })
  // Asked once before and once after the store has done it.
  taking = async (what) => {
    if (what === 'destroy') asked += 1
    if (what !== 'destroy' || asked !== 2) return
    lost()
    throw new StoreUnavailable('The store cannot be used right now.')
  }
  const closed = hungUp(ben)
  for (const hand of [ana, ben]) await hand.act({ type: 'close-and-destroy' })
  await destroyed
  now += anHour
  look()
  await closed
  expect(ben.told.at(-1)?.event).toBe('ended')
})

it('[T16] [R10] with a ledger that is filled, people can still remove, leave, and end the room', async () => {
  const ana = await Hand.enter(room, 'a', 'Ana')
  const newcomer = await knock(room, 'a', 'Amy')
  await admit(ana, newcomer)
  const amy = await comeIn(room, newcomer)
  const ben = await Hand.enter(room, 'b', 'Ben')
  await ana.until(() => ana.entries().length === 4)
  // As if every chair had used up its share and its reserve, twenty acts a second.
  const usedUp = { entries: limits.ledgerEntries, bytes: limits.documentBytes }
  const shares = { a: usedUp, b: usedUp, mediator: usedUp, observer: usedUp }
  const full = { ...stateOf(ana), shares }
  const surroundings = {
    ...nothingAround,
    now,
    id: ana.participant,
    joint: full,
    agreement: ana.agreement,
  } as const
  const actor = (id: string, standing: Standing): Participant => ({ id, standing, name: 'Someone' })
  const decided = [
    decide(full, actor(ana.participant, 'a'), { type: 'close-and-destroy' }, surroundings),
    decide(full, actor(ben.participant, 'b'), { type: 'leave' }, surroundings),
    decide(full, actor(ana.participant, 'a'), { type: 'remove', participant: amy.participant }, surroundings),
  ]
  expect(decided.filter((one) => 'refused' in one)).toEqual([])
})

it('[T2] a newcomer among the mediators does not unseat whoever let them in', async () => {
  const mo = await Hand.enter(room, 'mediator', 'Mo')
  const newcomer = await knock(room, 'mediator', 'Max')
  await admit(mo, newcomer)
  const max = await comeIn(room, newcomer)
  expect((await max.act({ type: 'remove', participant: mo.participant })).seq).toBeUndefined()
})

describe('[T2] [R10] whoever holds another side’s link, as a creator does,', () => {
  it('does not close that side’s door by knocking at it at full speed', async () => {
    const pushing = Array.from({ length: limits.rate.door.burst * 2 }, () =>
      postFrom('203.0.113.1', 'door', { link: room.links.a }),
    )
    await Promise.all(pushing)
    const { status } = await postFrom('198.51.100.7', 'door', { link: room.links.a })
    expect(status).toBe(200)
  })

  it('does not fill the place before it, so that nobody else can knock', async () => {
    await Hand.enter(room, 'a', 'Ana')
    const take = (address: string, name: string) =>
      postFrom(address, 'seat', { link: room.links.a, seat: newSecret(), name })
    for (let count = 0; count < limits.waitingPerChair; count += 1) await take('203.0.113.1', 'Nobody')
    expect((await take('198.51.100.7', 'Amy')).said).toMatchObject({ admittance: 'waiting' })
  })

  it('does not bind that chair unseen, with nobody inside who could answer its door', async () => {
    await Hand.sit(room, 'a', 'Ghost')
    const ana = await knock(room, 'a', 'Ana')
    const { text } = await post(url('door'), { seat: ana.seat })
    const { you, inside } = JSON.parse(text)
    expect(you.admittance === 'seated' || JSON.stringify(inside).includes('Ghost')).toBe(true)
  })
})

it('[T28] observers one side said yes to and the other turned away take up no seats', async () => {
  const ana = await Hand.enter(room, 'a', 'Ana')
  const ben = await Hand.enter(room, 'b', 'Ben')
  for (let count = 0; count < limits.seats.observer; count += 1) {
    now += anHour
    const unwanted = await knock(room, 'observer', 'Otto')
    await admit(ana, unwanted)
    await ben.act({ type: 'turn-away', participant: unwanted.participant })
  }
  const wanted = await knock(room, 'observer', 'Olu')
  const said = [await admit(ana, wanted), await admit(ben, wanted)]
  expect(said.filter(({ refused }) => refused !== undefined)).toEqual([])
})
