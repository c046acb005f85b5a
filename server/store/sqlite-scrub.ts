/**
 * Clears SQLite's files of what was deleted.
 *
 * `secure_delete` overwrites deleted content in the database's pages with zeros in the transaction that deletes it. The
 * write-ahead log still holds the pages as they were, so it is written back and cut to nothing. Then no file of the
 * store has it. What stays is outside: backups, and what the file system and the disk keep of blocks given back. There
 * it is ciphertext, and of a destroyed room there is no key.
 */
import type Database from 'libsql'
import { isSqliteUnavailable } from './sqlite-errors.ts'

const flat = (raw: Database.Database, pragma: string): unknown =>
  raw.prepare(`pragma ${pragma}`).raw().all().flat()[0]

/** `user_version` of a file without a page from before its content was encrypted. */
const withoutPlainText = 1

/** Once in a file's life: stores of the first version held plain text. */
const writeAnew = (raw: Database.Database): void => {
  raw.exec('vacuum')
  raw.exec('pragma wal_checkpoint(truncate)')
  raw.exec(`pragma user_version = ${withoutPlainText}`)
}

/**
 * A reader from outside (a backup) or a full disk can be in the way. Then the log stays until the next time, at the
 * latest until the store is opened again; the answer says whether it is gone.
 */
export const scrubSqlite = (raw: Database.Database): boolean => {
  try {
    if (flat(raw, 'user_version') !== withoutPlainText) writeAnew(raw)
    return flat(raw, 'wal_checkpoint(truncate)') === 0
  } catch (error) {
    if (isSqliteUnavailable(error)) return false
    throw error
  }
}
