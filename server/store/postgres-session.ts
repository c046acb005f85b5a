/** Connections to PostgreSQL as the store needs them: durable or refused, and never waiting for ever. */
import pg, { type Client, type ClientBase, type ClientConfig, type Pool } from 'pg'

/** What the server must run with, and how it says so. */
const durable: readonly (readonly [name: string, accepted: readonly string[]])[] = [
  // An append may be told to people only when a power cut cannot take it back. (Where the operator has chosen so, words
  // alone are told earlier: `appendQuery` says so for each.)
  ['synchronous_commit', ['on', 'remote_apply']],
  ['fsync', ['on']],
  ['full_page_writes', ['on']],
]

/** Lets the server find out within half a minute that this machine is gone, and give its lock back. */
const keepalive =
  'set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4'

/** Throws a sentence for the operator when the database may lose what it has confirmed. */
export const requireDurable = async (client: ClientBase): Promise<void> => {
  for (const [name, accepted] of durable) {
    const { rows } = await client.query<Record<string, string>>(`show ${name}`)
    const value = rows[0]?.[name]
    if (value === undefined || !accepted.includes(value))
      throw new Error(`PostgreSQL runs with ${name} = ${value}; the store needs ${accepted[0]}.`)
  }
}

const prepareSession = async (client: ClientBase): Promise<void> => {
  await client.query(keepalive)
  await requireDurable(client)
}

const int8 = 20
/** int8 as a number: times and counts stay far below 2^53, and what does not is a bug. */
const types: NonNullable<ClientConfig['types']> = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid !== int8) return pg.types.getTypeParser(oid, format)
    return (text: string): number => {
      const value = Number(text)
      if (!Number.isSafeInteger(value)) throw new Error('an int8 is beyond what a number holds')
      return value
    }
  },
}

const configFor = (url: string): ClientConfig => ({
  connectionString: url,
  application_name: 'common-ground',
  types,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
  connectionTimeoutMillis: 2_000,
  lock_timeout: 3_000,
  statement_timeout: 10_000,
  query_timeout: 12_000,
  idle_in_transaction_session_timeout: 5_000,
})

/** For work that may take as long as it takes. It still waits for nobody's lock. */
export const unhurried: ClientConfig = { statement_timeout: 0, query_timeout: 0 }

/** One connection of its own. Whoever opens it listens for its end. */
export const connect = async (url: string, more: ClientConfig = {}): Promise<Client> => {
  const client = new pg.Client({ ...configFor(url), ...more })
  // Told again by whatever query meets the broken connection; without a listener it would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    await prepareSession(client)
    return client
  } catch (error) {
    await client.end()
    throw error
  }
}

export const openPool = (url: string): Pool => {
  const pool = new pg.Pool({
    ...configFor(url),
    max: 8,
    // Here it counts the wait for a free connection too, which many calls at once may need.
    connectionTimeoutMillis: 10_000,
    onConnect: prepareSession,
  })
  // As above, for connections that break in use (first line) or unused (second).
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('error', () => {})
  return pool
}
