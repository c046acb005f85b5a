// The same on PostgreSQL, in a schema of its own for each data directory.
import { createHash } from 'node:crypto'
import { userInfo } from 'node:os'
import { adapterOf } from './adapter.mjs'

const server = () =>
  process.env.TEST_DATABASE_URL ?? `postgres://${userInfo().username}@127.0.0.1:5432/postgres`

/** A server that is started again finds what was there. */
const environment = async ({ dataDir }) => {
  const { default: pg } = await import('pg')
  const schema = `bench_${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`
  const client = new pg.Client({ connectionString: server() })
  await client.connect()
  await client.query(`create schema if not exists ${schema}`)
  await client.end()
  const url = new URL(server())
  url.searchParams.set('options', `-c search_path=${schema}`)
  return { DATABASE_URL: url.href }
}

export const { info, start, connect } = adapterOf({ label: 'common-ground on PostgreSQL', environment })
