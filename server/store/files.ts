/** Files in the store: what is known of each, sealed like everything else. */
import type { FileKind } from '@common-ground/shared/room/file'
import type { Space } from '@common-ground/shared/room/space'
import type { Kysely, Transaction } from 'kysely'
import { claimBytes, loosenUnlessShared } from './bytes.ts'
import { lockRoom } from './engine.ts'
import { type OpenStore, requireKey, unknownRoom } from './open-store.ts'
import type { RoomKey } from './room-key.ts'
import type { Tables } from './schema.ts'
import type { StoredFile } from './store.ts'

/** What of a file stands sealed. */
interface About {
  readonly space: Space
  /** Absent of the first joint room. */
  readonly opening?: number
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
  const { file: id, contents, named, at, space, opening, by, kind, size, sha256 } = file
  const about: About = { space, by, kind, size, sha256, ...(opening === 1 ? {} : { opening }) }
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
  return { file: id, ...opened, opening: opened.opening ?? 1, contents, named: named === 1, at }
}

export const addFile = async (store: OpenStore, room: string, file: StoredFile): Promise<void> => {
  const key = await requireKey(store, room)
  await store.engine.write(async (transaction) => {
    if (!(await lockRoom(store.engine, transaction, room))) throw unknownRoom()
    await claimBytes(transaction, room, file)
    await transaction
      .insertInto('files')
      .values(rowOfFile(room, file, key))
      .execute()
  })
}

/** Whether its bytes stay, because another file has them too. */
const forgetOne = async (db: Transaction<Tables>, room: string, id: string): Promise<boolean> => {
  const forgotten = await db
    .selectFrom('files')
    .select('contents')
    .where('room', '=', room)
    .where('id', '=', id)
    .where('named', '=', 0)
    .executeTakeFirst()
  if (!forgotten) return false
  await db.deleteFrom('files').where('room', '=', room).where('id', '=', id).execute()
  return !(await loosenUnlessShared(db, room, forgotten.contents))
}

export const forgetFiles = async (
  { engine }: OpenStore,
  room: string,
  files: readonly string[],
): Promise<void> => {
  const stay = await engine.write(async (transaction) => {
    if (!(await lockRoom(engine, transaction, room))) throw unknownRoom()
    let some = false
    for (const id of files) some = (await forgetOne(transaction, room, id)) || some
    return some
  })
  // Where bytes go too, forgetting those ends with it.
  if (stay) await engine.scrub('compaction')
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
