/** Secrets, links, the door's answers, and where a browser keeps its seats. */

import { base64url, browserSurroundings, newId, newSecret } from '@common-ground/client/sync/credentials'
import { createRoom, openDoor, parseLink } from '@common-ground/client/sync/door'
import { linkHashOf } from '@common-ground/client/sync/link-hash'
import {
  forgetLinks,
  forgetSeat,
  keepLinks,
  keepSeat,
  leftNothing,
  linksOf,
  type SeatStorage,
  seatForLink,
  seatOfTab,
  seatsOfRoom,
  storedUnder,
} from '@common-ground/client/sync/seat-keeper'
import type { Surroundings } from '@common-ground/client/sync/surroundings'
import { isIdentifier } from '@common-ground/shared/acts/identifier'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { describe, expect, test } from 'vitest'
import { HandClock } from './hand-clock.ts'

const room = '00000000-0000-4000-8000-000000000001'

test('ids are UUIDs and secrets 256 bits of base64url', () => {
  expect(isIdentifier(newId())).toBe(true)
  expect(newId()).not.toBe(newId())
  expect(newSecret()).toMatch(/^[A-Za-z0-9_-]{43}$/)
  for (const length of [0, 1, 2, 3, 31, 32, 33]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 89 + 251) % 256)
    expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
  }
})

describe('links', () => {
  const secret = 's'.repeat(43)
  test.each([`https://room.example/r/${room}#${secret}`, `/r/${room}#${secret}`, ` /r/${room}/#${secret}\n`])(
    'are read from %s',
    (link) => expect(parseLink(link)).toEqual({ room, secret }),
  )
  test.each(['', 'hello', `/r/${room}`, `/r/${room}#short`, `/r/room#${secret}`, `/x/${room}#${secret}`])(
    'are not read from "%s"',
    (link) => expect(parseLink(link)).toBeUndefined(),
  )
})

describe('the door', () => {
  const at = (answer: (path: string, init: RequestInit) => Promise<Response>): [Surroundings, HandClock] => {
    const clock = new HandClock()
    const fetch = (input: string | URL | Request, init?: RequestInit) => answer(String(input), init ?? {})
    return [{ ...browserSurroundings('http://room.example'), fetch, schedule: clock.schedule }, clock]
  }

  test('is asked with the secret in the body, never in the address', async () => {
    const asked: unknown[] = []
    const [surroundings, clock] = at(async (path, init) => {
      asked.push(path, init.method, init.body)
      return Response.json({ room })
    })
    expect(await openDoor(surroundings, room, { seat: 'key' })).toEqual({ room })
    expect(asked).toEqual([`http://room.example/api/rooms/${room}/door`, 'POST', '{"seat":"key"}'])
    expect(clock.timers).toBe(0)
  })

  test('gives refusals as they are', async () => {
    const refusal = replyOf({ refused: 'link-unknown' })
    const [surroundings] = at(async () => Response.json(refusal, { status: 404 }))
    expect(await openDoor(surroundings, room, { link: 'l' })).toEqual(refusal)
  })

  test.each([
    ['no network', () => Promise.reject(new TypeError('failed to fetch'))],
    ['a page of somebody else', async () => new Response('<html>', { status: 502 })],
    ['an error that is no refusal', async () => Response.json({ message: 'no' }, { status: 500 })],
  ])('says unreachable for %s', async (_, answer) => {
    const [surroundings] = at(answer)
    const body = { title: 't', sides: { a: 'A', b: 'B' }, creator: { role: 'mediator' } } as const
    expect(await createRoom(surroundings, body)).toEqual(replyOf({ refused: 'unreachable' }))
  })

  test('is given up when no answer comes', async () => {
    const [surroundings, clock] = at(
      (_, { signal }) =>
        new Promise((_answer, reject) =>
          signal?.addEventListener('abort', () => reject(new Error('aborted'))),
        ),
    )
    const reply = openDoor(surroundings, room, { seat: 's' })
    await clock.pass(15_000)
    expect(await reply).toEqual(replyOf({ refused: 'unreachable' }))
  })
})

describe('seats kept by a browser', () => {
  const storageLike = () => {
    const held = new Map<string, string>()
    return {
      held,
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
      removeItem: (key: string) => void held.delete(key),
    }
  }
  const local = storageLike()
  const tab = (): SeatStorage => ({ local, session: storageLike() })

  test('a reload keeps the seat, and a second tab with another link is someone else', () => {
    const [one, two] = [tab(), tab()]
    keepSeat(one, room, linkHashOf('link a'), 'seat a')
    keepSeat(two, room, linkHashOf('link b'), 'seat b')
    expect(seatOfTab(one, room)).toBe('seat a')
    expect(seatOfTab(two, room)).toBe('seat b')
    expect(seatForLink(two, room, linkHashOf('link a'))).toBe('seat a')
    expect(seatsOfRoom(one, room).map(({ seat }) => seat)).toEqual(['seat a', 'seat b'])
    expect(seatsOfRoom(one, newId())).toEqual([])
    forgetSeat(one, room, 'seat a')
    expect(seatOfTab(one, room)).toBeUndefined()
    expect(seatsOfRoom(two, room).map(({ seat }) => seat)).toEqual(['seat b'])
    forgetSeat(two, room, 'seat b')
    expect(local.held.size).toBe(0)
  })

  test('the secret of a link is kept as a hash only', () => {
    const one = tab()
    keepSeat(one, room, linkHashOf('the secret'), 'seat')
    expect([...local.held.values()].join()).not.toContain('the secret')
    forgetSeat(one, room, 'seat')
  })

  test('links not handed out yet are kept until they are forgotten; spoilt storage counts as empty', () => {
    const one = tab()
    const links = [{ chair: { role: 'mediator' }, path: `/r/${room}#x`, yours: false }] as const
    keepLinks(one, room, links)
    expect(linksOf(one, room)).toEqual(links)
    forgetLinks(one, room)
    expect(linksOf(one, room)).toEqual([])
    for (const spoilt of ['{', '7', '[7, null, {}]']) {
      local.setItem(`common-ground.links.${room}`, spoilt)
      expect(linksOf(one, room)).toEqual([])
    }
  })

  test('[T18] whoever has left a room leaves nothing of it, and no other key was ever written', () => {
    const one = { local: storageLike(), session: storageLike() }
    const other = newId()
    const links = [{ chair: { role: 'mediator' }, path: `/r/${room}#x`, yours: false }] as const
    for (const each of [room, other]) {
      keepSeat(one, each, linkHashOf('link'), 'seat')
      keepLinks(one, each, links)
    }
    const keys = () => [...one.local.held.keys(), ...one.session.held.keys()].sort()
    const expected = (each: string) => Object.values(storedUnder).map((beginning) => beginning + each)
    expect(keys()).toEqual([...expected(room), ...expected(other)].sort())
    leftNothing(one, room)
    expect(keys()).toEqual(expected(other).sort())
  })
})
