import { afterEach, beforeEach, expect, it } from 'vitest'
import { addGoal, readGoals } from '@common-ground/shared/documents/goals'
import { typeNotes } from '@common-ground/shared/documents/notes'
import { limits } from '@common-ground/shared/room/limits'
import { StoreUnavailable, type Store } from '@common-ground/server/store/store'
import * as Y from 'yjs'
import { Hand, newSecret, openRoom, post } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { admit, comeIn, knock } from '../rig/six-hands.ts'

let server: RunningServer
let now: number
let held: Promise<void> | undefined
let loseDestroy = false
beforeEach(async () => {
  now = 1_800_000_000_000
  held = undefined
  loseDestroy = false
  server = await runServer({
    clock: () => now,
    wrapStore: (store) => new Proxy(store, {
      get: (target, name) => {
        if (name === 'append') return async (rows: Parameters<Store['append']>[0]) => { await held; return target.append(rows) }
        if (name === 'destroy') return async (...a: Parameters<Store['destroy']>) => { const c = await target.destroy(...a); if (loseDestroy) throw new StoreUnavailable('x'); return c }
        const v: unknown = Reflect.get(target, name)
        return typeof v === 'function' ? v.bind(target) : v
      } }),
  })
})
afterEach(() => server.close())
const hold = () => { let r = () => {}; held = new Promise<void>((x) => { r = x }); return () => { held = undefined; r() } }
const certificate = async (room: string) => (await fetch(`${server.origin}/api/rooms/${room}/certificate`)).json() as any

it('P1 reason', async () => {
  const room = await openRoom(server.origin)
  const ana = await Hand.enter(room, 'a', 'Ana'); const ben = await Hand.enter(room, 'b', 'Ben'); const mo = await Hand.enter(room, 'mediator', 'Mo')
  await ana.act({ type: 'close-and-destroy' })
  const release = hold()
  const first = ana.act({ type: 'post-statement', text: 'held' })
  await ana.ask('act', 'x')
  const m = mo.act({ type: 'post-statement', text: 'mm' })
  await mo.ask('act', 'x')
  const b = ben.act({ type: 'close-and-destroy' })
  await ben.ask('act', 'x')
  release()
  await Promise.all([first, m, b])
  await ben.until(() => ben.told.some(({ event }) => event === 'ended'))
  console.log('P1', (await certificate(room.room)).certificate.because)
})

it('P2 counts', async () => {
  for (const n of [0, 7]) {
    const room = await openRoom(server.origin)
    const ana = await Hand.enter(room, 'a', 'Ana'); const ben = await Hand.enter(room, 'b', 'Ben')
    await ana.open('side-a')
    for (let i = 0; i < n; i++) await ana.words((d) => typeNotes(d, 'x'), 'side-a')
    if (n) { const k = await knock(room, 'a', 'K'); await ana.act({ type: 'turn-away', participant: k.participant }, crypto.randomUUID(), 'side-a')
      const l = JSON.parse((await post(`${server.origin}/api/rooms/${room.room}/device-link`, { seat: ana.seat })).text)
      await post(`${server.origin}/api/rooms/${room.room}/seat`, { link: l.path.split('#')[1], seat: newSecret(), name: '' }) }
    await ana.act({ type: 'close-and-destroy' }); await ben.act({ type: 'close-and-destroy' })
    await ben.until(() => ben.told.some(({ event }) => event === 'ended'))
    console.log('P2', n, JSON.stringify((await certificate(room.room)).certificate.destroyed))
  }
})

it('P4 mediator', async () => {
  const room = await openRoom(server.origin)
  const mo = await Hand.enter(room, 'mediator', 'Mo')
  const k = await knock(room, 'mediator', 'New'); await admit(mo, k)
  const neu = await comeIn(room, k)
  console.log('P4', await neu.act({ type: 'remove', participant: mo.participant }))
})

