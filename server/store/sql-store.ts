/** The store in SQL, for any engine Kysely speaks. Ordinary queries are here; the hot append is the engine's. */
import type { RecordedAct } from '@common-ground/shared/acts/act'
import type { Entry } from '@common-ground/shared/ledger/entry'
import type { Participant } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import type { Kysely } from 'kysely'
import type { Tables } from './schema.ts'
import {
  type InvitationRecord,
  type RoomRecord,
  type Row,
  type SeatRequest,
  type Store,
  type StoredDocument,
  StoreUnavailable,
} from './store.ts'

export interface Engine {
  readonly db: Kysely<Tables>
  /** Writes all rows in one durable transaction, or none. */
  append(rows: readonly Row[]): Promise<void>
  /** Whether an error of this engine means "not right now" rather than a bug. */
  isUnavailable(error: unknown): boolean
  close(): Promise<void>
}

export class SqlStore implements Store {
  readonly #engine: Engine
  readonly #db: Kysely<Tables>
  #closing: Promise<void> | undefined

  constructor(engine: Engine) {
    this.#engine = engine
    this.#db = engine.db
  }

  createRoom(room: RoomRecord, invitations: readonly InvitationRecord[]): Promise<void> {
    return this.#attempt(() =>
      this.#db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('rooms')
          .values({
            id: room.id,
            title: room.title,
            side_a: room.sides.a,
            side_b: room.sides.b,
            agreement_text: room.agreement.text,
            agreement_hash: room.agreement.hash,
            created_at: room.createdAt,
          })
          .execute()
        for (const { standing, secretHash } of invitations)
          await transaction
            .insertInto('invitations')
            .values({ room: room.id, secret_hash: secretHash, standing })
            .execute()
      }),
    )
  }

  room(id: string): Promise<RoomRecord | undefined> {
    return this.#attempt(async () => {
      const row = await this.#db.selectFrom('rooms').selectAll().where('id', '=', id).executeTakeFirst()
      return (
        row && {
          id: row.id,
          title: row.title,
          sides: { a: row.side_a, b: row.side_b },
          agreement: { text: row.agreement_text, hash: row.agreement_hash },
          createdAt: row.created_at,
        }
      )
    })
  }

  invitation(room: string, secretHash: string): ReturnType<Store['invitation']> {
    return this.#attempt(async () => {
      const row = await this.#db
        .selectFrom('invitations')
        .leftJoin('participants', (join) =>
          join
            .onRef('participants.room', '=', 'invitations.room')
            .onRef('participants.id', '=', 'invitations.taken_by'),
        )
        .select(['invitations.standing', 'participants.seat_hash'])
        .where('invitations.room', '=', room)
        .where('invitations.secret_hash', '=', secretHash)
        .executeTakeFirst()
      return (
        row && {
          standing: row.standing,
          ...(row.seat_hash === null ? {} : { takenBySeat: row.seat_hash }),
        }
      )
    })
  }

  /** The update decides the race: of any number at once, one finds the link not yet taken. */
  takeSeat({
    room,
    linkHash,
    seatHash,
    participant,
    name,
    at,
  }: SeatRequest): Promise<Participant | undefined> {
    return this.#attempt(() =>
      this.#db.transaction().execute(async (transaction) => {
        const bound = await transaction
          .updateTable('invitations')
          .set({ taken_by: participant })
          .where('room', '=', room)
          .where('secret_hash', '=', linkHash)
          .where('taken_by', 'is', null)
          // A seat is one chair: its key opens no second link of the room.
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('participants')
                  .select('id')
                  .where('room', '=', room)
                  .where('seat_hash', '=', seatHash),
              ),
            ),
          )
          .returning('standing')
          .executeTakeFirst()
        if (bound) {
          const { standing } = bound
          await transaction
            .insertInto('participants')
            .values({ room, id: participant, standing, name, seat_hash: seatHash, joined_at: at })
            .execute()
          return { id: participant, standing, name }
        }
        return await transaction
          .selectFrom('invitations')
          .innerJoin('participants', (join) =>
            join
              .onRef('participants.room', '=', 'invitations.room')
              .onRef('participants.id', '=', 'invitations.taken_by'),
          )
          .select(['participants.id', 'participants.standing', 'participants.name'])
          .where('invitations.room', '=', room)
          .where('invitations.secret_hash', '=', linkHash)
          .where('participants.seat_hash', '=', seatHash)
          .executeTakeFirst()
      }),
    )
  }

  participantOfSeat(room: string, seatHash: string): Promise<Participant | undefined> {
    return this.#attempt(() =>
      this.#db
        .selectFrom('participants')
        .select(['id', 'standing', 'name'])
        .where('room', '=', room)
        .where('seat_hash', '=', seatHash)
        .executeTakeFirst(),
    )
  }

  append(rows: readonly Row[]): Promise<void> {
    return this.#attempt(async () => {
      if (rows.length > 0) await this.#engine.append(rows)
    })
  }

  /** One transaction, so that updates and bindings are of the same moment. */
  document(room: string, space: Space): Promise<StoredDocument> {
    return this.#attempt(() =>
      this.#db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (transaction) => {
          const words = await transaction
            .selectFrom('words')
            .select('data')
            .where('room', '=', room)
            .where('space', '=', space)
            .orderBy('position')
            .execute()
          const clients = await transaction
            .selectFrom('clients')
            .select(['client_id', 'participant'])
            .where('room', '=', room)
            .where('space', '=', space)
            .execute()
          return {
            updates: words.map(({ data }) => data),
            clients: new Map(clients.map(({ client_id, participant }) => [client_id, participant])),
          }
        }),
    )
  }

  entries(room: string, space: Space): Promise<readonly Entry[]> {
    return this.#attempt(async () => {
      const rows = await this.#db
        .selectFrom('entries')
        .selectAll()
        .where('room', '=', room)
        .where('space', '=', space)
        .orderBy('seq')
        .execute()
      return rows.map(({ participant, act, ...envelope }) => {
        const recorded: RecordedAct = JSON.parse(act)
        return { ...envelope, by: participant, act: recorded }
      })
    })
  }

  close(): Promise<void> {
    this.#closing ??= this.#attempt(() => this.#engine.close())
    return this.#closing
  }

  async #attempt<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (cause) {
      if (this.#engine.isUnavailable(cause))
        throw new StoreUnavailable('The store cannot be used right now.', { cause })
      throw cause
    }
  }
}
