import { addGoal } from '@common-ground/shared/documents/goals'
import { limits } from '@common-ground/shared/room/limits'
import { Hand, openRoom } from '../rig/hand.ts'
import { runServer } from '../rig/running-server.ts'
import { Counter } from './counts.ts'
import { Wire } from './wire.ts'
const server = await runServer()
const room = await openRoom(server.origin)
const ana = await Hand.enter(room, 'a', 'Ana')
const ben = await Hand.enter(room, 'b', 'Ben')
const mo = await Hand.enter(room, 'mediator', 'Mo')
for (const w of [ana, ben, mo]) for (let batch = 0; batch < 7; batch += 1) { const r = await w.words((doc) => { for (let card = 0; card < 20; card += 1) addGoal(doc, crypto.randomUUID(), 'middle', 'घ'.repeat(limits.text.goal)) }); if (r.refused) console.log(r) }
const c = new Counter()
const deaf = (await Wire.open({ origin: server.origin, counter: c, address: '10.0.0.1' }))!
await deaf.join('h', JSON.stringify({ protocol: 2, room: room.room, seat: ben.seat }))
const open = () => deaf.ask('opening', 'open', `{"space":"joint","stateVector":{"_placeholder":true,"num":0},"clientId":7}`, [new Uint8Array([0])])
const a = await open()
console.log(a.text.slice(0,100), a.attachments.map(x => x.length))
deaf.stopReading()
for (let i = 0; i < 20; i++) void open()
const n = () => ana.told.filter(t => t.event==='presence' && t.message.clientId===7).map(t => t.message.at===null)
setInterval(() => console.log(c.counts().codes, n(), process.memoryUsage().rss>>20), 1000)
setTimeout(() => process.exit(), 6000)
