/** Reading a whole room: a few queries at one moment, then decrypting in slices that leave others their turn. */
import type { Entry } from '@common-ground/shared/ledger/entry'
import { type Space, spaces } from '@common-ground/shared/room/space'
import {
  nameOf,
  newestOpening,
  type Volume,
  type VolumeName,
  volumeOf,
  volumesAt,
} from '@common-ground/shared/room/volume'
import type { WentBack } from '@common-ground/shared/wire/messages'
import type { Kysely, Transaction } from 'kysely'
import { fileFrom, filesOf } from './files.ts'
import type { OpenStore } from './open-store.ts'
import type { RoomKey } from './room-key.ts'
import type { Tables } from './schema.ts'
import { participantFrom } from './seats.ts'
import type { StoredRoom, StoredSpace } from './store.ts'

/** About two milliseconds of work. */
const slice = 256

const inSlices = async <From, To>(rows: readonly From[], one: (row: From) => To): Promise<readonly To[]> => {
  const done: To[] = []
  for (const row of rows) {
    done.push(one(row))
    if (done.length % slice === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  return done
}

/** Which joint room is the newest. */
const openingOf = async (db: Kysely<Tables>, room: string): Promise<number> => {
  const named = await db.selectFrom('entries').select('space').distinct().where('room', '=', room).execute()
  return newestOpening(named.map(({ space }) => space))
}

const volumeRows = async (db: Kysely<Tables>, room: string, volumes: readonly Volume[]) => {
  const names = volumes.map(nameOf)
  return {
    snapshots: await db
      .selectFrom('snapshots')
      .select(['space', 'up_to', 'data'])
      .where('room', '=', room)
      .where('space', 'in', names)
      .execute(),
    words: await db
      .selectFrom('words_anywhere')
      .select(['space', 'position', 'data'])
      .where('room', '=', room)
      .where('space', 'in', names)
      .orderBy('space')
      .orderBy('position')
      .execute(),
    clients: await db
      .selectFrom('clients')
      .select(['space', 'client_id', 'participant'])
      .where('room', '=', room)
      .where('space', 'in', names)
      .execute(),
    entries: await db
      .selectFrom('entries')
      .select(['space', 'seq', 'content'])
      .where('room', '=', room)
      .where('space', 'in', names)
      .orderBy('space')
      .orderBy('seq')
      .execute(),
    wentBack: await db
      .selectFrom('went_back')
      .select(['space', 'number', 'content'])
      .where('room', '=', room)
      .where('space', 'in', names)
      .orderBy('space')
      .orderBy('number')
      .execute(),
  }
}
type VolumeRows = Awaited<ReturnType<typeof volumeRows>>

const rowsOf = async (db: Transaction<Tables>, room: string) => {
  const opening = await openingOf(db, room)
  return {
    opening,
    participants: await db
      .selectFrom('participants')
      .select(['id', 'standing', 'name', 'first', 'at'])
      .where('room', '=', room)
      .orderBy('at')
      .orderBy('id')
      .execute(),
    ...(await volumeRows(db, room, volumesAt(opening))),
    files: await filesOf(db, room),
  }
}

/** The wrapped key is read at the same moment: a room destroyed meanwhile is read as it was. */
const readRows = <Rows>(
  db: Kysely<Tables>,
  room: string,
  rowsIn: (transaction: Transaction<Tables>) => Promise<Rows>,
) =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const key = await transaction
        .selectFrom('room_keys')
        .select('wrapped')
        .where('room', '=', room)
        .executeTakeFirst()
      return key && { wrapped: key.wrapped, rows: await rowsIn(transaction) }
    })

const spaceFrom = async (rows: VolumeRows, of: Volume, key: RoomKey): Promise<StoredSpace> => {
  const space = nameOf(of)
  const here = <Row extends { readonly space: VolumeName }>(all: readonly Row[]): readonly Row[] =>
    all.filter((row) => row.space === space)
  const [snapshot] = here(rows.snapshots)
  const words = here(rows.words)
  const last = words.at(-1)
  return {
    ...(snapshot ? { snapshot: key.open(`snapshots/${space}/${snapshot.up_to}`, snapshot.data) } : {}),
    updates: await inSlices(words, ({ position, data }) => key.open(`words/${space}/${position}`, data)),
    length: last ? last.position + 1 : (snapshot?.up_to ?? 0),
    clients: new Map(here(rows.clients).map(({ client_id, participant }) => [client_id, participant])),
    entries: await inSlices(here(rows.entries), ({ seq, content }): Entry => {
      return JSON.parse(key.openText(`entries/${space}/${seq}`, content))
    }),
    wentBack: here(rows.wentBack).map(({ number, content }): WentBack => {
      return JSON.parse(key.openText(`went-back/${space}/${number}`, content))
    }),
  }
}

const spacesFrom = async (rows: VolumeRows, opening: number, key: RoomKey): Promise<StoredRoom['spaces']> => {
  const read: Partial<Record<Space, StoredSpace>> = {}
  for (const space of spaces) read[space] = await spaceFrom(rows, volumeOf(space, opening), key)
  const whole = (all: Partial<Record<Space, StoredSpace>>): all is Record<Space, StoredSpace> =>
    spaces.every((space) => all[space] !== undefined)
  if (!whole(read)) throw new Error('a space was not read')
  return read
}

export const readRoom = async (
  { engine, keys }: OpenStore,
  room: string,
): Promise<StoredRoom | undefined> => {
  const read = await readRows(engine.db, room, (transaction) => rowsOf(transaction, room))
  if (!read) return undefined
  const key = keys.unwrap(room, read.wrapped)
  const { opening, participants, files } = read.rows
  return {
    opening,
    spaces: await spacesFrom(read.rows, opening, key),
    participants: participants.map((row) => participantFrom(row, key)),
    files: files.map((row) => fileFrom(row, key)),
    receiptKey: key.receiptKey(),
  }
}

export const readArchive = async (
  { engine, keys }: OpenStore,
  room: string,
  of: Volume,
): Promise<StoredSpace | undefined> => {
  const read = await readRows(engine.db, room, (transaction) => volumeRows(transaction, room, [of]))
  return read && (await spaceFrom(read.rows, of, keys.unwrap(room, read.wrapped)))
}
