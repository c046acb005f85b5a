/** Device links in the store: a secret that opens one's own seat on another device, once and for a short time. */
import type { Kysely } from 'kysely'
import { lockRoom } from './engine.ts'
import { type OpenStore, unknownRoom } from './open-store.ts'
import type { Tables } from './schema.ts'
import { participantFrom, rowOfSeat } from './seats.ts'
import type { DeviceLinkRecord, ParticipantRecord } from './store.ts'

export const addDeviceLink = async (
  { engine }: OpenStore,
  { room, secretHash, participant, expiresAt }: DeviceLinkRecord,
  now: number,
): Promise<void> => {
  await engine.write(async (transaction) => {
    if (!(await lockRoom(engine, transaction, room))) throw unknownRoom()
    await transaction
      .deleteFrom('device_links')
      .where('room', '=', room)
      .where('expires_at', '<=', now)
      .execute()
    await transaction
      .insertInto('device_links')
      .values({ room, secret_hash: secretHash, participant, expires_at: expiresAt, used_by: null })
      .execute()
  })
}

const linkWithOwner = (db: Kysely<Tables>, room: string, secretHash: string) =>
  db
    .selectFrom('device_links')
    .innerJoin('participants', (join) =>
      join
        .onRef('participants.room', '=', 'device_links.room')
        .onRef('participants.id', '=', 'device_links.participant'),
    )
    .select([
      'participants.id',
      'participants.standing',
      'participants.name',
      'participants.first',
      'participants.at',
      'device_links.expires_at',
      'device_links.used_by',
    ])
    .where('device_links.room', '=', room)
    .where('device_links.secret_hash', '=', secretHash)
    .executeTakeFirst()

export const deviceLinkOwner = async (
  { engine, keys }: OpenStore,
  room: string,
  secretHash: string,
  now: number,
): Promise<ParticipantRecord | undefined> => {
  const key = await keys.of(room)
  const link = key && (await linkWithOwner(engine.db, room, secretHash))
  return link && link.used_by === null && link.expires_at > now ? participantFrom(link, key) : undefined
}

export const useDeviceLink = async (
  { engine, keys }: OpenStore,
  room: string,
  secretHash: string,
  seatHash: string,
  now: number,
): Promise<ParticipantRecord | undefined> => {
  const key = await keys.of(room)
  if (!key) return undefined
  return engine.write(async (transaction) => {
    if (!(await lockRoom(engine, transaction, room))) return undefined
    const link = await linkWithOwner(transaction, room, secretHash)
    if (!link) return undefined
    const owner = participantFrom(link, key)
    // An answer that was lost is asked for again.
    if (link.used_by !== null) return link.used_by === seatHash ? owner : undefined
    if (link.expires_at <= now) return undefined

    const seated = await rowOfSeat(transaction, room, seatHash)
    if (seated && seated.id !== owner.id) return undefined
    await transaction
      .updateTable('device_links')
      .set({ used_by: seatHash })
      .where('room', '=', room)
      .where('secret_hash', '=', secretHash)
      .execute()
    if (!seated)
      await transaction
        .insertInto('seats')
        .values({ room, seat_hash: seatHash, participant: owner.id })
        .execute()
    return owner
  })
}
