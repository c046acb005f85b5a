/**
 * Clears SQLite's files of what was deleted.
 *
 * `secure_delete` overwrites deleted content in the database's pages with zeros in the transaction that deletes it. The
 * write-ahead log still holds the pages as they were, so it is written back and cut to nothing. Seldom (one row in
 * fifteen thousand, measured) a piece of a row stays in a page's gap where SQLite had moved it from; so a file that is
 * not large is written anew at each start. What stays is outside: backups, and what the file system and the disk keep
 * of blocks given back. All of it is ciphertext, and of a destroyed room there is no key.
 */
import type Database from 'libsql'
import type { ScrubAfter } from './engine.ts'
import { isSqliteUnavailable } from './sqlite-errors.ts'

/** `user_version` of a file without a page from before its content was encrypted. */
const withoutPlainText = 1

/** About half a second of work. */
const soonWritten = 64 * 1024 * 1024

const numberOf = (raw: Database.Database, pragma: string): number =>
  Number(raw.prepare(`pragma ${pragma}`).raw().all().flat()[0])

const writeAnew = (raw: Database.Database): void => {
  raw.exec('vacuum')
  raw.exec('pragma wal_checkpoint(truncate)')
  raw.exec(`pragma user_version = ${withoutPlainText}`)
}

const mustBeWrittenAnew = (raw: Database.Database, after: ScrubAfter): boolean => {
  if (numberOf(raw, 'user_version') !== withoutPlainText) return true
  return after === 'start' && numberOf(raw, 'page_count') * numberOf(raw, 'page_size') < soonWritten
}

/**
 * A reader from outside (a backup) or a full disk can be in the way. Then the log stays until the next time, at the
 * latest until the store is opened again.
 */
export const scrubSqlite = (raw: Database.Database, after: ScrubAfter): void => {
  const patience = numberOf(raw, 'busy_timeout')
  try {
    // This runs in the event loop, which a backup must not hold up.
    raw.exec('pragma busy_timeout = 0')
    if (mustBeWrittenAnew(raw, after)) writeAnew(raw)
    raw.exec('pragma wal_checkpoint(truncate)')
  } catch (error) {
    if (!isSqliteUnavailable(error)) throw error
  } finally {
    raw.exec(`pragma busy_timeout = ${patience}`)
  }
}
