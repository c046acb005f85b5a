/** Notices when PostgreSQL has lost what people were told of early: a crash of it then takes the newest of that, never an older part alone. */
import type { Client } from 'pg'
import type { SealedBatch } from './sealed-batch.ts'

/** Gone by itself it is when it was compacted, or its room destroyed; both waited for the disk, and so for all before them. */
const isThere = `
select exists (select 1 from words where room = $1 and space = $2 and position = $3)
  or exists (select 1 from snapshots where room = $1 and space = $2 and up_to > $3)
  or not exists (select 1 from rooms where id = $1) as there`

export class ToldEarly {
  #newest: SealedBatch['words'][number] | undefined

  /** A batch that was written; `early`: it may not be on the disk. */
  written({ words }: SealedBatch, early: boolean): void {
    // A commit that waited for the disk has brought there all before it.
    this.#newest = early ? words.at(-1) : undefined
  }

  /** Asked on a new connection: the database may have been started anew in between. */
  async isKept(client: Client): Promise<boolean> {
    if (!this.#newest) return true
    const { room, space, position } = this.#newest
    const { rows } = await client.query<{ there: boolean }>(isThere, [room, space, position])
    return rows[0]?.there === true
  }
}
