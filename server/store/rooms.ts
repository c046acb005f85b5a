/** Rooms in the store: made with their key, links and first words, read, reworded, and which are kept no longer. */
import type { SideNames } from '@common-ground/shared/room/side'
import { lockRoom } from './engine.ts'
import { type OpenStore, requireKey, unknownRoom } from './open-store.ts'
import { sealBatch } from './sealed-batch.ts'
import { rowOfInvitation } from './seats.ts'
import type { Agreement, InvitationRecord, RoomRecord, WordsRow } from './store.ts'

interface About {
  readonly title: string
  readonly sides: SideNames
}

export const createRoom = async (
  { engine, vault }: OpenStore,
  { id, title, sides, agreement, createdAt, keepUntil }: RoomRecord,
  invitations: readonly InvitationRecord[],
  words?: WordsRow,
): Promise<void> => {
  const { key, wrapped } = vault.makeRoomKey(id)
  const about: About = { title, sides }
  const room = {
    id,
    about: key.sealText('rooms/about', JSON.stringify(about)),
    agreement: key.sealText('rooms/agreement', JSON.stringify(agreement)),
    created_at: createdAt,
    keep_until: keepUntil,
  }
  const first = sealBatch(words ? [words] : [], () => key)
  const links = invitations.map((invitation) => rowOfInvitation(id, invitation))
  await engine.write(async (transaction) => {
    await transaction.insertInto('rooms').values(room).execute()
    await transaction.insertInto('room_keys').values({ room: id, wrapped }).execute()
    if (links.length > 0) await transaction.insertInto('invitations').values(links).execute()
    if (!words) return
    await transaction.insertInto('words').values(first.words).execute()
    await transaction
      .insertInto('clients')
      .values(first.clients.map(({ clientId, ...client }) => ({ ...client, client_id: clientId })))
      .execute()
  })
}

export const roomOf = async ({ engine, keys }: OpenStore, id: string): Promise<RoomRecord | undefined> => {
  const row = await engine.db
    .selectFrom('rooms')
    .innerJoin('room_keys', 'room_keys.room', 'rooms.id')
    .selectAll('rooms')
    .select('room_keys.wrapped')
    .where('rooms.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const key = keys.unwrap(id, row.wrapped)
  const about: About = JSON.parse(key.openText('rooms/about', row.about))
  const agreement: Agreement = JSON.parse(key.openText('rooms/agreement', row.agreement))
  return { id, ...about, agreement, createdAt: row.created_at, keepUntil: row.keep_until }
}

export const reword = async (store: OpenStore, room: string, agreement: Agreement): Promise<void> => {
  const key = await requireKey(store, room)
  const sealed = key.sealText('rooms/agreement', JSON.stringify(agreement))
  await store.engine.write(async (transaction) => {
    if (!(await lockRoom(store.engine, transaction, room))) throw unknownRoom()
    await transaction.updateTable('rooms').set({ agreement: sealed }).where('id', '=', room).execute()
  })
}

export const roomsDue = async ({ engine }: OpenStore, now: number): Promise<readonly string[]> => {
  const rows = await engine.db
    .selectFrom('rooms')
    .select('id')
    .where('keep_until', '<=', now)
    .orderBy('keep_until')
    .execute()
  return rows.map(({ id }) => id)
}
