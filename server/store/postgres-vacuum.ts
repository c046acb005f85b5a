/**
 * Clears PostgreSQL's tables of what was deleted.
 *
 * `vacuum` gives the space of deleted rows back. It does not overwrite it: their bytes stay in the pages until something
 * else is written there, and in segments of the write-ahead log, replicas and backups for as long as those are kept.
 * All of it is ciphertext. Of a destroyed room the key is gone as well: the small table of keys is written anew and the
 * old file removed. Copies of the wrapped key in the log and in backups are worth nothing once the master key has been
 * rotated and the old one destroyed.
 */
import type { Client } from 'pg'
import type { ScrubAfter } from './engine.ts'
import { isPostgresUnavailable } from './postgres-errors.ts'

const keys = 'vacuum (full) room_keys'
const logs = 'vacuum words, snapshots, files, file_pieces, loose_bytes'
const others = 'vacuum entries, participants, seats, device_links, invitations, clients, went_back, rooms'

const statements: Readonly<Record<ScrubAfter, readonly string[]>> = {
  start: [keys],
  compaction: [logs],
  destruction: [keys, logs, others],
}

/** One vacuum at a time: whatever is asked for meanwhile is done together in the next. */
export class Vacuum {
  readonly #connect: () => Promise<Client>
  readonly #due = new Set<string>()
  #running: Promise<void> | undefined
  #next: Promise<void> | undefined

  constructor(connect: () => Promise<Client>) {
    this.#connect = connect
  }

  /** Resolves when it was tried. What could not be done right then stays due for the next time. */
  async clear(after: ScrubAfter): Promise<void> {
    for (const statement of statements[after]) this.#due.add(statement)
    this.#next ??= this.#after(this.#running)
    await this.#next
  }

  async idle(): Promise<void> {
    await this.#next
    await this.#running
  }

  async #after(running: Promise<void> | undefined): Promise<void> {
    await running
    this.#running = this.#run()
    this.#next = undefined
    await this.#running
  }

  async #run(): Promise<void> {
    try {
      await this.#vacuum()
    } catch (error) {
      if (!isPostgresUnavailable(error)) throw error
    } finally {
      this.#running = undefined
    }
  }

  async #vacuum(): Promise<void> {
    const client = await this.#connect()
    try {
      for (const statement of [...this.#due]) {
        await client.query(statement)
        this.#due.delete(statement)
      }
    } finally {
      await client.end()
    }
  }
}
