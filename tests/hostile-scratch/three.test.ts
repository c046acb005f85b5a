import { afterEach, beforeEach, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { typeNotes, notesOf } from '@common-ground/shared/documents/notes'
import * as Y from 'yjs'
import { forge, type Struct } from '../rig/forge.ts'
import { Hand, newSecret, openRoom, post } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { admit, comeIn, knock } from '../rig/six-hands.ts'
let server: RunningServer
let now: number
beforeEach(async () => { now = 1_800_000_000_000; server = await runServer({ clock: () => now }) })
afterEach(() => server.close())

it('freeze another room', async () => {
  const other = await openRoom(server.origin); const cleo = await Hand.enter(other, 'a', 'Cleo')
  const room = await openRoom(server.origin); const ben = await Hand.enter(room, 'b', 'Ben')
  await ben.open('side-b'); await ben.words((d) => typeNotes(d, 'x'), 'side-b')
  const t = (notesOf(ben.copyOf('side-b')).get(0) as Y.XmlElement).get(0) as Y.XmlText
  const letter = t._start!.id; let clock = 0
  for (let i = 0; i < 60; i++) { now += 1000
    const structs: Struct[] = Array.from({ length: 4900 }, (_, k) => ({ holds: 'deleted', origin: { client: letter.client, clock: letter.clock }, ...(clock + k > 0 ? { right: { client: 777, clock: clock + k - 1 } } : {}) }))
    const r = await ben.ask('words', { space: 'side-b', update: forge([{ client: 777, clock, structs }]) }); clock += 4900; if (r.refused) { console.log(i, r); break } }
  const bad = forge([{ client: 900, structs: [{ holds: 'characters', text: 'x', root: 'notes', key: 'q' }] }])
  let s = performance.now(); await cleo.act({ type: 'post-statement', text: 'hi' }); console.log('FREEZE before', performance.now() - s)
  for (let i = 0; i < 6; i++) void ben.ask('words', { space: 'side-b', update: bad })
  await new Promise((r) => setTimeout(r, 50))
  s = performance.now(); await cleo.act({ type: 'post-statement', text: 'hi' }); console.log('FREEZE after', performance.now() - s)
  cleo.leave(); ben.leave()
}, 120_000)

it('client ids', async () => {
  const room = await openRoom(server.origin)
  const ana = await Hand.enter(room, 'a', 'Ana'); const ben = await Hand.enter(room, 'b', 'Ben')
  let id = 3_000_000_000
  const t0 = performance.now()
  let total = 0
  const fill = async (hand: Hand) => { for (let n = 0; n < 996; n += 2) { now += 100
    const u = forge([0, 1].map(() => ({ client: id++, structs: [{ holds: 'nothing' as const }] })))
    const r = await hand.ask('words', { space: 'joint', update: u }); if (r.refused) { console.log('SV', n, r.refused); return } total += 2 } }
  await fill(ben)
  const one = Y.encodeStateVector(ana.doc).byteLength
  console.log('SV one', one, performance.now() - t0)
  for (let i = 0; i < 23; i++) {
    now += 60_000
    const k = await knock(room, 'b', `N${i}`); const r1 = await admit(ben, k); if (r1.refused) console.log(r1)
    const h = await comeIn(room, k); await fill(h)
    await ben.act({ type: 'remove', participant: k.participant })
    if (Y.encodeStateVector(ana.doc).byteLength > 128 * 1024) { console.log('SV after', i + 2, 'people'); break }
  }
  now += 60_000
  await ana.act({ type: 'post-statement', text: 'sync' })
  console.log('SV bytes', Y.encodeStateVector(ana.doc).byteLength, total, performance.now() - t0, (await ana.open()).refused)
}, 300_000)

it('ledger', async () => {
  const room = await openRoom(server.origin)
  const ana = await Hand.enter(room, 'a', 'Ana'); const ben = await Hand.enter(room, 'b', 'Ben')
  const t0 = performance.now(); let full: unknown
  for (let i = 0; i < 260 && !full; i++) { now += 10_000
    const rs = await Promise.all(Array.from({ length: 79 }, () => ben.act({ type: 'post-statement', text: 'x' })))
    full = rs.find((r) => r.refused === 'ledger-full'); const o = rs.find((r) => r.refused && r.refused !== 'ledger-full'); if (o) console.log(o) }
  console.log('LEDGER', full, performance.now() - t0)
  for (const a of [{ type: 'close-and-destroy' }, { type: 'leave' }, { type: 'share-authority', participant: ana.participant }]) { now += 10_000; console.log('LEDGER', a.type, (await ana.act(a)).refused) }
}, 300_000)
