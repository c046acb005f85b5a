/** A code step on SQLite: gives every room of a store in plain text a key and encrypts all it holds. */
import type { RecordedAct } from '@common-ground/shared/acts/act'
import type { Entry } from '@common-ground/shared/ledger/entry'
import type { Standing } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import { sql, type Transaction } from 'kysely'
import type { CodeStep } from '../migrate.ts'
import type { RoomKey } from '../room-key.ts'
import type { Tables } from '../schema.ts'

interface PlainRoom {
  readonly id: string
  readonly title: string
  readonly side_a: string
  readonly side_b: string
  readonly agreement_text: string
  readonly agreement_hash: string
  readonly created_at: number
}

interface PlainParticipant {
  readonly id: string
  readonly standing: Standing
  readonly name: string
  readonly seat_hash: string
  readonly joined_at: number
}

interface PlainWords {
  readonly space: Space
  readonly position: number
  readonly data: Uint8Array
}

interface PlainEntry {
  readonly space: Space
  readonly seq: number
  readonly id: string
  readonly participant: string
  readonly standing: Standing
  readonly at: number
  readonly act: string
  readonly prev: string
  readonly hash: string
}

/** Rooms made before they had a date are kept for as long as new ones usually are. */
const keptFor = 90 * 24 * 60 * 60 * 1_000

/** Rows in memory at a time. */
const page = 1_000

const encryptPeople = async (db: Transaction<Tables>, room: string, key: RoomKey): Promise<void> => {
  const { rows } = await sql<PlainParticipant>`
    select id, standing, name, seat_hash, joined_at from plain_participants where room = ${room}`.execute(db)
  for (const { id, standing, name, seat_hash, joined_at } of rows) {
    // Nobody could knock then: whoever had a seat was the first on their link.
    const sealed = { room, id, standing, name: key.sealText(`participants/${id}`, name) }
    await db
      .insertInto('participants')
      .values({ ...sealed, first: 1, at: joined_at })
      .execute()
    await db.insertInto('seats').values({ room, seat_hash, participant: id }).execute()
  }
  await sql`insert into invitations (room, secret_hash, standing, creator, taken_by)
    select room, secret_hash, standing, 0, taken_by from plain_invitations where room = ${room}`.execute(db)
  await sql`insert into clients select * from plain_clients where room = ${room}`.execute(db)
}

const encryptWords = async (db: Transaction<Tables>, room: string, key: RoomKey): Promise<void> => {
  let after = { space: '', position: 0 }
  for (;;) {
    const { rows } = await sql<PlainWords>`
      select space, position, data from plain_words
      where room = ${room} and (space, position) > (${after.space}, ${after.position})
      order by space, position limit ${page}`.execute(db)
    for (const { space, position, data } of rows) {
      const sealed = key.seal(`words/${space}/${position}`, data)
      await db.insertInto('words').values({ room, space, position, data: sealed }).execute()
    }
    const last = rows.at(-1)
    if (!last) return
    after = last
  }
}

const encryptEntries = async (db: Transaction<Tables>, room: string, key: RoomKey): Promise<void> => {
  const { rows } = await sql<PlainEntry>`
    select space, seq, id, participant, standing, at, act, prev, hash from plain_entries
    where room = ${room} order by space, seq`.execute(db)
  for (const { participant, act, ...envelope } of rows) {
    const recorded: RecordedAct = JSON.parse(act)
    const entry: Entry = { room, ...envelope, by: participant, act: recorded }
    const { space, seq, id } = entry
    const content = key.sealText(`entries/${space}/${seq}`, JSON.stringify(entry))
    await db.insertInto('entries').values({ room, space, seq, id, content }).execute()
  }
}

export const encryptPlainRooms: CodeStep = {
  step: 'encrypt-plain-rooms',
  version: 1,
  run: async (db, vault) => {
    const rooms = await sql<PlainRoom>`select * from plain_rooms`.execute(db)
    for (const room of rooms.rows) {
      const { id, created_at } = room
      const { key, wrapped } = vault.makeRoomKey(id)
      const about = { title: room.title, sides: { a: room.side_a, b: room.side_b } }
      const agreement = { text: room.agreement_text, hash: room.agreement_hash }
      await db
        .insertInto('rooms')
        .values({
          id,
          about: key.sealText('rooms/about', JSON.stringify(about)),
          agreement: key.sealText('rooms/agreement', JSON.stringify(agreement)),
          created_at,
          keep_until: created_at + keptFor,
        })
        .execute()
      await db.insertInto('room_keys').values({ room: id, wrapped }).execute()
      await encryptPeople(db, id, key)
      await encryptWords(db, id, key)
      await encryptEntries(db, id, key)
    }
  },
}
