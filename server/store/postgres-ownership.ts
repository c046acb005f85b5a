/**
 * Keeps a PostgreSQL store to one process.
 *
 * - Whoever holds the advisory lock of the schema owns the store. The lock belongs to one connection and ends with it,
 *   however its process dies.
 * - A process can lose that connection without noticing (paused, or cut off). So whoever takes the lock raises the
 *   epoch, and every transaction that writes holds the epoch it knows: it waits for one that is being raised, or is
 *   waited for. After the raise no transaction of an earlier epoch commits.
 * - Who finds the lock lost takes it again when asked to work, but only while the epoch still is its own: when another
 *   process was here in between, what this one holds in memory is out of date, and it stays out until it is started anew. So
 *   it does when the database has lost what it had confirmed early.
 */
import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { isConnectionLost, isLockTaken } from './postgres-errors.ts'
import { StoreUnavailable } from './store.ts'

/** How long a start waits for a predecessor that is just closing. */
const patience = 1_000

/** Longer than a session may be idle in a transaction. */
const patienceWithThePaused = 8_000

const lockKey = `hashtextextended('common-ground/store/' || current_schema(), 0)`

const overtaken = 'Another process has taken over the store; this one must be started anew.'
const forgotten = 'The database has lost what it had confirmed; this process must be started anew.'

export interface Owned {
  /** The connection that holds the lock. */
  readonly client: Client
  readonly epoch: number
}

export class Ownership {
  readonly #connect: () => Promise<Client>
  readonly #isKept: (client: Client) => Promise<boolean>
  /** This process, to recognise its own epoch by even when the answer to raising it was lost. */
  readonly #owner = randomUUID()
  #client: Client | undefined
  #epoch: number | undefined
  /** Why this process stays out. */
  #out: string | undefined
  #closed = false
  #taking: Promise<Client> | undefined

  /** `isKept`: whether all that people were told of is in the database a new connection leads to. */
  constructor(connect: () => Promise<Client>, isKept: (client: Client) => Promise<boolean>) {
    this.#connect = connect
    this.#isKept = isKept
  }

  /** Takes the lock, or says who may not go on. Nothing is written yet. */
  async lock(): Promise<Client> {
    if (this.#client) return this.#client
    // Work of many transactions may still go on: it must not take back what was given up.
    if (this.#closed) throw new StoreUnavailable('The store is closed.')
    this.#taking ??= this.#take().finally(() => {
      this.#taking = undefined
    })
    return await this.#taking
  }

  /** Raises the epoch: from here on nobody else writes. */
  async claim(): Promise<void> {
    const client = await this.lock()
    // A predecessor that is paused in the middle of a transaction holds the epoch until the server ends its session.
    await client.query(`set lock_timeout = ${patienceWithThePaused}`)
    // Not a migration: those are written under an epoch already.
    await client.query(
      `create table if not exists ownership (
         one integer primary key check (one = 1),
         owner text not null,
         epoch bigint not null
       )`,
    )
    const { rows } = await client.query<{ epoch: number }>(
      `insert into ownership (one, owner, epoch) values (1, $1, 1)
       on conflict (one) do update set owner = $1, epoch = ownership.epoch + 1
       returning epoch`,
      [this.#owner],
    )
    this.#epoch = rows[0]?.epoch
    await client.query('reset lock_timeout')
  }

  /** The lock and the epoch, retaken when they were lost. */
  async owned(): Promise<Owned> {
    const client = await this.lock()
    if (this.#epoch === undefined) throw new Error('the store is not claimed yet')
    return { client, epoch: this.#epoch }
  }

  /**
   * After a transaction that found another epoch than the one it was begun under. Whose it is (this process may have
   * raised it again in between) the next call finds out, by taking the lock anew.
   */
  fenced(): StoreUnavailable {
    if (this.#client) this.#lose(this.#client)
    return new StoreUnavailable('The store may be owned by another process.')
  }

  /** After an error on the lock's own connection: whether it still stands is then uncertain, so it counts as lost. */
  doubt(client: Client, error: unknown): void {
    if (isConnectionLost(error)) this.#lose(client)
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#taking?.catch(() => {})
    const client = this.#client
    this.#client = undefined
    await client?.end()
  }

  async #take(): Promise<Client> {
    if (this.#out !== undefined) throw new StoreUnavailable(this.#out)
    const client = await this.#connect()
    client.once('end', () => this.#lose(client))
    try {
      await this.#lockOn(client)
      await this.#raiseAgain(client)
    } catch (error) {
      await client.end()
      throw error
    }
    this.#client = client
    return client
  }

  async #lockOn(client: Client): Promise<void> {
    try {
      await client.query(`set lock_timeout = ${patience}`)
      await client.query(`select pg_advisory_lock(${lockKey})`)
      await client.query('reset lock_timeout')
    } catch (cause) {
      if (!isLockTaken(cause)) throw cause
      throw new StoreUnavailable('The store is in use by another process.', { cause })
    }
  }

  /**
   * After a loss. What an old connection of this process was still writing is settled now: it is stored, or it will
   * not be, because it knows the epoch before.
   */
  async #raiseAgain(client: Client): Promise<void> {
    if (this.#epoch === undefined) return
    const { rows } = await client.query<{ epoch: number }>(
      'update ownership set epoch = epoch + 1 where owner = $1 returning epoch',
      [this.#owner],
    )
    if (!rows[0]) this.#out = overtaken
    else if (!(await this.#isKept(client))) this.#out = forgotten
    if (this.#out !== undefined) throw new StoreUnavailable(this.#out)
    this.#epoch = rows[0]?.epoch
  }

  #lose(client: Client): void {
    if (this.#client !== client) return
    this.#client = undefined
    // Nobody waits: what is at the other end may never answer.
    if (!this.#closed) void client.end()
  }
}
