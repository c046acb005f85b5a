/**
 * Where SQLite lays words first: one behind the other, whichever room they are of. In `words` the rows of a room lie together, so a
 * commit writes a page of the file for each room in it; here it writes one or two. From time to time all of them go to their places
 * at once, a page for many rows.
 */
import { sql, type Transaction } from 'kysely'
import type Database from 'libsql'
import type { Tables } from './schema.ts'
import type { SealedBatch } from './sealed-batch.ts'

type Words = SealedBatch['words'][number]

/** How many lie here at the most, and how many bytes: whoever reads a room looks at all of them. */
const most = 8_000
const mostBytes = 2_000_000
/** Bytes. What is longer goes straight to its place: it nearly fills a page by itself. */
const longest = 1_024

const rowsAtOnce = [16, 4, 1]
const valuesOfRow = 4

/** Brings a room's words to their places, so that whoever deletes there finds all of them. */
export const settleWords = async (transaction: Transaction<Tables>, room: string): Promise<void> => {
  await sql`insert into words select room, space, position, data from fresh_words where room = ${room}
    order by space, position`.execute(transaction)
  await transaction.deleteFrom('fresh_words').where('room', '=', room).execute()
}

export class FreshWords {
  readonly #raw: Database.Database
  /** One statement for so many rows: what SQLite does for a row is less than what it takes to ask it. */
  readonly #layFresh: readonly { readonly rows: number; readonly statement: Database.Statement }[]
  readonly #place: Database.Statement
  readonly #lastPlaced: Database.Statement
  readonly #isFresh: Database.Statement
  /** Of each volume that has words here, the last position. */
  readonly #ends = new Map<string, number>()
  /** How many were laid here since all were settled; undefined where what lies here is not known. */
  #laid: number | undefined
  #laidBytes = 0
  /** Of the rows that are to lie here and do not yet, one after the other. */
  #values: (string | number | Uint8Array)[] = []

  constructor(raw: Database.Database) {
    const into = (table: string, rows = 1) =>
      raw.prepare(
        `insert into ${table} (room, space, position, data) values ${Array(rows).fill('(?, ?, ?, ?)').join(', ')}`,
      )
    this.#raw = raw
    this.#layFresh = rowsAtOnce.map((rows) => ({ rows, statement: into('fresh_words', rows) }))
    this.#place = into('words')
    this.#lastPlaced = raw.prepare('select max(position) from words where room = ? and space = ?').raw()
    this.#isFresh = raw
      .prepare('select 1 from fresh_words where room = ? and space = ? and position = ?')
      .raw()
  }

  /** In a transaction of the caller's. Throws when a position is taken. */
  add(batch: SealedBatch['words']): void {
    if (batch.length === 0) return
    this.#laid ??= this.#settle()
    let laid = this.#laid
    for (const words of batch) if (this.#lay(words)) laid += 1
    this.#layDown()
    this.#laid = laid < most && this.#laidBytes < mostBytes ? laid : this.#settle()
  }

  /** The caller's transaction was taken back. */
  undone(): void {
    this.#ends.clear()
    this.#laid = undefined
    this.#values = []
  }

  /** Whether it lies here now, or went to its place. */
  #lay({ room, space, position, data }: Words): boolean {
    const volume = `${room} ${space}`
    const end = this.#ends.get(volume)
    const isNext = position > (end ?? this.#endOfPlaced(room, space))
    const isFresh = isNext && data.byteLength <= longest
    // The table of all places refuses one that is taken. What lies here is not in it yet.
    if (!isNext) this.#refuseTaken(room, space, position)
    if (isFresh) {
      this.#values.push(room, space, position, data)
      this.#laidBytes += data.byteLength
    } else this.#place.run([room, space, position, data])
    if (isFresh || (isNext && end !== undefined)) this.#ends.set(volume, position)
    return isFresh
  }

  #refuseTaken(room: string, space: string, position: number): void {
    this.#layDown()
    if (this.#isFresh.all([room, space, position]).length > 0)
      throw new Error('A position of words is taken.')
  }

  #layDown(): void {
    const values = this.#values
    let at = 0
    for (const { rows, statement } of this.#layFresh)
      for (; values.length - at >= rows * valuesOfRow; at += rows * valuesOfRow)
        statement.run(values.slice(at, at + rows * valuesOfRow))
    this.#values = []
  }

  #endOfPlaced(room: string, space: string): number {
    const last: unknown = this.#lastPlaced.all([room, space]).flat()[0]
    return typeof last === 'number' ? last : -1
  }

  /** Answers how many lie here then. */
  #settle(): number {
    this.#raw.exec(`
      insert into words select room, space, position, data from fresh_words order by room, space, position;
      delete from fresh_words`)
    this.#ends.clear()
    this.#laidBytes = 0
    return 0
  }
}
