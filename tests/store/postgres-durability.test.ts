/** PostgreSQL in both modes of durability: what of each append is on the disk before people are told, and what its crash does. */
import { openPostgres } from '@common-ground/server/store/postgres'
import { SqlStore } from '@common-ground/server/store/sql-store'
import { StoreUnavailable } from '@common-ground/server/store/store'
import { unlock } from '@common-ground/server/store/unlock'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { masterKey, otherRoom, room, words } from './fixtures.ts'
import { type PostgresPlaces, postgresPlaces } from './postgres-places.ts'
import { newPlace } from './store-contract.ts'
import { batches, fill } from './told-early.ts'

let places: PostgresPlaces
let place: string
let store: SqlStore
beforeAll(async () => {
  places = await postgresPlaces()
})
afterAll(() => places.drop())
beforeEach(() => {
  place = newPlace()
})
afterEach(() => store.close())
const ask = (sql: string) => places.ask<Record<string, unknown>>(place, sql)

const open = async (early: boolean): Promise<void> => {
  const engine = await openPostgres(await places.url(place), early)
  store = new SqlStore(engine, await unlock(engine, masterKey))
  await fill(store)
}

/** Reads the setting when the transaction commits: that is when it counts. */
const watch = async (): Promise<void> => {
  await ask('create table seen (setting text)')
  await ask(`create function look() returns trigger language plpgsql as
    $$ begin insert into seen values (current_setting('synchronous_commit')); return null; end $$`)
  for (const table of ['words', 'rooms'])
    await ask(`create constraint trigger looking after insert on ${table}
      deferrable initially deferred for each row execute function look()`)
}
const settings = async (): Promise<readonly unknown[]> => {
  const seen = await ask('select distinct setting from seen')
  await ask('delete from seen')
  return seen.map(({ setting }) => setting)
}

/** Ends the connection that appends, as a crash of the database does, and waits until it is gone. */
const endConnection = async (): Promise<void> => {
  const held = `from pg_locks where locktype = 'advisory' and
    ((classid::bigint << 32) | objid::bigint) = hashtextextended('common-ground/store/' || current_schema(), 0)`
  expect(await ask(`select pg_terminate_backend(pid, 5000) as ended ${held}`)).toEqual([{ ended: true }])
}
/** The first call after that may only find out. */
const settle = async (): Promise<void> => {
  await store.ready().catch((error: unknown) => expect(error).toBeInstanceOf(StoreUnavailable))
}

describe('on PostgreSQL', () => {
  it('[R1] everything is on the disk before people are told, unless the operator chose otherwise', async () => {
    await open(false)
    await watch()
    for (const { rows, what } of batches) {
      await store.append(rows)
      expect(await settings(), what).toEqual(['on'])
    }
  })

  it('[R1] in the weaker mode words alone are told early; acts, seats, rooms and what comes with them are not', async () => {
    await open(true)
    await watch()
    for (const { rows, what, early } of batches) {
      await store.append(rows)
      expect(await settings(), what).toEqual([early ? 'off' : 'on'])
    }
    await store.createRoom(otherRoom, [])
    expect(await settings()).toEqual(['on'])
  })

  it('[R2] [R8] a database that lost words it had confirmed is written to by nobody who knows them: a new start reads what is there', async () => {
    await open(true)
    await store.append([words(0)])
    await store.append([words(1)])
    await ask('delete from words where position = 1')
    await endConnection()
    await settle()
    await expect(store.append([words(2)])).rejects.toThrow(/has lost what it had confirmed/)
    await expect(store.ready()).rejects.toThrow(StoreUnavailable)
    await store.close()

    const engine = await openPostgres(await places.url(place), true)
    store = new SqlStore(engine, await unlock(engine, masterKey))
    expect((await store.read(room.id))?.spaces.joint.length).toBe(1)
    await store.append([words(1)])
  })

  it.each([
    ['all is there', async () => {}],
    [
      'they were compacted',
      () =>
        store.compact({ room: room.id, space: 'joint', opening: 1, upTo: 2, snapshot: new Uint8Array(1) }),
    ],
  ])('[R8] a connection that was cut changes nothing where %s', async (_, meanwhile) => {
    await open(true)
    await store.append([words(0)])
    await store.append([words(1)])
    await meanwhile()
    await endConnection()
    await settle()
    await store.append([words(2)])
    expect((await store.read(room.id))?.spaces.joint.length).toBe(3)
  })

  it('[R8] nor does it where their room was destroyed', async () => {
    await open(true)
    await store.append([words(0)])
    await store.destroy(room.id, 'unused', 1)
    await endConnection()
    await settle()
    await store.createRoom(otherRoom, [])
  })
})
