/** Opens SQLite through libsql at a file: locked, durable or refused, migrated. */
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely } from 'kysely'
import Database from 'libsql'
import { libsqlDialect } from './libsql-dialect.ts'
import { migrate, migrations } from './migrate.ts'
import type { Tables } from './schema.ts'
import type { Engine } from './sql-store.ts'
import { prepareAppend } from './sqlite-append.ts'
import { isSqliteUnavailable } from './sqlite-errors.ts'
import { lockFileOf, lockStore } from './sqlite-lock.ts'
import { StoreUnavailable } from './store.ts'

export interface SqliteEngine extends Engine {
  readonly raw: Database.Database
}

/** Setting, and how SQLite reads it back. */
const settings: readonly (readonly [name: string, set: string, readBack: unknown])[] = [
  ['journal_mode', 'wal', 'wal'],
  // An append may be told to people only when a power cut cannot take it back; NORMAL lost rows in a trial.
  ['synchronous', 'full', 2],
  // macOS only: there, fsync alone does not reach the disk.
  ['fullfsync', 'on', 1],
  ['foreign_keys', 'on', 1],
  ['secure_delete', 'on', 1],
  // Without it `insert or replace` deletes an entry behind the append-only trigger's back.
  ['recursive_triggers', 'on', 1],
  ['trusted_schema', 'off', 0],
]

const configure = (raw: Database.Database): void => {
  // First: the others may meet a reader from outside (a backup). This waits in the event loop, so it is short.
  raw.exec('pragma busy_timeout = 1000')
  for (const [name, set] of settings) raw.exec(`pragma ${name} = ${set}`)
}

/** SQLite ignores what it cannot set, so every setting is read back; running without one of them is refused. */
export const requireSettings = (raw: Database.Database): void => {
  for (const [name, set, readBack] of settings) {
    const value: unknown = raw.prepare(`pragma ${name}`).raw().all().flat()[0]
    if (value !== readBack) throw new Error(`SQLite runs with ${name} = ${value}; the store needs ${set}.`)
  }
}

/**
 * Makes the directory and the files, readable by their owner alone (SQLite gives its other files the same mode).
 * `wx` never opens a file that is there: closing it again would drop the locks this process holds on it.
 */
const makeFiles = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  for (const path of [file, lockFileOf(file)])
    try {
      closeSync(openSync(path, 'wx', 0o600))
    } catch (error) {
      if (!existsSync(path)) throw error
    }
}

const connect = async (raw: Database.Database, release: () => void): Promise<SqliteEngine> => {
  configure(raw)
  requireSettings(raw)
  const db = new Kysely<Tables>({ dialect: libsqlDialect(raw) })
  await migrate(db, migrations)
  const append = prepareAppend(raw)
  return {
    raw,
    db,
    // Through Kysely's queue for its one connection: never inside a transaction that is waiting for its next query.
    append: (rows) => db.connection().execute(async () => append(rows)),
    isUnavailable: isSqliteUnavailable,
    close: async () => {
      try {
        // libsql really closes a connection only when its statements are collected, so what closing would do is
        // done here: after a clean stop everything is in the one file, and the write-ahead log is empty.
        await db.connection().execute(async () => raw.exec('pragma wal_checkpoint(truncate)'))
      } finally {
        await db.destroy()
        release()
      }
    },
  }
}

const openLocked = async (file: string): Promise<SqliteEngine> => {
  makeFiles(file)
  const release = lockStore(file)
  try {
    const raw = new Database(file)
    try {
      return await connect(raw, release)
    } catch (error) {
      raw.close()
      throw error
    }
  } catch (error) {
    release()
    throw error
  }
}

/** libsql reports a file it cannot open with neither of the two codes of its other errors, only in the text. */
const isUnopenable = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('ConnectionFailed')

/** A file system's refusal has the name of its system call. */
const isFileSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error

export const openSqlite = async (file: string): Promise<SqliteEngine> => {
  try {
    return await openLocked(file)
  } catch (cause) {
    if (isSqliteUnavailable(cause) || isUnopenable(cause) || isFileSystemError(cause))
      throw new StoreUnavailable(`The store ${file} cannot be opened.`, { cause })
    throw cause
  }
}
