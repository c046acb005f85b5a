/** The store on SQLite: the contract of every store, and that of those in SQL. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '@common-ground/server/store/sqlite'
import { openSqliteStore } from '@common-ground/server/store/sqlite-store'
import { afterAll, beforeAll } from 'vitest'
import { masterKey } from './fixtures.ts'
import { sqlContract } from './sql-contract.ts'
import { storeContract } from './store-contract.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'common-ground-store-'))
})
afterAll(() => rm(directory, { recursive: true }))
const fileOf = (place: string): string => join(directory, `${place}.db`)

storeContract('SQLite', (place) => openSqliteStore({ file: fileOf(place), masterKey }))
sqlContract('SQLite', (place) => openSqlite(fileOf(place)))
