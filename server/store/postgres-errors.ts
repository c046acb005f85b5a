/** What PostgreSQL's errors mean to the store: "not right now", or a bug. */
import pg from 'pg'

/** Classes of SQLSTATE where nothing is wrong with what was asked. */
const passingClasses: ReadonlySet<string> = new Set([
  '08', // connection
  '28', // the password was changed
  '53', // disk full, out of memory, too many connections
  '57', // shut down, starting up, took too long
  '58', // input or output failed
  'XX', // internal, damaged
])
const passing: ReadonlySet<string> = new Set([
  '25006', // read-only
  '25P03', // idle in a transaction for too long: this process was paused
  '40001', // could not serialise
  '40P01', // deadlock
  '55P03', // somebody holds a lock
])

/** pg tells of lost connections in words only. */
const lost = [
  'Connection terminated',
  'Client was closed',
  'Client has encountered a connection error',
  'Query read timeout',
  'timeout expired',
  'timeout exceeded when trying to connect',
]

/** The connection is gone, or nobody knows whether it is: what was asked may or may not have happened. */
export const isConnectionLost = (error: unknown): boolean => {
  if (!(error instanceof Error) || error instanceof pg.DatabaseError) return false
  return 'syscall' in error || lost.some((beginning) => error.message.startsWith(beginning))
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof pg.DatabaseError ? error.code : undefined

export const isPostgresUnavailable = (error: unknown): boolean => {
  const code = codeOf(error)
  return code === undefined
    ? isConnectionLost(error)
    : passingClasses.has(code.slice(0, 2)) || passing.has(code)
}

export const isLockTaken = (error: unknown): boolean => codeOf(error) === '55P03'

/** Names a failure without quoting it: a message can hold a password or a value. */
export const nameOf = (error: unknown): string => {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.name : 'unknown'
}