it('P5 door bucket', async () => {
  const room = await openRoom(server.origin)
  const push = Array.from({ length: 70 }, () => post(`${server.origin}/api/rooms/${room.room}/door`, { link: room.links.a }))
  await Promise.all(push)
  console.log('P5', (await fetch(`${server.origin}/api/rooms/${room.room}/door`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' }, body: JSON.stringify({ link: room.links.a }) })).status)
})

it('P6 ghost', async () => {
  const room = await openRoom(server.origin)
  const ghost = await Hand.sit(room, 'a', 'Ghost')
  const ben = await Hand.enter(room, 'b', 'Ben')
  const ana = await knock(room, 'a', 'Ana')
  const door = JSON.parse((await post(`${server.origin}/api/rooms/${room.room}/door`, { seat: ana.seat })).text)
  console.log('P6', door.you, door.inside, JSON.stringify(ben.entries().map((e) => e.act)))
  // who can solve it?
  console.log('P6 remove', await ben.act({ type: 'remove', participant: ghost.participant }))
  // destroy alone by ben though ana waits / ghost sits
  console.log('P6 destroy alone', await ben.act({ type: 'close-and-destroy' }))
})

it('P7 half admitted', async () => {
  const room = await openRoom(server.origin)
  const ana = await Hand.enter(room, 'a', 'Ana'); const ben = await Hand.enter(room, 'b', 'Ben')
  for (let i = 0; i < 8; i++) { const k = await knock(room, 'observer', `K${i}`); const r = await admit(ana, k); now += 5000
    const t = await ben.act({ type: 'turn-away', participant: k.participant }); if (r.refused || t.refused) console.log(r, t) }
  const k = await knock(room, 'observer', 'Wanted')
  console.log('P7', await admit(ben, k), await admit(ana, k))
})

it('P8 lost destroy', async () => {
  const room = await openRoom(server.origin)
  const ana = await Hand.enter(room, 'a', 'Ana'); const ben = await Hand.enter(room, 'b', 'Ben')
  await ana.words((d) => addGoal(d, crypto.randomUUID(), 'a', 'secret'))
  await ana.act({ type: 'close-and-destroy' }); loseDestroy = true; await ben.act({ type: 'close-and-destroy' })
  await ben.ask('act', 'x')
  await new Promise((r) => setTimeout(r, 300))
  loseDestroy = false
  console.log('P8', (await certificate(room.room)).certificate?.because, ben.told.filter((t) => t.event === 'ended').length, ben.socket.connected)
  const fresh = await ben.ask('open', { space: 'joint', stateVector: new Uint8Array([0]), clientId: 77 })
  console.log('P8 open', Object.keys(fresh), (fresh.words as Uint8Array)?.length, await ben.words((d) => addGoal(d, crypto.randomUUID(), 'b', 'x')))
})

it('P9 waiting', async () => {
  const room = await openRoom(server.origin)
  const ana = await Hand.enter(room, 'a', 'Ana')
  for (let i = 0; i < 5; i++) await knock(room, 'a', `Bot${i}`)
  console.log('P9', (await post(`${server.origin}/api/rooms/${room.room}/seat`, { link: room.links.a, seat: newSecret(), name: 'Amy' })).text)
  ana.leave()
})
it('D1 order', async () => {
  const room = await openRoom(server.origin)
  const ana = await Hand.enter(room, 'a', 'Ana'); const ben = await Hand.enter(room, 'b', 'Ben')
  const put = (order: string) => ben.words((doc) => doc.transact(() => {
    const f = new Y.XmlFragment(); const p = new Y.XmlElement('paragraph'); p.insert(0, [new Y.XmlText('x')]); f.insert(0, [p])
    const c = new Y.Map<unknown>(); c.set('column', 'b'); c.set('order', order); c.set('text', f); doc.getMap('goals').set(crypto.randomUUID(), c)
  }))
  console.log('D1', await put('z'.repeat(64)))
  await ana.open()
  console.log('D1 64', await ana.words((d) => addGoal(d, crypto.randomUUID(), 'a', 'mine')).catch((e) => String(e)))
  await ana.startOver()
  console.log('D1 zzz', await put('zzz' + 'z'.repeat(61)))
  await ben.startOver()
  for (const id of ben.doc.getMap('goals').keys()) await ben.words((d) => d.getMap('goals').delete(id))
  console.log('D1 put', await put('zz'))
  await ana.open()
  try { console.log('D1 zz', await ana.words((d) => addGoal(d, crypto.randomUUID(), 'a', 'mine'))) } catch (e) { console.log('D1 throws', String(e)) }
})
it('D2 goals', async () => {
  const room = await openRoom(server.origin)
  const ana = await Hand.enter(room, 'a', 'Ana'); const ben = await Hand.enter(room, 'b', 'Ben')
  const r = []
  for (let i = 0; i < 50; i++) { now += 60_000; r.push((await ben.words((d) => d.transact(() => { for (let j = 0; j < 10; j++) addGoal(d, crypto.randomUUID(), 'b', 'x') }))).refused) }
  console.log('D2', new Set(r), readGoals(ben.doc).length)
  await ana.open()
  console.log('D2', await ana.words((d) => addGoal(d, crypto.randomUUID(), 'a', 'mine')))
  for (let i = 0; i < 200; i++) { now += 1000; await ben.act({ type: 'open-issue', title: `t${i}`, kind: { type: 'text' } }) }
  console.log('D3', await ana.act({ type: 'open-issue', title: `mine`, kind: { type: 'text' } }))
}, 60_000)
