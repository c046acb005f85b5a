/** Files in the store: what is known of each, and its bytes in pieces, sealed like everything else. */
import type { FileKind } from '@common-ground/shared/room/file'
import type { Space } from '@common-ground/shared/room/space'
import type { Kysely, Transaction } from 'kysely'
import { lockRoom } from './engine.ts'
import { type OpenStore, requireKey, unknownRoom } from './open-store.ts'
import type { RoomKey } from './room-key.ts'
import type { Tables } from './schema.ts'
import { filePiece, type StoredFile } from './store.ts'

/** What of a file stands sealed. */
interface About {
  readonly space: Space
  readonly by: string
  readonly kind: FileKind
  readonly size: number
  readonly sha256: string
}

export interface FileRow {
  readonly room: string
  readonly id: string
  readonly contents: string
  readonly named: 0 | 1
  readonly at: number
  readonly about: Uint8Array
}

export const rowOfFile = (room: string, file: StoredFile, key: RoomKey): FileRow => {
  const { file: id, contents, named, at, space, by, kind, size, sha256 } = file
  const about: About = { space, by, kind, size, sha256 }
  const sealed = key.sealText(`files/${id}`, JSON.stringify(about))
  return { room, id, contents, named: named ? 1 : 0, at, about: sealed }
}

export const filesOf = (db: Kysely<Tables>, room: string): Promise<readonly Omit<FileRow, 'room'>[]> =>
  db
    .selectFrom('files')
    .select(['id', 'contents', 'named', 'at', 'about'])
    .where('room', '=', room)
    .orderBy('at')
    .orderBy('id')
    .execute()

export const fileFrom = (
  { id, contents, named, at, about }: Omit<FileRow, 'room'>,
  key: RoomKey,
): StoredFile => {
  const opened: About = JSON.parse(key.openText(`files/${id}`, about))
  return { file: id, ...opened, contents, named: named === 1, at }
}

export const addFile = async (
  store: OpenStore,
  room: string,
  file: StoredFile,
  bytes: Uint8Array,
): Promise<void> => {
  const key = await requireKey(store, room)
  const { contents } = file
  await store.engine.write(async (transaction) => {
    if (!(await lockRoom(store.engine, transaction, room))) throw unknownRoom()
    await transaction
      .insertInto('files')
      .values(rowOfFile(room, file, key))
      .execute()
    // One by one: all of them sealed at once would be the file in memory once more.
    for (let number = 0; number * filePiece < bytes.byteLength; number += 1) {
      const piece = bytes.subarray(number * filePiece, (number + 1) * filePiece)
      const data = key.seal(`file-pieces/${contents}/${number}`, piece)
      await transaction.insertInto('file_pieces').values({ room, contents, number, data }).execute()
      // An embedded engine never waits: without this nobody else would be heard until all of it is written.
      await new Promise((resolve) => setImmediate(resolve))
    }
  })
}

export const filePieceOf = async (
  { engine, keys }: OpenStore,
  room: string,
  contents: string,
  number: number,
): Promise<Uint8Array | undefined> => {
  const key = await keys.of(room)
  const row =
    key &&
    (await engine.db
      .selectFrom('file_pieces')
      .select('data')
      .where('room', '=', room)
      .where('contents', '=', contents)
      .where('number', '=', number)
      .executeTakeFirst())
  return row && key.open(`file-pieces/${contents}/${number}`, row.data)
}

const forgetOne = async (db: Transaction<Tables>, room: string, id: string): Promise<void> => {
  const forgotten = await db
    .selectFrom('files')
    .select('contents')
    .where('room', '=', room)
    .where('id', '=', id)
    .where('named', '=', 0)
    .executeTakeFirst()
  if (!forgotten) return
  const { contents } = forgotten
  await db.deleteFrom('files').where('room', '=', room).where('id', '=', id).execute()
  const shared = await db
    .selectFrom('files')
    .select('id')
    .where('room', '=', room)
    .where('contents', '=', contents)
    .executeTakeFirst()
  if (!shared)
    await db.deleteFrom('file_pieces').where('room', '=', room).where('contents', '=', contents).execute()
}

export const forgetFiles = async (
  { engine }: OpenStore,
  room: string,
  files: readonly string[],
): Promise<void> => {
  await engine.write(async (transaction) => {
    if (!(await lockRoom(engine, transaction, room))) throw unknownRoom()
    for (const id of files) await forgetOne(transaction, room, id)
  })
  await engine.scrub('compaction')
}

export const withUnnamedFiles = async ({ engine }: OpenStore, before: number): Promise<readonly string[]> => {
  const rows = await engine.db
    .selectFrom('files')
    .select('room')
    .distinct()
    .where('named', '=', 0)
    .where('at', '<=', before)
    .execute()
  return rows.map(({ room }) => room)
}
