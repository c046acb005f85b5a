/** The store on PostgreSQL: the contract of every store, and that of those in SQL. */
import { openPostgres } from '@common-ground/server/store/postgres'
import { openPostgresStore } from '@common-ground/server/store/postgres-store'
import { afterAll, beforeAll } from 'vitest'
import { masterKey } from './fixtures.ts'
import { type PostgresPlaces, postgresPlaces } from './postgres-places.ts'
import { sqlContract } from './sql-contract.ts'
import { storeContract } from './store-contract.ts'

let places: PostgresPlaces
beforeAll(async () => {
  places = await postgresPlaces()
})
afterAll(() => places.drop())

storeContract('PostgreSQL', async (place) => openPostgresStore({ url: await places.url(place), masterKey }))
sqlContract('PostgreSQL', async (place) => openPostgres(await places.url(place)))
