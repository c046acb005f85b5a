/** What the store needs of a database engine beside Kysely's queries. */
import type { Kysely, Transaction } from 'kysely'
import type { Migration } from './migrate.ts'
import type { Tables } from './schema.ts'
import type { SealedBatch } from './sealed-batch.ts'

/** When there is something to clear: after a process that may have died before it could, or after deleting. */
export type ScrubAfter = 'start' | 'compaction' | 'destruction'

export interface Engine {
  /** For reading. Whoever writes uses `write`. */
  readonly db: Kysely<Tables>
  /** Every migration there is for this engine, in order. */
  readonly migrations: readonly Migration[]
  /** Whether a transaction runs beside others, so that it must lock the rows it decides on. */
  readonly locksRows: boolean
  /** Names of the tables there are. */
  tables(): Promise<ReadonlySet<string>>
  /** From now on this process alone may write, even if another one believes it still may. */
  claim(): Promise<void>
  /** Rejects when this process may not use the store at the moment. */
  available(): Promise<void>
  /** Runs `work` in a transaction that commits durably, or not at all. */
  write<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>
  /** Writes all rows in one durable transaction, or none. */
  append(batch: SealedBatch): Promise<void>
  /** Brings all words of a room into the table `words`, where an engine lays them elsewhere first. */
  settleWords(transaction: Transaction<Tables>, room: string): Promise<void>
  /**
   * Clears the engine's files of what was deleted, as far as it can; see each engine for what stays. When that is not
   * possible right now it is made up for later: what was asked for has happened already.
   */
  scrub(after: ScrubAfter): Promise<void>
  /** Whether an error of this engine means "not right now" rather than a bug. */
  isUnavailable(error: unknown): boolean
  close(): Promise<void>
}

type Held = (
  engine: Pick<Engine, 'locksRows'>,
  transaction: Transaction<Tables>,
  room: string,
) => Promise<boolean>

const roomRow =
  (lock: 'forKeyShare' | 'forUpdate'): Held =>
  async ({ locksRows }, transaction, room) => {
    const row = await transaction
      .selectFrom('rooms')
      .select('id')
      .where('id', '=', room)
      .$if(locksRows, (query) => query[lock]())
      .executeTakeFirst()
    return row !== undefined
  }

/** Whether there is such a room. It is not destroyed until the transaction ends; whatever else is done in it goes on. */
export const holdRoom = roomRow('forKeyShare')

/** Whether there is such a room. Nothing in it changes until the transaction ends, except by the transaction. */
export const lockRoom = roomRow('forUpdate')
