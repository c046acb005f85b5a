/** The embedded store: the store in SQL on a SQLite file. */
import { join } from 'node:path'
import type { MasterKeySource } from './master-key.ts'
import { SqlStore } from './sql-store.ts'
import { openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'
import { unlock } from './unlock.ts'
import type { Later } from './wal-flush.ts'

export interface SqliteStoreOptions {
  /** Path of the database. Its directory is made when it is not there. */
  readonly file: string
  /** 32 bytes, or where to find them once the store is known. */
  readonly masterKey: Uint8Array | MasterKeySource
  /** People are told of words before they are on the disk, where they are brought by this. */
  readonly early?: Later
}

/**
 * Throws StoreUnavailable when another process has the store open, or the file cannot be used; any other error's
 * message is a sentence for the operator.
 */
export const openSqliteStore = async ({ file, masterKey, early }: SqliteStoreOptions): Promise<Store> => {
  const engine = await openSqlite(file, early)
  return new SqlStore(engine, await unlock(engine, masterKey))
}

/** Where the embedded store lies in a data directory. */
export const storeFileIn = (dataDir: string): string => join(dataDir, 'common-ground.db')
