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
let found = 0, where: Record<string, number> = {}
const bytes = Object.fromEntries(readdirSync(dir).map(f => [f, readFileSync(join(dir, f))]))
for (const g of gone) for (const [f, b] of Object.entries(bytes)) {
  // any 12-byte window at several offsets
  let hit = false
  for (let o = 1; o + 12 <= g.length; o += 24) if (b.includes(g.subarray(o, o+12))) { hit = true; break }
  if (hit) { found++; where[f] = (where[f] ?? 0) + 1 }
}
console.log('gone', gone.length, 'found', found, where, Object.entries(bytes).map(([f,b])=>f+':'+b.length))
await store.close(); rmSync(dir, {recursive:true})
