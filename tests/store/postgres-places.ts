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

const connected = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

/** On `url`'s database, or on another one of the same server. */
export const postgresPlaces = async (url = server): Promise<PostgresPlaces> => {
  const client = await connected(url)
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
      const at = new URL(url)
      at.searchParams.set('options', `-c search_path=${await make(place)}`)
      return at.href
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

/**
 * In a database nobody else uses: where a statement of another test that is under way would keep deleted rows alive,
 * a vacuum clears nothing.
 */
export const postgresPlacesAlone = async (): Promise<PostgresPlaces> => {
  const client = await connected(server)
  const database = `test_${randomBytes(6).toString('hex')}`
  await client.query(`create database ${database}`)
  const url = new URL(server)
  url.pathname = `/${database}`
  const places = await postgresPlaces(url.href)
  return {
    ...places,
    drop: async () => {
      await places.drop()
      await client.query(`drop database ${database} with (force)`)
      await client.end()
    },
  }
}
