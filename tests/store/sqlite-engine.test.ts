/** What is particular to SQLite: a disk that is full, read-only or held by others; settings; one process; one file. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SqlStore } from '@common-ground/server/store/sql-store'
import { openSqlite, requireSettings, type SqliteEngine } from '@common-ground/server/store/sqlite'
import { openSqliteStore } from '@common-ground/server/store/sqlite-store'
import { StoreUnavailable } from '@common-ground/server/store/store'
import { unlock } from '@common-ground/server/store/unlock'
import Database from 'libsql'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  carried,
  entryAfter,
  invitations,
  masterKey,
  otherRoom,
  personA,
  room,
  seatOfA,
  statement,
  uuid,
  words,
} from './fixtures.ts'
import { newPlace } from './store-contract.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'common-ground-sqlite-'))
})
afterAll(() => rm(directory, { recursive: true }))
const newFile = (): string => join(directory, `${newPlace()}.db`)

describe('SQLite underneath', () => {
  let file: string
  let engine: SqliteEngine
  let store: SqlStore
  const first = entryAfter(undefined, uuid(0xe0), statement('The first'))

  beforeEach(async () => {
    file = newFile()
    engine = await openSqlite(file)
    store = new SqlStore(engine, await unlock(engine, masterKey))
    await store.createRoom(room, invitations)
    await store.takeSeat(seatOfA)
    await store.append([carried(0, first)])
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
  const joint = async () => (await store.read(room.id))?.spaces.joint
  const large = (position: number) => words(position, { update: new Uint8Array(64 * 1024).fill(1) })

  test('[R8] a full disk: writers are told, readers go on, and it recovers without reopening', async () => {
    await store.append([large(1)])
    const pages = engine.raw.prepare('pragma page_count').raw().all().flat()[0]
    engine.raw.exec(`pragma max_page_count = ${pages}`)
    await expectUnavailable(store.append([words(2), large(3)]), 'SQLITE_FULL')
    await expectUnavailable(store.append([large(2)]), 'SQLITE_FULL')
    const longRoom = { ...otherRoom, agreement: { text: 'Word '.repeat(20_000), hash: room.agreement.hash } }
    await expectUnavailable(store.createRoom(longRoom, invitations), 'SQLITE_FULL')
    const snapshot = {
      room: room.id,
      space: 'joint',
      opening: 1,
      upTo: 1,
      snapshot: new Uint8Array(200_000),
    } as const
    await expectUnavailable(store.compact(snapshot), 'SQLITE_FULL')

    expect(await store.room(room.id)).toEqual(room)
    expect(await store.room(otherRoom.id)).toBeUndefined()
    expect(await joint()).toMatchObject({ length: 2, entries: [first] })

    engine.raw.exec('pragma max_page_count = 100000')
    await store.append([words(2), large(3)])
    await store.createRoom(longRoom, invitations)
    await store.compact(snapshot)
    expect((await joint())?.snapshot).toHaveLength(200_000)
  })

  test('[R8] a read-only disk: the same', async () => {
    engine.raw.exec('pragma query_only = on')
    await expectUnavailable(store.append([words(1)]), 'SQLITE_READONLY')
    await expectUnavailable(store.createRoom(otherRoom, []), 'SQLITE_READONLY')
    await expectUnavailable(store.destroy(room.id, 'unused', 1), 'SQLITE_READONLY')
    await expectUnavailable(store.ready(), 'SQLITE_READONLY')
    expect(await store.participantOfSeat(room.id, seatOfA.seatHash)).toEqual(personA)
    engine.raw.exec('pragma query_only = off')
    await store.ready()
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

  test('a reader from outside (a backup) is in nobody’s way', async () => {
    const other = new Database(file)
    other.exec('begin; select count(*) from words')
    await store.append([words(1)])
    await store.compact({ room: room.id, space: 'joint', opening: 1, upTo: 2, snapshot: new Uint8Array(9) })
    expect((await joint())?.updates).toEqual([])
    other.exec('rollback')
    other.close()
    // What could not be cleared then is cleared the next time.
    await store.destroy(room.id, 'unused', 1)
    expect((await stat(`${file}-wal`)).size).toBe(0)
  })

  test('[R5] a ledger cannot be replaced behind the trigger’s back', async () => {
    const replace = 'insert or replace into entries select * from entries'
    expect(() => engine.raw.exec(replace)).toThrow(/append-only/)
    expect(await joint()).toMatchObject({ entries: [first] })
  })

  test('it runs with the settings it needs, or not at all', () => {
    requireSettings(engine.raw)
    engine.raw.exec('pragma synchronous = normal')
    expect(() => requireSettings(engine.raw)).toThrow(
      'SQLite runs with synchronous = 1; the store needs full.',
    )
  })

  test('it is open once, and after a clean stop all of it is in the one file', async () => {
    const failure = await failureOf(openSqliteStore({ file, masterKey }))
    expect(failure).toBeInstanceOf(StoreUnavailable)
    expect(failure).toHaveProperty('message', expect.stringContaining('in use'))
    // Refused again: being refused has not broken the lock.
    expect(await failureOf(openSqliteStore({ file, masterKey }))).toBeInstanceOf(StoreUnavailable)

    await store.close()
    expect(existsSync(`${file}-wal`) ? (await stat(`${file}-wal`)).size : 0).toBe(0)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })
})

test('a place that cannot be a store is refused clearly', async () => {
  await expect(openSqliteStore({ file: directory, masterKey })).rejects.toThrow(StoreUnavailable)
  const notADirectory = newFile()
  await writeFile(notADirectory, '')
  await expect(openSqliteStore({ file: join(notADirectory, 'store.db'), masterKey })).rejects.toThrow(
    StoreUnavailable,
  )
})
