/** Fresh schemas on the PostgreSQL server of the tests, each an empty store; dropped at the end. */
import { randomBytes } from 'node:crypto'
import { userInfo } from 'node:os'
import pg from 'pg'

/** `tests/run.mjs` finds or starts a server; a single file run by hand looks where one usually is. */
const server = process.env.TEST_DATABASE_URL ?? `postgres://${userInfo().username}@127.0.0.1:5432/postgres`

export interface PostgresPlaces {
  /** The store's address at a place; made when it was not asked for before. */
  url(place: string): Promise<string>
  /** Asks the server, at a place, on a connection of the test's own. */
  ask<Row extends pg.QueryResultRow>(place: string, sql: string): Promise<readonly Row[]>
  drop(): Promise<void>
}

export const postgresPlaces = async (): Promise<PostgresPlaces> => {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  const run = randomBytes(6).toString('hex')
  const made = new Set<string>()

  const make = async (place: string): Promise<string> => {
    const schema = `test_${run}_${place}`
    if (!made.has(schema)) {
      made.add(schema)
      await client.query(`create schema ${schema}`)
    }
    return schema
  }
  return {
    url: async (place) => {
      const url = new URL(server)
      url.searchParams.set('options', `-c search_path=${await make(place)}`)
      return url.href
    },
    ask: async <Row extends pg.QueryResultRow>(place: string, sql: string) => {
      await client.query(`set search_path = ${await make(place)}`)
      return (await client.query<Row>(sql)).rows
    },
    drop: async () => {
      for (const schema of made) await client.query(`drop schema ${schema} cascade`)
      await client.end()
    },
  }
}
