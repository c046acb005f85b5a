/** What is particular to PostgreSQL: a server that is full, read-only or not there; settings; clearing; truncation. */
import { openPostgres } from '@common-ground/server/store/postgres'
import { isPostgresUnavailable, nameOf } from '@common-ground/server/store/postgres-errors'
import { connect, requireDurable } from '@common-ground/server/store/postgres-session'
import { openPostgresStore } from '@common-ground/server/store/postgres-store'
import { SqlStore } from '@common-ground/server/store/sql-store'
import { StoreUnavailable } from '@common-ground/server/store/store'
import { unlock } from '@common-ground/server/store/unlock'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { writeCanaries } from './canaries.ts'
import { invitations, masterKey, otherRoom, personA, room, seatOfA, words } from './fixtures.ts'
import { type PostgresPlaces, postgresPlacesAlone } from './postgres-places.ts'
import { newPlace } from './store-contract.ts'

let places: PostgresPlaces
let place: string
let store: SqlStore
beforeAll(async () => {
  places = await postgresPlacesAlone()
})
afterAll(() => places.drop())
beforeEach(async () => {
  place = newPlace()
  const engine = await openPostgres(await places.url(place))
  store = new SqlStore(engine, await unlock(engine, masterKey))
})
afterEach(() => store.close())
const ask = (sql: string) => places.ask<Record<string, unknown>>(place, sql)

test.each([
  ['a full disk', '53100'],
  ['a read-only server', '25006'],
  ['too many connections', '53300'],
  ['a server that shuts down', '57P01'],
  ['a disk that fails', '58030'],
])('[R8] %s: writers are told, readers go on, and it recovers without reopening', async (_, code) => {
  await store.createRoom(room, invitations)
  await store.takeSeat(seatOfA)
  await ask(
    `create function fail() returns trigger language plpgsql as
     $$ begin raise exception 'not now' using errcode = '${code}'; end $$`,
  )
  for (const table of ['words', 'rooms'])
    await ask(`create trigger failing before insert on ${table} for each row execute function fail()`)
  await expect(store.append([words(0)])).rejects.toThrow(StoreUnavailable)
  await expect(store.createRoom(otherRoom, [])).rejects.toThrow(StoreUnavailable)
  expect(await store.participantOfSeat(room.id, seatOfA.seatHash)).toEqual(personA)
  expect((await store.read(room.id))?.spaces.joint.length).toBe(0)

  await ask('drop function fail() cascade')
  await store.append([words(0)])
  await store.createRoom(otherRoom, [])
})

test('[R8] somebody who holds the rows for too long: told so', async () => {
  await store.createRoom(room, invitations)
  await ask('begin')
  await ask(`select id from rooms for update`)
  await expect(store.takeSeat(seatOfA)).rejects.toThrow(StoreUnavailable)
  await ask('rollback')
  expect(await store.takeSeat(seatOfA)).toEqual(personA)
})

test('[R5] the ledger cannot be emptied at one stroke either', async () => {
  await writeCanaries(store)
  for (const statement of ['truncate entries', 'truncate rooms cascade'])
    await expect(ask(statement)).rejects.toThrow(/append-only/)
  await expect(
    ask('insert into entries select * from entries on conflict (room, space, seq) do update set id = $$x$$'),
  ).rejects.toThrow(/append-only/)
  expect((await store.read(room.id))?.spaces.joint.entries).toHaveLength(1)
})

test('[T16] the file that held a destroyed room’s key is another one afterwards', async () => {
  await writeCanaries(store)
  const file = `select pg_relation_filenode('room_keys') as file`
  const before = await ask(file)
  await store.destroy(room.id, 'both-sides', 1)
  expect(await ask(file)).not.toEqual(before)
})

test('[T15] what a compaction deleted is vacuumed, at the latest before the store closes', async () => {
  // The server's own housekeeping looks at tables while it likes, and would hold the rows just the same.
  await ask('alter table words set (autovacuum_enabled = off)')
  await writeCanaries(store)
  const more = Array.from({ length: 200 }, (_, at) => words(3 + at, { update: new Uint8Array(1_000) }))
  await store.append(more)
  const size = async () => Number((await ask(`select pg_relation_size('words')::int as size`))[0]?.size)
  const before = await size()
  await store.compact({ room: room.id, space: 'joint', opening: 1, upTo: 203, snapshot: new Uint8Array(1) })
  await store.close()
  // The pages at the end hold nothing any more, so vacuum gives them back.
  expect(await size()).toBeLessThan(before / 10)
})

test('it runs on a server that keeps what it confirms, or not at all', async () => {
  const client = await connect(await places.url(place))
  await requireDurable(client)
  await client.query('set synchronous_commit = off')
  await expect(requireDurable(client)).rejects.toThrow(
    'PostgreSQL runs with synchronous_commit = off; the store needs on.',
  )
  await client.end()
  const url = new URL(await places.url(place))
  const options = url.searchParams.get('options')
  url.searchParams.set('options', `${options} -c synchronous_commit=local`)
  await expect(openPostgresStore({ url: url.href, masterKey })).rejects.toThrow(/synchronous_commit = local/)
})

test('a server that is not there is told, without its password', async () => {
  const url = 'postgres://someone:a-password@127.0.0.1:1/nowhere'
  const failure: unknown = await openPostgresStore({ url, masterKey }).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(StoreUnavailable)
  expect(failure).toHaveProperty('message', 'The database cannot be used (ECONNREFUSED).')
})

test('what pg says of a lost connection means "not now"; what is wrong with a value does not', () => {
  for (const words of ['Connection terminated unexpectedly', 'Query read timeout', 'timeout expired'])
    expect(isPostgresUnavailable(new Error(words))).toBe(true)
  expect(isPostgresUnavailable(new TypeError('undefined is not a function'))).toBe(false)
  expect(nameOf(new TypeError('with a value in it'))).toBe('TypeError')
})
