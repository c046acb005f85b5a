/** Stores of the first version, in plain text: continued with all they hold, and nothing of it in the clear any more. */
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Migration, migrate, migrationHash } from '@common-ground/server/store/migrate'
import { first } from '@common-ground/server/store/migrations/0001-first'
import { SqlStore } from '@common-ground/server/store/sql-store'
import { openSqlite, sqliteMigrations } from '@common-ground/server/store/sqlite'
import { openSqliteStore } from '@common-ground/server/store/sqlite-store'
import { unlock } from '@common-ground/server/store/unlock'
import { Vault } from '@common-ground/server/store/vault'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { everyFile, foundIn } from './canaries.ts'
import { bytesOf, fileOf, layFile } from './files-contract.ts'
import {
  entryAfter,
  hash,
  invitations,
  masterKey,
  personA,
  room,
  seatOfA,
  statement,
  uuid,
} from './fixtures.ts'

let directory: string
let file: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'common-ground-migration-'))
  file = join(directory, 'store.db')
})
afterEach(() => rm(directory, { recursive: true }))

const secret = 'said-in-the-clear-Rk72'
const ninetyDays = 90 * 24 * 60 * 60 * 1_000
const one = entryAfter(undefined, uuid(0xe0), { type: 'consent', agreement: room.agreement.hash })
const two = entryAfter(one, uuid(0xe1), statement(secret))
const updateAt = (at: number): Buffer => Buffer.from(`${secret} ${at}`)
const updates = 2_500

/** As the first version wrote it. */
const writePlainStore = async (): Promise<void> => {
  const engine = await openSqlite(file)
  await migrate({ ...engine, migrations: [first] }, new Vault(masterKey))
  const write = (sql: string, ...values: readonly unknown[]) => engine.raw.prepare(sql).run([...values])
  const { id, title, sides, agreement, createdAt } = room
  const roomRow = [id, `${title} ${secret}`, sides.a, sides.b, `${agreement.text} ${secret}`, agreement.hash]
  write('insert into rooms values (?, ?, ?, ?, ?, ?, ?)', ...roomRow, createdAt)
  const person = [id, personA.id, 'a', secret, seatOfA.seatHash, personA.at]
  write('insert into participants values (?, ?, ?, ?, ?, ?)', ...person)
  for (const { secretHash, standing } of invitations.slice(0, 3)) {
    const takenBy = standing === 'a' ? personA.id : null
    write('insert into invitations values (?, ?, ?, ?)', id, secretHash, standing, takenBy)
  }
  engine.raw.exec('begin')
  for (let at = 0; at < updates; at += 1)
    write(
      `insert into words values (?, 'joint', ?, ?, ?, 5)`,
      id,
      at,
      updateAt(at),
      at % 2 ? personA.id : null,
    )
  engine.raw.exec('commit')
  write(`insert into clients values (?, 'joint', 7, ?), (?, 'joint', 8, null)`, id, personA.id, id)
  for (const { seq, id: act, by, standing, at, act: recorded, prev, hash: sealed } of [one, two]) {
    const envelope = [id, 'joint', seq, act, by, standing, at, JSON.stringify(recorded), prev, sealed]
    write('insert into entries values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', ...envelope)
  }
  await engine.close()
}

test('a store in plain text is continued, encrypted, and nothing in the clear stays in its files', async () => {
  await writePlainStore()
  const plain = Buffer.concat([...(await everyFile(directory)).values()])
  expect(foundIn(plain, [secret, personA.id])).toEqual([secret, personA.id])
  const before = (await stat(file)).size

  const store = await openSqliteStore({ file, masterKey })
  expect(await store.room(room.id)).toEqual({
    ...room,
    title: `${room.title} ${secret}`,
    agreement: { ...room.agreement, text: `${room.agreement.text} ${secret}` },
    keepUntil: room.createdAt + ninetyDays,
  })
  const person = { ...personA, name: secret }
  expect(await store.participantOfSeat(room.id, seatOfA.seatHash)).toEqual(person)
  const link = { ...invitations[0], creator: false, takenBy: personA.id }
  expect(await store.invitation(room.id, hash(0xa))).toEqual(link)
  expect(await store.invitation(room.id, hash(0xb))).toEqual({ ...invitations[1], creator: false })
  const stored = await store.read(room.id)
  expect(stored?.participants).toEqual([person])
  expect(stored?.spaces.joint).toMatchObject({ length: updates, entries: [one, two] })
  expect(stored?.spaces.joint.updates.every((update, at) => updateAt(at).equals(update))).toBe(true)
  expect(stored?.spaces.joint.clients).toEqual(
    new Map([
      [7, personA.id],
      [8, null],
    ]),
  )

  // The store is open, its log is on disk: both are looked at.
  for (const [name, bytes] of await everyFile(directory))
    expect([name, foundIn(bytes, [secret])]).toEqual([name, []])
  await store.close()
  expect((await stat(file)).size).toBeLessThan(before * 2)
  const reopened = await openSqliteStore({ file, masterKey })
  expect(await reopened.read(room.id)).toEqual(stored)
  await reopened.close()
})

test('a store from before there were files is continued, and takes them', async () => {
  const engine = await openSqlite(file)
  const older = { ...engine, migrations: sqliteMigrations.slice(0, 2) }
  const before = new SqlStore(older, await unlock(older, masterKey))
  await before.createRoom(room, invitations)
  await before.takeSeat(seatOfA)
  await before.close()

  const store = await openSqliteStore({ file, masterKey })
  expect(await store.room(room.id)).toEqual(room)
  expect((await store.read(room.id))?.files).toEqual([])
  const kept = fileOf(1, { size: 5 })
  await layFile(store, kept, bytesOf(5))
  expect((await store.read(room.id))?.files).toEqual([kept])
  await store.close()
})

test('the first migration is what it was when stores applied it', () => {
  expect(migrationHash(first)).toBe('8478ebab1da6d5491f6257448e2aa86161e8061c69ef2691d9000cbe0df2344e')
})

test('a migration applied before is not applied again; a changed or unknown one stops the start', async () => {
  const engine = await openSqlite(file)
  const vault = await unlock(engine, masterKey)
  const store = new SqlStore(engine, vault)
  const to = (migrations: readonly Migration[]) => migrate({ ...engine, migrations }, vault)
  const next: Migration = {
    number: sqliteMigrations.length + 1,
    name: 'next',
    statements: ['create table later (id integer)'],
  }
  const half = ['create table half (id integer)', 'nonsense']
  const broken: Migration = { number: sqliteMigrations.length + 2, name: 'broken', statements: half }

  await to(sqliteMigrations)
  const changed = { ...first, statements: [...first.statements, 'select 1'] }
  await expect(to([changed])).rejects.toThrow('Migration 1 (first) was changed')
  const step = { step: 'a', version: 1, run: async () => {} }
  expect(migrationHash({ ...next, statements: [step] })).not.toBe(
    migrationHash({ ...next, statements: [{ ...step, version: 2 }] }),
  )
  await expect(to([...sqliteMigrations, next, broken])).rejects.toThrow(/syntax/)
  const tables = await engine.tables()
  expect([tables.has('later'), tables.has('half')]).toEqual([true, false])
  await store.close()
  await expect(openSqliteStore({ file, masterKey })).rejects.toThrow(`migration ${next.number} (next)`)
})
