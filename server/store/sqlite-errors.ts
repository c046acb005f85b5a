/** What SQLite's errors mean to the store: "not right now", or a bug. */
import Database from 'libsql'

/** Primary result codes. libsql's `code` names not every extended code, so the number is read. */
const busy = 5
const readOnly = 8
const ioError = 10
const full = 13
const cannotOpen = 14
const passing: ReadonlySet<number | undefined> = new Set([busy, readOnly, ioError, full, cannotOpen])

/** The low byte of an extended code is its primary code. */
const primaryCode = (error: unknown): number | undefined =>
  error instanceof Database.SqliteError && error.rawCode !== undefined ? error.rawCode & 0xff : undefined

export const isSqliteBusy = (error: unknown): boolean => primaryCode(error) === busy

/** Disk full, read-only, gone, or held by somebody: nothing was written, and it may work again later. */
export const isSqliteUnavailable = (error: unknown): boolean => passing.has(primaryCode(error))
