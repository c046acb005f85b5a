import { openSqlite } from '@common-ground/server/store/sqlite'
import { unlock } from '@common-ground/server/store/unlock'
import { SqlStore } from '@common-ground/server/store/sql-store'
import { mkdtempSync, rmSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
const key = new Uint8Array(32).fill(3)
const dir = mkdtempSync('/var/tmp/rem-')
const engine = await openSqlite(join(dir, 'x.db'))
const store = new SqlStore(engine, await unlock(engine, key))
const rooms = Array.from({length: 6}, (_, i) => '00000000-0000-4000-8000-00000000000' + i)
for (const id of rooms) await store.createRoom({ id, title: 'T', sides: {a:'A', b:'B'}, agreement: {text:'x', hash:'h'}, createdAt: 5, keepUntil: 100 }, [])
const pos: Record<string, number> = {}, from: Record<string, number> = {}
const gone: Buffer[] = []
let seed = Number(process.argv[2] ?? 1); const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
const spaces = ['joint','side-a','side-b'] as const
for (let step = 0; step < 3000; step++) {
  const id = rooms[Math.floor(rnd()*6)]!, space = spaces[Math.floor(rnd()*3)]!; const k = id+space
  const n = 1 + Math.floor(rnd()*8)
  await store.append(Array.from({length:n}, () => ({kind:'words' as const, room:id, space, position: (pos[k] = (pos[k] ?? 0) + 1) - 1, update: new Uint8Array(Math.floor(rnd() < .05 ? rnd()*20000 : rnd()*300)).fill(7), newClients: [], by: null, at: 0})))
  if (rnd() < 0.02) {
    const upTo = pos[k]! - Math.floor(rnd()*3) 
    if (upTo <= (from[k] ?? 0)) continue
    for (const row of await engine.db.selectFrom('words').select('data').where('room','=',id).where('space','=',space).where('position','<',upTo).execute()) gone.push(Buffer.from(row.data))
    for (const row of await engine.db.selectFrom('snapshots').select('data').where('room','=',id).where('space','=',space).execute()) gone.push(Buffer.from(row.data))
    await store.compact({room:id, space, upTo, snapshot: new Uint8Array(Math.floor(rnd()*50000))}); from[k]=upTo
  }
}
await store.destroy(rooms[0]!, 'unused', 1)
const windows = new Map<string, number>()
gone.forEach((g, i) => { for (let o = 1; o + 12 <= g.length; o += 12) windows.set(g.toString('latin1', o, o + 12), i) })
const bytes = Object.fromEntries(readdirSync(dir).map(f => [f, readFileSync(join(dir, f))]))
const hits = new Set<number>(); const where: Record<string, number> = {}
for (const [f, b] of Object.entries(bytes)) { const t = b.toString('latin1'); for (let o = 0; o + 12 <= t.length; o++) { const i = windows.get(t.slice(o, o+12)); if (i !== undefined) { hits.add(i); where[f+':'+Math.floor(o/4096)] = (where[f+':'+Math.floor(o/4096)] ?? 0)+1 } } }
const found = hits.size
console.log('gone', gone.length, 'found', found, where, Object.entries(bytes).map(([f,b])=>f+':'+b.length))
await store.close(); rmSync(dir, {recursive:true})
