/** The store on a PostgreSQL server: the store in SQL in the current schema of a database. */
import type { MasterKeySource } from './master-key.ts'
import { openPostgres } from './postgres.ts'
import { SqlStore } from './sql-store.ts'
import type { Store } from './store.ts'
import { unlock } from './unlock.ts'

export interface PostgresStoreOptions {
  /** `postgres://user:password@host:port/database`. A direct connection: behind a pooler there are no session locks. */
  readonly url: string
  /** 32 bytes, or where to find them once the store is known. */
  readonly masterKey: Uint8Array | MasterKeySource
  /** People are told of words before they are on the disk. */
  readonly early?: boolean
}

/**
 * Throws StoreUnavailable when another process has the store open, or the server cannot be used; any other error's
 * message is a sentence for the operator.
 */
export const openPostgresStore = async ({ url, masterKey, early }: PostgresStoreOptions): Promise<Store> => {
  const engine = await openPostgres(url, early)
  return new SqlStore(engine, await unlock(engine, masterKey))
}
