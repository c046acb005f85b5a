/** The log of words: appended to, replaced by a snapshot up to a position; and notes that it once was longer. */

import { nameOf, type Volume, type VolumeName } from '@common-ground/shared/room/volume'
import type { WentBack } from '@common-ground/shared/wire/messages'
import type { Transaction } from 'kysely'
import { lockRoom } from './engine.ts'
import { type OpenStore, requireKey, unknownRoom } from './open-store.ts'
import type { RoomKey } from './room-key.ts'
import type { Tables } from './schema.ts'
import { roomOfRow, sealBatch } from './sealed-batch.ts'
import type { Compaction, Row } from './store.ts'

/** Keys at hand are taken without waiting; a batch usually is of rooms in use. */
const keysFor = async (store: OpenStore, rows: readonly Row[]): Promise<ReadonlyMap<string, RoomKey>> => {
  const found = new Map<string, RoomKey>()
  for (const row of rows) {
    const room = roomOfRow(row)
    if (!found.has(room)) found.set(room, store.keys.cached(room) ?? (await requireKey(store, room)))
  }
  return found
}

export const append = async (store: OpenStore, rows: readonly Row[]): Promise<void> => {
  if (rows.length === 0) return
  const found = await keysFor(store, rows)
  const batch = sealBatch(rows, (room) => {
    const key = found.get(room)
    if (!key) throw unknownRoom()
    return key
  })
  await store.engine.append(batch)
}

/** Where the log begins and ends: what is before `from` is in the snapshot, the next update gets `to`. */
const extentOf = async (
  db: Transaction<Tables>,
  room: string,
  space: VolumeName,
): Promise<{ readonly from: number; readonly to: number }> => {
  const snapshot = await db
    .selectFrom('snapshots')
    .select('up_to')
    .where('room', '=', room)
    .where('space', '=', space)
    .executeTakeFirst()
  const { last } = await db
    .selectFrom('words')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('room', '=', room)
    .where('space', '=', space)
    .executeTakeFirstOrThrow()
  const from = snapshot?.up_to ?? 0
  // With no row there is no greatest position, whatever the types say.
  const greatest: number | null = last
  return { from, to: greatest === null ? from : greatest + 1 }
}

/** Removed rows of all rooms together after which the next compaction clears the files, whoever has to wait. */
const mostTraces = 1_000

export const compact = async (
  store: OpenStore,
  { room, upTo, snapshot, traces, ...of }: Compaction,
): Promise<void> => {
  const space = nameOf(of)
  const key = await requireKey(store, room)
  const data = key.seal(`snapshots/${space}/${upTo}`, snapshot)
  const removed = await store.engine.write(async (transaction) => {
    if (!(await lockRoom(store.engine, transaction, room))) throw unknownRoom()
    await store.engine.settleWords(transaction, room)
    const { from, to } = await extentOf(transaction, room, space)
    if (upTo < from || upTo > to)
      throw new Error(`A snapshot up to ${upTo} does not fit a log from ${from} to ${to}.`)
    await transaction.deleteFrom('snapshots').where('room', '=', room).where('space', '=', space).execute()
    await transaction.insertInto('snapshots').values({ room, space, up_to: upTo, data }).execute()
    await transaction
      .deleteFrom('words')
      .where('room', '=', room)
      .where('space', '=', space)
      .where('position', '<', upTo)
      .execute()
    return upTo - from
  })
  store.traces.rows += removed
  if (!traces || store.traces.rows >= mostTraces) await scrubbed(store)
}

const scrubbed = async ({ engine, traces }: OpenStore): Promise<void> => {
  const { rows } = traces
  await engine.scrub('compaction')
  // More may have come meanwhile.
  traces.rows -= rows
}

export const clearTraces = async (store: OpenStore): Promise<void> => {
  if (store.traces.rows > 0) await scrubbed(store)
}

export const noteWentBack = async (
  store: OpenStore,
  room: string,
  of: Volume,
  wentBack: WentBack,
): Promise<void> => {
  const space = nameOf(of)
  const key = await requireKey(store, room)
  await store.engine.write(async (transaction) => {
    if (!(await lockRoom(store.engine, transaction, room))) throw unknownRoom()
    const { number } = await transaction
      .selectFrom('went_back')
      .select(({ fn }) => fn.countAll<number>().as('number'))
      .where('room', '=', room)
      .where('space', '=', space)
      .executeTakeFirstOrThrow()
    const content = key.sealText(`went-back/${space}/${number}`, JSON.stringify(wentBack))
    await transaction.insertInto('went_back').values({ room, space, number, content }).execute()
  })
}
