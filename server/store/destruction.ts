/** Destroying a room: its key first, then every row, in one transaction; then what the engine's files still hold. */
import type {
  Certificate,
  DestructionReason,
  UnsignedCertificate,
} from '@common-ground/shared/room/certificate'
import { type Kysely, sql, type Transaction } from 'kysely'
import { certificateOf, signCertificate } from './certificates.ts'
import { lockRoom } from './engine.ts'
import type { OpenStore } from './open-store.ts'
import type { Tables } from './schema.ts'

/** Rows go before the rows they refer to. The key goes before all of them: the ledger's trigger asks for it. */
const tablesOfRoom = [
  'room_keys',
  'entries',
  'went_back',
  'words',
  'snapshots',
  'clients',
  'device_links',
  'seats',
  'invitations',
  'participants',
] as const
type TableOfRoom = (typeof tablesOfRoom)[number]

const countDocuments = async (db: Kysely<Tables>, room: string): Promise<number> => {
  const { rows } = await sql<{ readonly space: string }>`
    select space from words where room = ${room} union select space from snapshots where room = ${room}`.execute(
    db,
  )
  return rows.length
}

const deleteAll = async (db: Transaction<Tables>, room: string): Promise<Record<TableOfRoom, number>> => {
  const gone: Partial<Record<TableOfRoom, number>> = {}
  for (const table of tablesOfRoom) {
    const { numDeletedRows } = await db.deleteFrom(table).where('room', '=', room).executeTakeFirstOrThrow()
    gone[table] = Number(numDeletedRows)
  }
  await db.deleteFrom('rooms').where('id', '=', room).execute()
  const counted = (counts: Partial<Record<TableOfRoom, number>>): counts is Record<TableOfRoom, number> =>
    tablesOfRoom.every((table) => counts[table] !== undefined)
  if (!counted(gone)) throw new Error('a table was not counted')
  return gone
}

const deleteRoom = async (
  db: Transaction<Tables>,
  room: string,
): Promise<UnsignedCertificate['destroyed']> => {
  const documents = await countDocuments(db, room)
  const gone = await deleteAll(db, room)
  return [
    { what: 'room-key', count: gone.room_keys },
    { what: 'documents', count: documents },
    { what: 'ledger-entries', count: gone.entries },
    { what: 'words', count: gone.words },
    { what: 'snapshots', count: gone.snapshots },
    { what: 'participants', count: gone.participants },
    { what: 'seat-keys', count: gone.seats },
    { what: 'links', count: gone.invitations + gone.device_links },
  ]
}

export const destroy = async (
  { engine, vault, keys }: OpenStore,
  room: string,
  because: DestructionReason,
  at: number,
): Promise<Certificate | undefined> => {
  const certificate = await engine.write(async (transaction) => {
    if (!(await lockRoom(engine, transaction, room))) return await certificateOf(transaction, room)
    const { created_at } = await transaction
      .selectFrom('rooms')
      .select('created_at')
      .where('id', '=', room)
      .executeTakeFirstOrThrow()
    const destroyed = await deleteRoom(transaction, room)
    const facts = { room, openedAt: created_at, destroyedAt: at, because, destroyed }
    const signed = await signCertificate(transaction, vault, facts)
    await transaction
      .insertInto('certificates')
      .values({ room, certificate: JSON.stringify(signed) })
      .execute()
    return signed
  })
  keys.forget(room)
  if (certificate) await engine.scrub('destruction')
  return certificate
}
