/** The embedded store: the store in SQL on a SQLite file. */
import { SqlStore } from './sql-store.ts'
import { openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

export interface SqliteStoreOptions {
  /** Path of the database. Its directory is made when it is not there. */
  readonly file: string
}

/** Throws StoreUnavailable when another process has the store open, or the file cannot be used. */
export const openSqliteStore = async ({ file }: SqliteStoreOptions): Promise<Store> =>
  new SqlStore(await openSqlite(file))
