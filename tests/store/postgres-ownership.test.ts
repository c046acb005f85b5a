/** One process per PostgreSQL store: its lock, what happens when that is lost, and the epoch that fences off the late. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openPostgresStore } from '@common-ground/server/store/postgres-store'
import { type Store, StoreUnavailable } from '@common-ground/server/store/store'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { hash, invitations, masterKey, otherRoom, personA, room, seatOfA, uuid, words } from './fixtures.ts'
import { type PostgresPlaces, postgresPlaces } from './postgres-places.ts'
import { newPlace } from './store-contract.ts'

let places: PostgresPlaces
let place: string
let store: Store
beforeAll(async () => {
  places = await postgresPlaces()
})
afterAll(() => places.drop())
beforeEach(async () => {
  place = newPlace()
  store = await openHere()
  await store.createRoom(room, invitations)
  await store.takeSeat(seatOfA)
})
afterEach(() => store.close())

const openHere = async (): Promise<Store> => openPostgresStore({ url: await places.url(place), masterKey })
const ask = (sql: string) => places.ask<Record<string, unknown>>(place, sql)

/** Ends the connection that holds the store's lock, and waits until the server has let it go. */
const endLock = async (): Promise<void> => {
  const held = `from pg_locks where locktype = 'advisory' and
    ((classid::bigint << 32) | objid::bigint) = hashtextextended('common-ground/store/' || current_schema(), 0)`
  expect(await ask(`select pg_terminate_backend(pid, 5000) as ended ${held}`)).toEqual([{ ended: true }])
}
/** Asks until the count is not nothing any more. */
const until = async (counting: string): Promise<void> => {
  while ((await ask(counting))[0]?.count === 0) await new Promise((resolve) => setImmediate(resolve))
}
const length = async (of: Store): Promise<number | undefined> => (await of.read(room.id))?.spaces.joint.length

/** Whatever is asked of it is refused as "not now", and nothing of it happens. */
const expectAllRefused = async (of: Store): Promise<void> => {
  const asked = [
    of.append([words(0)]),
    of.createRoom(otherRoom, []),
    of.takeSeat({ ...seatOfA, seatHash: hash(8), participant: uuid(0x51) }),
    of.reword(room.id, { text: 'Late', hash: hash(9) }),
    of.compact({ room: room.id, space: 'joint', opening: 1, upTo: 0, snapshot: new Uint8Array() }),
    of.destroy(room.id, 'unused', 1),
    of.ready(),
  ]
  for (const one of await Promise.allSettled(asked))
    expect(one).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailable' } })
}

test('[R8] its connection ended in the middle of an append: told so, and it goes on without a new start', async () => {
  await ask('begin')
  await ask('lock table words in exclusive mode')
  const appending = store.append([words(0)]).catch((error: unknown) => error)
  // The append is on its way when somebody waits for the table.
  await until(
    `select count(*)::int as count from pg_locks where not granted and relation = 'words'::regclass`,
  )
  await endLock()
  expect(await appending).toBeInstanceOf(StoreUnavailable)
  await ask('rollback')
  expect(await length(store)).toBe(0)
  await store.append([words(0), words(1)])
  expect(await length(store)).toBe(2)
})

test('[R8] every connection ended while nothing is asked: the next calls find new ones', async () => {
  await endLock()
  await ask(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity
     where application_name = 'common-ground' and query like '%' || current_schema() || '%'`,
  )
  const first: unknown = await store.append([words(0)]).catch((error: unknown) => error)
  if (first !== undefined) expect(first).toBeInstanceOf(StoreUnavailable)
  await store.append([words(1)])
  await store.ready()
  expect(await store.participantOfSeat(room.id, seatOfA.seatHash)).toEqual(personA)
})

test('[R4] who lost the lock to another process is out, also after that one has closed', async () => {
  await endLock()
  const other = await openHere()
  await other.append([words(0)])
  await expectAllRefused(store)
  await expect(store.room(room.id)).rejects.toThrow(StoreUnavailable)
  await other.append([words(1)])
  await other.close()
  await expectAllRefused(store)
  await expect(store.read(room.id)).rejects.toThrow(/taken over/)

  const next = await openHere()
  expect(await length(next)).toBe(2)
  expect(await next.room(room.id)).toEqual(room)
  expect(await next.room(otherRoom.id)).toBeUndefined()
  await next.close()
})

test('[R4] who does not even notice that the lock is gone writes nothing under another epoch', async () => {
  await ask(`update ownership set owner = 'another process', epoch = epoch + 1`)
  await expectAllRefused(store)
  await expect(store.room(room.id)).rejects.toThrow(/taken over/)
  expect(await ask('select count(*)::int as words from words')).toEqual([{ words: 0 }])
})

test('[R4] what was begun before the lock was lost is finished before another process may begin', async () => {
  await ask('begin')
  await ask('select id from rooms for update')
  const knocker = { ...seatOfA, seatHash: hash(8), participant: uuid(0x51) }
  const knocking = store.takeSeat(knocker)
  await until(`select count(*)::int as count from pg_locks where not granted and locktype = 'transactionid'
    and pid in (select pid from pg_locks where relation = 'rooms'::regclass)`)
  await endLock()
  let open = false
  const opening = openHere().then((other) => {
    open = true
    return other
  })
  // It waits for the epoch, which the transaction that is under way holds.
  await Promise.race([
    opening,
    until(`select count(*)::int as count from pg_locks where not granted and locktype = 'transactionid'
      and pid in (select pid from pg_locks where relation = 'ownership'::regclass and mode = 'RowExclusiveLock')`),
  ])
  expect(open).toBe(false)
  await ask('rollback')
  expect(await knocking).toHaveProperty('id', knocker.participant)
  const other = await opening
  expect(await other.participantOfSeat(room.id, knocker.seatHash)).toHaveProperty('id', knocker.participant)
  await other.close()
})

test('a lost lock is taken again, under a new epoch', async () => {
  const epoch = async () => (await ask('select owner, epoch::int as epoch from ownership'))[0]
  const before = await epoch()
  await endLock()
  await store.ready().catch(() => {})
  await store.ready()
  const after = await epoch()
  expect(after?.owner).toBe(before?.owner)
  expect(after?.epoch).toBe(Number(before?.epoch) + 1)
  await expect(openHere()).rejects.toThrow(/in use by another process/)
})

test('[R4] a process that was paused while another took over cannot append any more', async () => {
  await store.close()
  const child = join(import.meta.dirname, 'appending-child.ts')
  const paused = spawn(process.execPath, ['--import', 'tsx', child, 'postgres', await places.url(place)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    const lines = createInterface({ input: paused.stdout })
    await once(lines, 'line')
    paused.kill('SIGSTOP')
    await endLock()
    store = await openHere()
    const taken = await length(store)
    expect(taken).toBeGreaterThan(0)

    const ended = once(paused, 'exit')
    let said = ''
    paused.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    paused.kill('SIGCONT')
    expect(await ended).toEqual([1, null])
    expect(said).toContain('StoreUnavailable')
    expect(await length(store)).toBe(taken)
    await store.append([words(taken ?? 0)])
  } finally {
    paused.kill('SIGKILL')
  }
}, 30_000)
