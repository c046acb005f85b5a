import { afterEach, beforeEach, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { addGoal, goalFragment } from '@common-ground/shared/documents/goals'
import * as Y from 'yjs'
import { forge, type Struct } from '../rig/forge.ts'
import { Hand, openRoom } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
let server: RunningServer
let now: number
beforeEach(async () => { now = 1_800_000_000_000; server = await runServer({ clock: () => now }) })
afterEach(() => server.close())
it('open of 2.3 MB honest text', async () => {
  const room = await openRoom(server.origin); const ben = await Hand.enter(room, 'b', 'Ben'); const ana = await Hand.enter(room, 'a', 'Ana')
  let n = 0
  for (let i = 0; i < 45; i++) { now += 10_000; const r = await ben.words((d) => d.transact(() => { for (let j = 0; j < 10; j++) addGoal(d, randomUUID(), 'middle', '好'.repeat(1900)) })); n++; if (r.refused) console.log(i, r) }
  ana.leave()
  const back = await Hand.connect(room, ana.seat, ana.participant)
  console.log('size', Y.encodeStateAsUpdate(ben.doc).length)
  const r = await back.ask('open', { space: 'joint', stateVector: new Uint8Array([0]), clientId: 99 })
  console.log('OPEN', Object.keys(r), back.socket.connected)
  await new Promise((r) => setTimeout(r, 500)); console.log(back.socket.connected)
  const back2 = await Hand.connect(room, ana.seat, ana.participant)
  const r2 = await back2.ask('open', { space: 'joint', stateVector: new Uint8Array([0]), clientId: 98 })
  console.log('OPEN', Object.keys(r2))
}, 100_000)
