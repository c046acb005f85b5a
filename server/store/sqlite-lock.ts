/** Keeps two processes from running on one store file. */
import Database from 'libsql'
import { isSqliteBusy } from './sqlite-errors.ts'
import { StoreUnavailable } from './store.ts'

/** How long a start waits for a predecessor that is just closing. */
const patience = 1_000

export const lockFileOf = (file: string): string => `${file}.lock`

/**
 * Takes the lock and returns what gives it back.
 *
 * The lock is an exclusive transaction, open as long as the store is, on an empty database beside the store. The
 * operating system holds it, so it ends with the process however that dies: after kill -9 the next start goes
 * through at once, and the file that stays behind means nothing. `locking_mode=EXCLUSIVE` on the store itself would
 * do as well against a second server, but it keeps out a backup or a verifier that only reads, two processes starting
 * at once can end with both refused, and libsql gives such a lock back only when the garbage collector has taken the
 * last prepared statement (`close` alone does not). Here no statement is ever prepared, so the release is immediate.
 *
 * One thing breaks it, as it breaks every POSIX lock: this process opening and closing the `.lock` file itself.
 */
export const lockStore = (file: string): (() => void) => {
  const holder = new Database(lockFileOf(file))
  try {
    holder.exec(`pragma busy_timeout = ${patience}`)
    // Nothing is ever written here, so there is nothing to take back, and no journal need stay behind a crash.
    holder.exec('pragma journal_mode = memory')
    holder.exec('begin exclusive')
  } catch (cause) {
    holder.close()
    if (isSqliteBusy(cause))
      throw new StoreUnavailable(`The store ${file} is in use by another process.`, { cause })
    throw cause
  }
  return () => {
    holder.exec('rollback')
    holder.close()
  }
}
