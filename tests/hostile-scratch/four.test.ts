import { afterEach, beforeEach, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'
import { WebSocket } from 'ws'
import { protocolVersion } from '@common-ground/shared/wire/protocol'
import { addGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { Hand, newSecret, openRoom, post } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { admit, comeIn, knock, sixHands } from '../rig/six-hands.ts'
let server: RunningServer
beforeEach(async () => { server = await runServer() })
afterEach(() => server.close())

it('unknown events flood', async () => {
  const room = await openRoom(server.origin)
  const ana = await Hand.enter(room, 'a', 'Ana'); const ben = await Hand.enter(room, 'b', 'Ben')
  const big = 'x'.repeat(1_900_000)
  let s = performance.now(); await ana.act({ type: 'post-statement', text: 'hi' }); console.log('FLOOD before', performance.now() - s)
  for (let i = 0; i < 100; i++) ben.socket.emit('whatever', big)
  await new Promise((r) => setTimeout(r, 20))
  s = performance.now(); await ana.act({ type: 'post-statement', text: 'hi' }); console.log('FLOOD after', performance.now() - s, ben.socket.connected)
  const many = '[' + '{"a":[1,2,3]},'.repeat(120000) + '1]'
  const v = JSON.parse(many)
  for (let i = 0; i < 20; i++) ben.socket.emit('act', v, () => {})
  await new Promise((r) => setTimeout(r, 20))
  s = performance.now(); await ana.act({ type: 'post-statement', text: 'hi' }); console.log('FLOOD after', performance.now() - s, ben.socket.connected)
}, 60_000)

it('handshake tricks', async () => {
  const six = await sixHands(server.origin)
  const { opened, ana, ben } = six
  const other = await openRoom(server.origin)
  const try1 = (auth: object, query: object, ns = '') => new Promise((resolve) => { const s = io(server.origin + ns, { path: '/socket', query, auth, transports: ['websocket'], forceNew: true, reconnection: false })
    s.once('connect', () => { resolve('in'); s.disconnect() }); s.once('connect_error', (e: any) => resolve(e.data?.refused ?? e.message)) })
  console.log('NS', await try1({ protocol: protocolVersion, room: opened.room, seat: ben.seat }, { room: other.room }),
    await try1({ protocol: protocolVersion, room: other.room, seat: ben.seat }, { room: opened.room }),
    await try1({ protocol: protocolVersion, room: opened.room, seat: ben.seat }, {}, '/admin'),
    await try1({ protocol: protocolVersion, room: opened.room, seat: ben.seat, __proto__: {}, x: 1 }, {}),
    await try1({}, {}))
  // raw: two CONNECTs at once with two identities, then words as which?
  const ws = new WebSocket(server.origin.replace('http', 'ws') + '/socket/?EIO=4&transport=websocket', { origin: 'https://evil.example' })
  const got: string[] = []
  ws.on('message', (d) => { const t = d.toString(); got.push(t.slice(0, 120)); if (t.startsWith('0')) { for (const h of [ana, ben, ana]) ws.send('40' + JSON.stringify({ protocol: protocolVersion, room: opened.room, seat: h.seat })) } })
  await new Promise((r) => setTimeout(r, 400))
  ws.send('420["act","x"]')
  await new Promise((r) => setTimeout(r, 300))
  console.log('RAW', got, ws.readyState)
  ws.close()
  await new Promise((r) => setTimeout(r, 300))
  const seat = newSecret()
  const r = await fetch(`${server.origin}/api/rooms/${opened.room}/door`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ seat: ben.seat }) })
  console.log('CACHE', r.headers.get('cache-control'), r.headers.get('access-control-allow-origin'))
  for (const m of ['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH']) console.log(m, (await fetch(`${server.origin}/api/rooms/${opened.room}/door`, { method: m })).status, (await fetch(`${server.origin}/api/rooms/${randomUUID()}/door`, { method: m })).status)
  const c = await fetch(`${server.origin}/api/rooms/${opened.room}/certificate`); const d = await fetch(`${server.origin}/api/rooms/${randomUUID()}/certificate`)
  console.log('CERT', c.status, await c.text() === await d.text(), c.headers.get('cache-control'))
  six.leave()
}, 60_000)

it('leave then presence etc', async () => {
  // A removed participant's old key, link, door
  const six = await sixHands(server.origin)
  const { opened, ana, amy, ben, mo, olu } = six
  await ana.act({ type: 'remove', participant: amy.participant })
  const u = `${server.origin}/api/rooms/${opened.room}`
  const gone = [await post(`${u}/door`, { seat: amy.seat }), await post(`${u}/device-link`, { seat: amy.seat }), await post(`${u}/seat`, { link: opened.links.a, seat: amy.seat, name: 'Amy' })]
  const never = [await post(`${u}/door`, { seat: newSecret() }), await post(`${u}/device-link`, { seat: newSecret() })]
  console.log('GONE', gone, never)
  // same seat key at another chair
  console.log('TWO CHAIRS', await post(`${u}/seat`, { link: opened.links.b, seat: ana.seat, name: 'x' }), await post(`${u}/seat`, { link: newSecret(), seat: ana.seat, name: 'x' }))
  // act ids across spaces: same id in joint by B as A's side-a
  const k = await knock(opened, 'a', 'Kay'); const id = randomUUID()
  console.log('IDS', (await ana.act({ type: 'turn-away', participant: k.participant }, id, 'side-a')).seq, (await ben.act({ type: 'post-statement', text: 'x' }, id)).seq, (await mo.act({ type: 'post-statement', text: 'x' }, id)).refused)
  for (const sp of ['side-a', 'caucus-a', 'nowhere', 'mediator']) console.log(sp, (await ben.act({ type: 'post-statement', text: 'x' }, randomUUID(), sp as any)).refused, (await ben.act({ type: 'leave' }, randomUUID(), sp as any)).refused)
  for (const sp of ['side-b', 'caucus-b']) console.log(sp, (await ben.act({ type: 'post-statement', text: 'x' }, randomUUID(), sp as any)).refused, (await ben.act({ type: 'turn-away', participant: randomUUID() }, randomUUID(), sp as any)).refused)
  six.leave()
}, 60_000)
