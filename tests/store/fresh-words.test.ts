/** Where SQLite lays words first: they are read and guarded as if they were at their places, before, between and after. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SqlStore } from '@common-ground/server/store/sql-store'
import { openSqlite, type SqliteEngine } from '@common-ground/server/store/sqlite'
import { unlock } from '@common-ground/server/store/unlock'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { invitations, masterKey, otherRoom, room, words } from './fixtures.ts'

let directory: string
let engine: SqliteEngine
let store: SqlStore
const open = async (): Promise<void> => {
  engine = await openSqlite(join(directory, 'store.db'))
  store = new SqlStore(engine, await unlock(engine, masterKey))
}
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'common-ground-fresh-'))
  await open()
  for (const one of [room, otherRoom]) await store.createRoom(one, invitations)
})
afterEach(async () => {
  await store.close()
  await rm(directory, { recursive: true })
})

const row = (position: number, of = room.id, bytes = 4) =>
  words(position, { room: of, by: null, update: new Uint8Array(bytes).fill(position % 256) })
const many = (from: number, count: number, of = room.id) =>
  Array.from({ length: count }, (_, at) => row(from + at, of))
const count = (table: string): unknown =>
  engine.raw.prepare(`select count(*) from ${table}`).raw().all().flat()[0]
const firsts = async (of = room.id): Promise<readonly (number | undefined)[]> =>
  ((await store.read(of))?.spaces.joint.updates ?? []).map((update) => update[0])
const upTo = (end: number): readonly number[] => Array.from({ length: end }, (_, at) => at % 256)

test('words lie one behind the other until there are many, then all go to their places', async () => {
  // Of each room by turns, and as many in a batch as make every size of a statement.
  const both = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => [row(from + at), row(from + at, otherRoom.id)]).flat()
  let laid = 0
  for (let size = 1; laid + size < 4_000; size = (size % 23) + 1) {
    await store.append(both(laid, laid + size))
    laid += size
  }
  expect([count('fresh_words'), count('words')]).toEqual([2 * laid, 0])
  expect(await firsts()).toEqual(upTo(laid))
  await store.append(both(laid, 4_000))
  expect([count('fresh_words'), count('words')]).toEqual([0, 8_000])
  await store.append(many(4_000, 3))
  expect([count('fresh_words'), count('words')]).toEqual([3, 8_000])
  expect(await firsts()).toEqual(upTo(4_003))
  expect(await firsts(otherRoom.id)).toEqual(upTo(4_000))
})

test('words of many bytes go to their places before they are as many', async () => {
  for (let at = 0; at < 2_300; at += 1) await store.append([row(at, room.id, 900)])
  expect(count('words')).toBeGreaterThan(2_000)
  expect(await firsts()).toEqual(upTo(2_300))
})

test('what is long goes straight to its place, and keeps its order among what is not', async () => {
  await store.append([row(0), row(1, room.id, 5_000), row(2), row(3, room.id, 5_000)])
  expect([count('fresh_words'), count('words')]).toEqual([2, 2])
  await store.append([row(4)])
  expect(await firsts()).toEqual(upTo(5))
})

test.each([
  ['while it lies first', async () => {}],
  ['when it has gone to its place', () => store.append(many(3, 8_000))],
  ['after a start', () => store.close().then(open)],
  ['after an append that failed', () => store.append([row(0)]).catch(() => {})],
  ['at its place, with others behind it', () => store.append([row(3, room.id, 5_000), row(4)])],
])('[R4] a position that is taken is refused: %s', async (_, before) => {
  await store.append([row(0), row(1), row(2)])
  await before()
  const was = await firsts()
  for (const position of [0, 1, 2])
    for (const bytes of [4, 5_000]) {
      await expect(store.append([row(0, otherRoom.id), row(position, room.id, bytes)])).rejects.toThrow()
      await expect(store.append([row(was.length), row(was.length, room.id, bytes)])).rejects.toThrow()
    }
  expect(await firsts()).toEqual(was)
  expect(await firsts(otherRoom.id)).toEqual([])
  await store.append([row(was.length)])
  expect(await firsts()).toHaveLength(was.length + 1)
})

test('an append that fails where all would have gone to their places takes nothing along', async () => {
  await store.append(many(0, 7_999))
  await expect(store.append([row(7_999), row(0, otherRoom.id), row(0, otherRoom.id)])).rejects.toThrow()
  expect(await firsts()).toEqual(upTo(7_999))
  await store.append([row(7_999), row(0, otherRoom.id)])
  expect(await firsts()).toEqual(upTo(8_000))
})

test('[T15] a snapshot takes the place of those that lie first, too, and of nothing else', async () => {
  await store.append([...many(0, 5), ...many(0, 5, otherRoom.id)])
  await store.compact({ room: room.id, space: 'joint', opening: 1, upTo: 3, snapshot: new Uint8Array([9]) })
  expect(await firsts()).toEqual([3, 4])
  expect(await firsts(otherRoom.id)).toEqual(upTo(5))
  await expect(store.append([row(4)])).rejects.toThrow()
  await store.append([row(5), row(5, otherRoom.id)])
  expect(await firsts()).toEqual([3, 4, 5])
})

test('[T16] a destroyed room has none left, and another keeps its own', async () => {
  await store.append([...many(0, 5), ...many(0, 5, otherRoom.id)])
  await store.destroy(room.id, 'unused', 1)
  expect(count('words_anywhere')).toBe(5)
  expect(await firsts(otherRoom.id)).toEqual(upTo(5))
})
