/** The store's engine on PostgreSQL: owned by one process, fenced by an epoch, durable or refused. */
import { Kysely, PostgresDialect, sql } from 'kysely'
import type { Engine } from './engine.ts'
import type { Migration } from './migrate.ts'
import { nothingYet, sealed } from './migrations/0002-sealed-postgres.ts'
import { filesOnPostgres } from './migrations/0003-files-postgres.ts'
import { looseBytesOnPostgres } from './migrations/0004-loose-bytes-postgres.ts'
import { wordsAnywhereOnPostgres } from './migrations/0005-fresh-words-postgres.ts'
import { packedSnapshots } from './migrations/0006-packed-snapshots.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { appendQuery } from './postgres-append.ts'
import { isPostgresUnavailable, nameOf } from './postgres-errors.ts'
import { Ownership } from './postgres-ownership.ts'
import { connect, openPool, unhurried } from './postgres-session.ts'
import { ToldEarly } from './postgres-told-early.ts'
import { Vacuum } from './postgres-vacuum.ts'
import type { Tables } from './schema.ts'
import { isWordsAlone } from './sealed-batch.ts'
import { StoreUnavailable } from './store.ts'

const migrations: readonly Migration[] = [
  nothingYet,
  sealed,
  filesOnPostgres,
  looseBytesOnPostgres,
  wordsAnywhereOnPostgres,
  packedSnapshots,
]

/** `toldEarly` is there where people are told of words before they are on the disk. */
const engineOn = (url: string, ownership: Ownership, toldEarly: ToldEarly | undefined): Engine => {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: openPool(url) }) })
  const appending = oneAtATime()
  const vacuum = new Vacuum(() => connect(url, unhurried))
  return {
    db,
    migrations,
    locksRows: true,
    tables: async () => {
      const { rows } = await sql<{ name: string }>`
        select tablename as name from pg_tables where schemaname = current_schema()`.execute(db)
      return new Set(rows.map(({ name }) => name))
    },
    claim: () => ownership.claim(),
    available: async () => {
      await ownership.owned()
    },
    write: async (work) => {
      const { epoch } = await ownership.owned()
      return await db.transaction().execute(async (transaction) => {
        const { rows } = await sql`select one from ownership where epoch = ${epoch} for share`.execute(
          transaction,
        )
        if (rows.length === 0) throw ownership.fenced()
        return await work(transaction)
      })
    },
    // On the connection of the lock, whose end is then noticed at once.
    append: (batch) =>
      appending(async () => {
        const { client, epoch } = await ownership.owned()
        try {
          const early = toldEarly !== undefined && isWordsAlone(batch)
          const { rows } = await client.query(appendQuery(epoch, batch, early))
          if (rows.length === 0) throw ownership.fenced()
          toldEarly?.written(batch, early)
        } catch (error) {
          ownership.doubt(client, error)
          throw error
        }
      }),
    settleWords: async () => {},
    scrub: async (after) => {
      const cleared = vacuum.clear(after)
      // With many rooms a vacuum takes long, and whoever compacts a log has not been promised to wait for it.
      if (after !== 'compaction') await cleared
      // Of what the last process compacted in pauses it may have died before it cleared the rest.
      if (after === 'start') void vacuum.clear('compaction')
    },
    isUnavailable: isPostgresUnavailable,
    close: async () => {
      await vacuum.idle()
      await db.destroy()
      await ownership.close()
    },
  }
}

/** Takes the lock before anything is read. `early`: people are told of words before they are on the disk. */
export const openPostgres = async (url: string, early = false): Promise<Engine> => {
  const toldEarly = early ? new ToldEarly() : undefined
  const ownership = new Ownership(
    () => connect(url),
    async (client) => toldEarly === undefined || (await toldEarly.isKept(client)),
  )
  try {
    await ownership.lock()
    return engineOn(url, ownership, toldEarly)
  } catch (cause) {
    if (cause instanceof StoreUnavailable || !isPostgresUnavailable(cause)) throw cause
    throw new StoreUnavailable(`The database cannot be used (${nameOf(cause)}).`, { cause })
  }
}
