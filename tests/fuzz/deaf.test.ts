/** Readers who never read, and frames that take long to read: neither takes the server's memory or time from others. */

import { addGoal } from '@common-ground/shared/documents/goals'
import { limits } from '@common-ground/shared/room/limits'
import { protocolVersion } from '@common-ground/shared/wire/protocol'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Hand, type OpenedRoom, openRoom } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { Counter } from './counts.ts'
import { nested } from './oddities.ts'
import { Wire } from './wire.ts'

let server: RunningServer
let room: OpenedRoom
let ana: Hand
/** The server's clock: nobody here is slowed by their pace. */
let now: number
const aMinute = 60_000

beforeEach(async () => {
  now = Date.now()
  server = await runServer({ clock: () => now })
  room = await openRoom(server.origin)
  ana = await Hand.enter(room, 'a', 'Ana')
})
afterEach(async () => {
  ana.leave()
  await server.close()
})

const connect = async (hand: Hand): Promise<Wire> => {
  const wire = await Wire.open({ origin: server.origin, counter: new Counter(), address: '10.0.0.1' })
  if (!wire) throw new Error('the server does not listen')
  await wire.join(
    'handshakes',
    JSON.stringify({ protocol: protocolVersion, room: room.room, seat: hand.seat, opening: 1 }),
  )
  return wire
}

const openJoint = `{"space":"joint","stateVector":{"$bytes":0},"clientId":7}`
const nothing = [new Uint8Array([0])]

it('[R10] whoever does not read what they are told is hung up on', async () => {
  const ben = await Hand.enter(room, 'b', 'Ben')
  for (let batch = 0; batch < 20; batch += 1) {
    now += aMinute
    await ana.words((doc) => {
      for (let card = 0; card < 20; card += 1)
        addGoal(doc, crypto.randomUUID(), 'middle', 'घ'.repeat(limits.text.goal))
    })
  }
  const deaf = await connect(ben)
  await deaf.ask('opening', 'open', openJoint, nothing)
  deaf.stopReading()
  const left = () =>
    ana.told.some(
      ({ event, message }) => event === 'presence' && message.at === null && message.clientId === 7,
    )
  // The whole board again and again, until the network buffers no more of it, and the server neither.
  while (!left()) {
    now += aMinute
    void deaf.ask('opening', 'open', openJoint, nothing)
    expect((await ben.act({ type: 'post-statement', text: 'Still here' })).seq).toBeDefined()
  }
  for (const one of [deaf, ben]) one.leave()
})

it.each([
  ['text longer than any act', nested(limits.textFrame / 2, '[', ']', '')],
  ['one long word', `{"a":"${'x'.repeat(limits.textFrame)}"}`],
])('[R9] a frame of %s ends that connection before it is read, and no other', async (_, long) => {
  const wire = await connect(ana)
  expect((await wire.ask('huge', 'act', long)).closed).toBe(true)
  await wire.closed
  expect((await ana.act({ type: 'post-statement', text: 'Still here' })).seq).toBeDefined()
})

it('[R10] more frames at once than a person can send end that connection', async () => {
  const wire = await connect(ana)
  const payload = '42["presence"]'
  for (let sent = 0; sent < limits.framesPerTurn * 20; sent += 1) wire.send('flood', payload)
  await wire.closed
  expect((await ana.act({ type: 'post-statement', text: 'Still here' })).seq).toBeDefined()
})

it('[R9] an event nobody knows counts as a message that cannot be read', async () => {
  const wire = await connect(ana)
  for (let sent = 0; sent < 60; sent += 1) wire.tell('nonsense', 'nonsense', '{}')
  await wire.closed
})
