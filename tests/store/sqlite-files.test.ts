/** What lies in the files of a SQLite store: ciphertext, and after deleting not even that. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SqlStore } from '@common-ground/server/store/sql-store'
import { openSqlite, type SqliteEngine } from '@common-ground/server/store/sqlite'
import { unlock } from '@common-ground/server/store/unlock'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { canaries, canaryHashes, everyFile, foundIn, writeCanaries } from './canaries.ts'
import { bytesOf, fileOf, layFile } from './files-contract.ts'
import { masterKey, otherRoom, room, words } from './fixtures.ts'

let directory: string
let engine: SqliteEngine
let store: SqlStore
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'common-ground-files-'))
  engine = await openSqlite(join(directory, 'store.db'))
  store = new SqlStore(engine, await unlock(engine, masterKey))
})
afterEach(async () => {
  await store.close()
  await rm(directory, { recursive: true })
})

const columns = {
  words_anywhere: 'data',
  snapshots: 'data',
  entries: 'content',
  participants: 'name',
  files: 'about',
  file_pieces: 'data',
} as const

/** Every ciphertext that a query finds, cut into pieces: a trace need not be whole. */
const piecesOf = (table: keyof typeof columns): readonly Buffer[] => {
  const column = columns[table]
  const rows: unknown[] = engine.raw.prepare(`select ${column} from ${table}`).raw().all().flat()
  return rows.flatMap((value) => {
    if (!(value instanceof ArrayBuffer || value instanceof Uint8Array)) throw new Error('not ciphertext')
    const bytes = Buffer.from(new Uint8Array(value))
    const starts = Array.from({ length: Math.floor(bytes.length / 16) }, (_, at) => at * 16)
    return starts.map((start) => bytes.subarray(start, start + 16)).filter((piece) => piece.length === 16)
  })
}
const wrappedKey = (): Buffer => {
  const value: unknown = engine.raw.prepare('select wrapped from room_keys').raw().all().flat()[0]
  return value instanceof ArrayBuffer || value instanceof Uint8Array
    ? Buffer.from(new Uint8Array(value))
    : Buffer.alloc(0)
}
const found = async (pieces: readonly Buffer[]): Promise<readonly string[]> =>
  [...(await everyFile(directory))].flatMap(([name, bytes]) =>
    pieces.some((piece) => bytes.includes(piece)) ? [name] : [],
  )

test('[T33] no file holds content anybody can read: not the database, its log, its index of it, nor the lock', async () => {
  await writeCanaries(store)
  const files = await everyFile(directory)
  expect([...files.keys()].sort()).toEqual(['store.db', 'store.db-shm', 'store.db-wal', 'store.db.lock'])
  for (const [name, bytes] of files)
    expect([name, foundIn(bytes, [...canaries, ...canaryHashes])]).toEqual([name, []])
  const all = Buffer.concat([...files.values()])
  expect(foundIn(all, [room.id])).toEqual([room.id])
})

test('[T15] after compaction no file holds the words that were deleted, not even as ciphertext', async () => {
  await writeCanaries(store)
  const more = Array.from({ length: 300 }, (_, at) => words(3 + at, { update: new Uint8Array(100 + at) }))
  for (const row of more) await store.append([row])
  // Some of them have gone to their places before, and left where they lay first.
  await store.append(
    Array.from({ length: 1_000 }, (_, at) => words(303 + at, { update: new Uint8Array(40) })),
  )
  await store.append([words(1_303, { update: new Uint8Array(40) })])
  const deleted = [...piecesOf('words_anywhere'), ...piecesOf('snapshots')]
  expect(deleted.length).toBeGreaterThan(1_000)
  expect((await found(deleted)).length).toBeGreaterThan(0)
  for (const space of ['joint', 'side-a'] as const) {
    const upTo = (await store.read(room.id))?.spaces[space].length ?? 0
    await store.compact({ room: room.id, space, opening: 1, upTo, snapshot: new Uint8Array([1]) })
  }
  expect(await found(deleted)).toEqual([])
})

test('[T15] traces that may stay for now go when that is asked for, and when there are many', async () => {
  await store.createRoom(room, [])
  const write = (from: number, to: number) =>
    store.append(
      Array.from({ length: to - from }, (_, at) => words(from + at, { update: new Uint8Array(40) })),
    )
  const compact = (upTo: number) => {
    const snapshot = new Uint8Array([1])
    return store.compact({ room: room.id, space: 'joint', opening: 1, upTo, snapshot, traces: 'stay' })
  }
  await write(0, 300)
  const few = piecesOf('words_anywhere')
  await compact(300)
  expect((await store.read(room.id))?.spaces.joint.updates).toEqual([])
  expect((await found(few)).length).toBeGreaterThan(0)
  await store.clearTraces()
  expect(await found(few)).toEqual([])

  await write(300, 1_290)
  const more = piecesOf('words_anywhere')
  await compact(1_290)
  expect((await found(more)).length).toBeGreaterThan(0)
  await write(1_290, 1_300)
  await compact(1_300)
  expect(await found(more)).toEqual([])
})

test('[T16] a destroyed room leaves nothing in any file: no key, no ciphertext, and no word in the clear', async () => {
  await store.createRoom(otherRoom, [])
  await store.append([words(0, { room: otherRoom.id, by: null })])
  const others = piecesOf('words_anywhere')
  await store.destroy(otherRoom.id, 'unused', 1)
  expect(await found(others)).toEqual([])

  await writeCanaries(store)
  const key = wrappedKey()
  expect(await found([key])).not.toEqual([])
  const tables = ['words_anywhere', 'snapshots', 'entries', 'participants', 'files', 'file_pieces'] as const
  const pieces = tables.flatMap(piecesOf)
  await store.destroy(room.id, 'both-sides', 1)
  expect(await found([key, ...pieces])).toEqual([])
  const files = Buffer.concat([...(await everyFile(directory)).values()])
  expect(foundIn(files, [...canaries, ...canaryHashes])).toEqual([])
})

test('[T15] a file nobody named leaves nothing in any file once it is forgotten', async () => {
  await store.createRoom(room, [])
  const file = fileOf(1, { size: 600_000 })
  await layFile(store, file, bytesOf(600_000))
  const pieces = [...piecesOf('files'), ...piecesOf('file_pieces').filter((_, at) => at % 97 === 0)]
  expect(await found(pieces)).not.toEqual([])
  await store.forgetFiles(room.id, [file.file])
  await store.forgetBytes(room.id, file.contents)
  expect(await found(pieces)).toEqual([])
})
