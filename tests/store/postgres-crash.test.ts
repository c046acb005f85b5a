/** Killed processes on PostgreSQL. */
import { afterAll, beforeAll } from 'vitest'
import { crashContract } from './crash-contract.ts'
import { type PostgresPlaces, postgresPlaces } from './postgres-places.ts'
import { newPlace } from './store-contract.ts'

let places: PostgresPlaces
beforeAll(async () => {
  places = await postgresPlaces()
})
afterAll(() => places.drop())

crashContract('PostgreSQL', async () => ['postgres', await places.url(newPlace())])
