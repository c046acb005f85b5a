/** Seats over HTTP: knocking and waiting at the door, other devices, rewording, the certificate. */
import { newId, newSecret } from '@common-ground/client/sync/credentials'
import {
  certificateOf,
  deviceLink,
  reword,
  sitByLink,
  takeSeat,
  waitAtDoor,
} from '@common-ground/client/sync/door'
import { joinByLink } from '@common-ground/client/sync/join'
import type { Surroundings } from '@common-ground/client/sync/surroundings'
import { refuse } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { Admittance, Door, SeatTaken } from '@common-ground/shared/wire/http'
import { beforeEach, describe, expect, test } from 'vitest'
import { HandClock, turn } from './hand-clock.ts'
import { doorFor, people, room } from './small-room.ts'

interface Asked {
  readonly path: string
  readonly method: string | undefined
  readonly body: unknown
}

let clock: HandClock
let asked: Asked[]
/** What the server answers, by the last part of the path; a missing one is a network that is down. */
let answers: Partial<Record<string, object>>
let surroundings: Surroundings

beforeEach(() => {
  clock = new HandClock()
  asked = []
  answers = {}
  const fetch = async (input: string | URL | Request, { method, body }: RequestInit = {}) => {
    const path = String(input)
    asked.push({ path, method, body: typeof body === 'string' ? JSON.parse(body) : undefined })
    const answer = answers[path.slice(path.lastIndexOf('/') + 1)]
    if (!answer) throw new TypeError('failed to fetch')
    return Response.json(answer, { status: 'refused' in answer ? 403 : 200 })
  }
  surroundings = { origin: '', newId, newSecret, fetch, schedule: clock.schedule, now: () => clock.now() }
})

const doorOf = (admittance: Admittance): Door => {
  const door = doorFor(people.ana, false)
  return { ...door, ...(door.you ? { you: { ...door.you, admittance } } : {}) }
}

const link = `/r/${room}#${'s'.repeat(43)}`
const taken: SeatTaken = { participant: people.ana.id, name: 'Ana', admittance: 'waiting' }

describe('requests', () => {
  test('for a device link, another wording and the certificate go where they belong', async () => {
    answers = {
      'device-link': { path: link, expiresAt: 5 },
      agreement: { hash: 'h' },
      certificate: { certificate: {} },
    }
    expect(await deviceLink(surroundings, room, 'key')).toEqual({ path: link, expiresAt: 5 })
    expect(await reword(surroundings, room, { link: 'l', text: 'We listen well.' })).toEqual({ hash: 'h' })
    expect(await certificateOf(surroundings, room)).toEqual({ certificate: {} })
    expect(asked).toEqual([
      { path: `/api/rooms/${room}/device-link`, method: 'POST', body: { seat: 'key' } },
      {
        path: `/api/rooms/${room}/agreement`,
        method: 'POST',
        body: { link: 'l', text: 'We listen well.' },
      },
      { path: `/api/rooms/${room}/certificate`, method: 'GET', body: undefined },
    ])
    answers = { agreement: replyOf(refuse('agreement-settled')) }
    const refused = await reword(surroundings, room, { link: 'l', text: 't' })
    expect(refused).toEqual(replyOf(refuse('agreement-settled')))
  })

  test('for a seat say how one was let in, and under which name', async () => {
    answers = { door: doorOf('waiting'), seat: { ...taken, name: 'Ana of before' } }
    const body = { link: 'l', seat: 's', name: 'Ana' }
    expect(await takeSeat(surroundings, room, body)).toMatchObject({ admittance: 'waiting' })
    const place = await sitByLink(surroundings, link, 'Ana')
    expect(place).toMatchObject({ room, admittance: 'waiting', you: { name: 'Ana of before' } })
  })
})

describe('[T2] waiting at the door', () => {
  const waiting = () => {
    const heard: unknown[] = []
    const stop = waitAtDoor(surroundings, room, 'key', {
      admitted: (door) => heard.push(door),
      turnedAway: () => heard.push('turned away'),
      refused: (refusal) => heard.push(refusal),
    })
    return { heard, stop }
  }

  test('looks every two seconds until someone inside said yes', async () => {
    answers = { door: doorOf('waiting') }
    const { heard } = waiting()
    await clock.pass(5_000)
    expect(asked).toHaveLength(3)
    expect(asked[0]).toEqual({ path: `/api/rooms/${room}/door`, method: 'POST', body: { seat: 'key' } })
    expect(heard).toEqual([])
    answers = { door: doorOf('seated') }
    await clock.pass(1_000)
    expect(heard).toEqual([doorOf('seated')])
    await clock.pass(60_000)
    expect(asked).toHaveLength(4)
  })

  test('ends when they said no, or the seat is no more', async () => {
    answers = { door: doorOf('turned-away') }
    const one = waiting()
    await clock.pass(0)
    expect(one.heard).toEqual(['turned away'])
    answers = { door: replyOf(refuse('seat-unknown')) }
    const other = waiting()
    await clock.pass(60_000)
    expect(other.heard).toEqual([replyOf(refuse('seat-unknown'))])
    expect(asked).toHaveLength(2)
  })

  test.each([
    ['unreachable', undefined],
    ['too fast', replyOf(refuse('too-fast'))],
  ])('asks later each time while the room is %s', async (_, door) => {
    answers = door ? { door } : {}
    const { heard } = waiting()
    await clock.pass(250 + 500 + 1_000)
    expect(asked).toHaveLength(4)
    answers = { door: doorOf('seated') }
    await clock.pass(2_000)
    expect(heard).toHaveLength(1)
  })

  test('is given up when one leaves, even with an answer on its way', async () => {
    answers = { door: doorOf('seated') }
    const { heard, stop } = waiting()
    stop()
    await turn()
    answers = { door: doorOf('waiting') }
    const later = waiting()
    await clock.pass(100)
    later.stop()
    await clock.pass(60_000)
    expect([...heard, ...later.heard]).toEqual([])
    expect(clock.timers).toBe(0)
  })
})

describe('joining by a link that must knock', () => {
  test('waits as long as its patience lasts', async () => {
    answers = { door: doorOf('waiting'), seat: taken }
    const joining = joinByLink(surroundings, link, 'Ana', 10_000)
    await clock.pass(10_000)
    expect(await joining).toEqual(replyOf(refuse('knock-waiting')))
    expect(clock.timers).toBe(0)
  })

  test('is told when it was turned away', async () => {
    answers = { door: doorOf('turned-away'), seat: taken }
    const joining = joinByLink(surroundings, link, 'Ana', 10_000)
    await clock.pass(0)
    expect(await joining).toEqual(replyOf(refuse('turned-away')))
    expect(clock.timers).toBe(0)
  })
})
