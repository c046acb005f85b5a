/** A store in memory, under a key nobody keeps: for what is let go of before anybody comes. */
import { randomBytes } from 'node:crypto'
import { keyBytes } from './sealing.ts'
import { SqlStore } from './sql-store.ts'
import { openSqliteInMemory } from './sqlite.ts'
import type { Store } from './store.ts'
import { unlock } from './unlock.ts'

export const openScratchStore = async (): Promise<Store> => {
  const engine = openSqliteInMemory()
  return new SqlStore(engine, await unlock(engine, new Uint8Array(randomBytes(keyBytes))))
}
