import { afterEach, beforeEach, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { addGoal, goalFragment } from '@common-ground/shared/documents/goals'
import * as Y from 'yjs'
import { forge, type Struct } from '../rig/forge.ts'
import { Hand, newSecret, openRoom, post } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
let server: RunningServer
let now: number
beforeEach(async () => { now = 1_800_000_000_000; server = await runServer({ clock: () => now }) })
afterEach(() => server.close())

for (const N of [98, 110]) it('freeze '+N, async () => {
  const other = await openRoom(server.origin); const cleo = await Hand.enter(other, 'a', 'Cleo')
  const room = await openRoom(server.origin); const ben = await Hand.enter(room, 'b', 'Ben'); const ana = await Hand.enter(room, 'a', 'Ana')
  const g = randomUUID()
  await ben.words((d) => addGoal(d, g, 'b', 'x'))
  const t = (goalFragment(ben.doc, g)!.get(0) as Y.XmlElement).get(0) as Y.XmlText
  const letter = t._start!.id; let clock = 0; const start = now
  for (let i = 0; i < N; i++) { now += 1000
    const structs: Struct[] = Array.from({ length: 4900 }, (_, k) => ({ holds: 'deleted', origin: { client: letter.client, clock: letter.clock }, ...(clock + k > 0 ? { right: { client: 777, clock: clock + k - 1 } } : {}) }))
    const r = await ben.ask('words', { space: 'joint', update: forge([{ client: 777, clock, structs }]) }); if (r.refused === 'too-fast') { i--; continue } clock += 4900; if (r.refused) { console.log(i, r); break } }
  console.log('FILLED', clock, 'seconds of clock', (now - start) / 1000)
  const bad = forge([{ client: 900, structs: [{ holds: 'characters', text: 'x', root: 'goals', key: 'q' }] }])
  let s = performance.now(); await cleo.act({ type: 'post-statement', text: 'hi' }); console.log('FREEZE before', performance.now() - s)
  now += 60_000
  s = performance.now()
  const bads = [1,2].map(() => ben.ask('words', { space: 'joint', update: bad }).then((r) => console.log(r.refused, performance.now() - s)))
  await new Promise((r) => setImmediate(r))
  await cleo.act({ type: 'post-statement', text: 'hi' }); console.log('FREEZE after', performance.now() - s)
  await Promise.all(bads)
  console.log('ANA', (await ana.words((d) => addGoal(d, randomUUID(), 'a', 'mine'))).refused)
  cleo.leave(); ben.leave(); ana.leave()
}, 200_000)
