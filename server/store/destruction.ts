/** Destroying a room: its key first, then every row, in one transaction; then what the engine's files still hold. */
import {
  type Certificate,
  type DestructionReason,
  destroyedKinds,
} from '@common-ground/shared/room/certificate'
import type { Transaction } from 'kysely'
import { certificateOf, signCertificate } from './certificates.ts'
import { lockRoom } from './engine.ts'
import type { OpenStore } from './open-store.ts'
import type { Tables } from './schema.ts'

/** Rows go before the rows they refer to. The key goes before all of them: the ledger's trigger asks for it. */
const tablesOfRoom = [
  'room_keys',
  'entries',
  'went_back',
  'loose_bytes',
  'file_pieces',
  'files',
  'words',
  'snapshots',
  'clients',
  'device_links',
  'seats',
  'invitations',
  'participants',
] as const

const deleteRoom = async (db: Transaction<Tables>, room: string): Promise<void> => {
  for (const table of tablesOfRoom) await db.deleteFrom(table).where('room', '=', room).execute()
  await db.deleteFrom('rooms').where('id', '=', room).execute()
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
    await engine.settleWords(transaction, room)
    await deleteRoom(transaction, room)
    const facts = { room, openedAt: created_at, destroyedAt: at, because, destroyed: destroyedKinds }
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
