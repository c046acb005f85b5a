/** The store on SQLite: the contract, and what is particular to a file. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Migration, migrate, migrations } from '@common-ground/server/store/migrate'
import { SqlStore } from '@common-ground/server/store/sql-store'
import { openSqlite, requireSettings } from '@common-ground/server/store/sqlite'
import { openSqliteStore } from '@common-ground/server/store/sqlite-store'
import { StoreUnavailable } from '@common-ground/server/store/store'
import Database from 'libsql'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  entryAfter,
  invitations,
  otherRoom,
  personA,
  room,
  seatOfA,
  statement,
  uuid,
  words,
} from './fixtures.ts'
import { storeContract } from './store-contract.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'common-ground-store-'))
})
afterAll(() => rm(directory, { recursive: true }))
const fileOf = (place: string): string => join(directory, `${place}.db`)

storeContract('SQLite', (place) => openSqliteStore({ file: fileOf(place) }))

let files = 0
const newFile = (): string => {
  files += 1
  return fileOf(`file-${files}`)
}

describe('SQLite underneath', () => {
  let file: string
  let engine: Awaited<ReturnType<typeof openSqlite>>
  let store: SqlStore
  const first = entryAfter(undefined, uuid(0xe0), statement('The first'))

  beforeEach(async () => {
    file = newFile()
    engine = await openSqlite(file)
    store = new SqlStore(engine)
    await store.createRoom(room, invitations)
    await store.takeSeat(seatOfA)
    await store.append([{ kind: 'entry', entry: first, carrier: words(0, { by: null }) }])
  })
  afterEach(() => store.close())

  const failureOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'it succeeded',
      (error: unknown) => error,
    )
  const expectUnavailable = async (work: Promise<unknown>, code: string): Promise<void> => {
    const failure = await failureOf(work)
    expect(failure).toBeInstanceOf(StoreUnavailable)
    expect(failure).toHaveProperty('cause.code', code)
  }
  const large = (position: number) => words(position, { update: new Uint8Array(64 * 1024).fill(1) })

  test('[R8] a full disk: writers are told, readers go on, and it recovers without reopening', async () => {
    const pages = engine.raw.prepare('pragma page_count').raw().all().flat()[0]
    engine.raw.exec(`pragma max_page_count = ${pages}`)
    await expectUnavailable(store.append([words(1), large(2)]), 'SQLITE_FULL')
    await expectUnavailable(store.append([large(1)]), 'SQLITE_FULL')
    const longRoom = {
      ...otherRoom,
      agreement: { text: 'Word '.repeat(20_000), hash: otherRoom.agreement.hash },
    }
    await expectUnavailable(store.createRoom(longRoom, invitations), 'SQLITE_FULL')

    expect(await store.room(room.id)).toEqual(room)
    expect(await store.room(otherRoom.id)).toBeUndefined()
    expect((await store.document(room.id, 'joint')).updates).toEqual([words(0).update])
    expect(await store.entries(room.id, 'joint')).toEqual([first])

    engine.raw.exec('pragma max_page_count = 100000')
    await store.append([words(1), large(2)])
    await store.createRoom(longRoom, invitations)
    expect((await store.document(room.id, 'joint')).updates).toHaveLength(3)
  })

  test('[R8] a read-only disk: the same', async () => {
    engine.raw.exec('pragma query_only = on')
    await expectUnavailable(store.append([words(1)]), 'SQLITE_READONLY')
    await expectUnavailable(store.createRoom(otherRoom, []), 'SQLITE_READONLY')
    expect(await store.participantOfSeat(room.id, seatOfA.seatHash)).toEqual(personA)
    engine.raw.exec('pragma query_only = off')
    await store.append([words(1)])
  })

  test('[R8] somebody else writing to the file: told after a short wait', async () => {
    const other = new Database(file)
    other.exec('begin immediate')
    engine.raw.exec('pragma busy_timeout = 0')
    await expectUnavailable(store.append([words(1)]), 'SQLITE_BUSY')
    await expectUnavailable(
      store.takeSeat({ ...seatOfA, linkHash: invitations[1].secretHash }),
      'SQLITE_BUSY',
    )
    other.exec('rollback')
    other.close()
    await store.append([words(1)])
  })

  test.each([
    ['update', `update entries set act = '{}'`],
    ['delete', 'delete from entries'],
    ['replace', 'insert or replace into entries select * from entries'],
  ])('[R5] the database itself refuses to %s an entry', async (_, sql) => {
    expect(() => engine.raw.exec(sql)).toThrow(/append-only/)
    expect(await store.entries(room.id, 'joint')).toEqual([first])
  })

  test('it runs with the settings it needs, or not at all', () => {
    requireSettings(engine.raw)
    engine.raw.exec('pragma synchronous = normal')
    expect(() => requireSettings(engine.raw)).toThrow(
      'SQLite runs with synchronous = 1; the store needs full.',
    )
  })

  test('it is open once, and after a clean stop all of it is in the one file', async () => {
    const failure = await failureOf(openSqliteStore({ file }))
    expect(failure).toBeInstanceOf(StoreUnavailable)
    expect(failure).toHaveProperty('message', expect.stringContaining('in use'))
    // Refused again: being refused has not broken the lock.
    expect(await failureOf(openSqliteStore({ file }))).toBeInstanceOf(StoreUnavailable)

    await store.close()
    expect(existsSync(`${file}-wal`) ? (await stat(`${file}-wal`)).size : 0).toBe(0)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  test('a migration applied before is not applied again; a changed or unknown one stops the start', async () => {
    const [oldest] = migrations
    if (!oldest) throw new Error('there are no migrations')
    const next: Migration = { number: 2, name: 'next', statements: ['create table later (id integer)'] }
    const broken: Migration = {
      number: 3,
      name: 'broken',
      statements: ['create table half (id integer)', 'nonsense'],
    }
    await migrate(engine.db, migrations)
    await expect(
      migrate(engine.db, [{ ...oldest, statements: [...oldest.statements, 'select 1'] }]),
    ).rejects.toThrow('Migration 1 (first) was changed')

    await expect(migrate(engine.db, [oldest, next, broken])).rejects.toThrow(/syntax/)
    const tables = engine.raw.prepare('select name from sqlite_master order by name').raw().all().flat()
    expect(tables).toContain('later')
    expect(tables).not.toContain('half')
    await expect(migrate(engine.db, [oldest])).rejects.toThrow('migration 2 (next)')
  })
})

test('a place that cannot be a store is refused clearly', async () => {
  await expect(openSqliteStore({ file: directory })).rejects.toThrow(StoreUnavailable)
  const notADirectory = newFile()
  await writeFile(notADirectory, '')
  await expect(openSqliteStore({ file: join(notADirectory, 'store.db') })).rejects.toThrow(StoreUnavailable)
})
