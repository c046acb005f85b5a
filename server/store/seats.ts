/** Seats in the store: who was first on a link, who knocks, and whose seat a key opens. */
import type { Standing } from '@common-ground/shared/room/participant'
import type { Kysely } from 'kysely'
import { lockRoom } from './engine.ts'
import { type OpenStore, unknownRoom } from './open-store.ts'
import type { RoomKey } from './room-key.ts'
import type { Tables } from './schema.ts'
import type { Invitation, InvitationRecord, ParticipantRecord, SeatRequest } from './store.ts'

interface ParticipantRow {
  readonly id: string
  readonly standing: Standing
  readonly name: Uint8Array
  readonly first: 0 | 1
  readonly at: number
}

export const participantFrom = (
  { id, standing, name, first, at }: ParticipantRow,
  key: RoomKey,
): ParticipantRecord => ({
  id,
  standing,
  name: key.openText(`participants/${id}`, name),
  first: first === 1,
  at,
})

/** Whose seat it is, still sealed. */
export const rowOfSeat = (
  db: Kysely<Tables>,
  room: string,
  seatHash: string,
): Promise<ParticipantRow | undefined> =>
  db
    .selectFrom('seats')
    .innerJoin('participants', (join) =>
      join.onRef('participants.room', '=', 'seats.room').onRef('participants.id', '=', 'seats.participant'),
    )
    .select([
      'participants.id',
      'participants.standing',
      'participants.name',
      'participants.first',
      'participants.at',
    ])
    .where('seats.room', '=', room)
    .where('seats.seat_hash', '=', seatHash)
    .executeTakeFirst()

export const rowOfInvitation = (room: string, { standing, secretHash, creator }: InvitationRecord) => ({
  room,
  secret_hash: secretHash,
  standing,
  creator: creator ? (1 as const) : (0 as const),
  taken_by: null,
})

/** The room's lock decides between two at once. */
export const addInvitation = (
  { engine }: OpenStore,
  room: string,
  invitation: InvitationRecord,
  atMost: number,
): Promise<boolean> =>
  engine.write(async (transaction) => {
    if (!(await lockRoom(engine, transaction, room))) throw unknownRoom()
    const { links } = await transaction
      .selectFrom('invitations')
      .select(({ fn }) => fn.countAll<number>().as('links'))
      .where('room', '=', room)
      .where('standing', '=', invitation.standing)
      .executeTakeFirstOrThrow()
    if (links >= atMost) return false
    await transaction.insertInto('invitations').values(rowOfInvitation(room, invitation)).execute()
    return true
  })

export const invitationOf = async (
  db: Kysely<Tables>,
  room: string,
  secretHash: string,
): Promise<Invitation | undefined> => {
  const row = await db
    .selectFrom('invitations')
    .select(['standing', 'creator', 'taken_by'])
    .where('room', '=', room)
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst()
  return (
    row && {
      standing: row.standing,
      secretHash,
      creator: row.creator === 1,
      ...(row.taken_by === null ? {} : { takenBy: row.taken_by }),
    }
  )
}

export const participantOfSeat = async (
  { engine, keys }: OpenStore,
  room: string,
  seatHash: string,
): Promise<ParticipantRecord | undefined> => {
  const key = await keys.of(room)
  const row = key && (await rowOfSeat(engine.db, room, seatHash))
  return row && participantFrom(row, key)
}

/** The room's lock decides the race: of any number at once, one finds the link not yet taken. */
export const takeSeat = async (
  { engine, keys }: OpenStore,
  { room, linkHash, seatHash, participant, name, knocks, at }: SeatRequest,
): Promise<ParticipantRecord | undefined> => {
  const key = await keys.of(room)
  if (!key) return undefined
  return engine.write(async (transaction) => {
    if (!(await lockRoom(engine, transaction, room))) return undefined
    const link = await invitationOf(transaction, room, linkHash)
    if (!link) return undefined
    const seated = await rowOfSeat(transaction, room, seatHash)
    // A seat is one chair: its key opens no second link of the room.
    if (seated) return seated.standing === link.standing ? participantFrom(seated, key) : undefined

    const { standing } = link
    const first = !knocks && link.takenBy === undefined && standing !== 'observer'
    const sealed = key.sealText(`participants/${participant}`, name)
    await transaction
      .insertInto('participants')
      .values({ room, id: participant, standing, name: sealed, first: first ? 1 : 0, at })
      .execute()
    await transaction.insertInto('seats').values({ room, seat_hash: seatHash, participant }).execute()
    if (first)
      await transaction
        .updateTable('invitations')
        .set({ taken_by: participant })
        .where('room', '=', room)
        .where('secret_hash', '=', linkHash)
        .execute()
    return { id: participant, standing, name, first, at }
  })
}

export const seatsOf = async (db: Kysely<Tables>, room: string, participant: string): Promise<number> => {
  const { seats } = await db
    .selectFrom('seats')
    .select(({ fn }) => fn.countAll<number>().as('seats'))
    .where('room', '=', room)
    .where('participant', '=', participant)
    .executeTakeFirstOrThrow()
  return seats
}
