/** The store's engine on SQLite, through libsql at a file: locked, and durable or refused. */
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, sql } from 'kysely'
import Database from 'libsql'
import type { Engine } from './engine.ts'
import { FreshWords, settleWords } from './fresh-words.ts'
import { libsqlDialect } from './libsql-dialect.ts'
import type { Migration } from './migrate.ts'
import { first } from './migrations/0001-first.ts'
import { sealed } from './migrations/0002-sealed.ts'
import { filesOnSqlite } from './migrations/0003-files.ts'
import { looseBytesOnSqlite } from './migrations/0004-loose-bytes.ts'
import { freshWordsOnSqlite } from './migrations/0005-fresh-words.ts'
import { packedSnapshots } from './migrations/0006-packed-snapshots.ts'
import type { Tables } from './schema.ts'
import { isWordsAlone, type SealedBatch } from './sealed-batch.ts'
import { prepareAppend } from './sqlite-append.ts'
import { isSqliteUnavailable } from './sqlite-errors.ts'
import { lockFileOf, lockStore } from './sqlite-lock.ts'
import { scrubSqlite } from './sqlite-scrub.ts'
import { StoreUnavailable } from './store.ts'
import { type Later, WalFlush } from './wal-flush.ts'

export const sqliteMigrations: readonly Migration[] = [
  first,
  sealed,
  filesOnSqlite,
  looseBytesOnSqlite,
  freshWordsOnSqlite,
  packedSnapshots,
]

export interface SqliteEngine extends Engine {
  readonly raw: Database.Database
}

/** Setting, and how SQLite reads it back. */
const settings: readonly (readonly [name: string, set: string, readBack: unknown])[] = [
  ['journal_mode', 'wal', 'wal'],
  // An append may be told to people only when a power cut cannot take it back; NORMAL lost rows in a trial. (Where the
  // operator has chosen so, words alone are told earlier: `prepareAppend` lowers it for them.)
  ['synchronous', 'full', 2],
  // macOS only: there, fsync alone does not reach the disk.
  ['fullfsync', 'on', 1],
  // Pages of the log before it is written back, which takes some 30 ms of everybody's time however many they are: most of
  // them are the same few, written by one commit after the other.
  ['wal_autocheckpoint', '4000', 4_000],
  ['foreign_keys', 'on', 1],
  ['secure_delete', 'on', 1],
  // What a statement sets aside stays out of the temporary directory.
  ['temp_store', 'memory', 2],
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

const engineOn = (raw: Database.Database, flush: WalFlush | undefined, release: () => void): SqliteEngine => {
  const db = new Kysely<Tables>({ dialect: libsqlDialect(raw) })
  /** Through Kysely's queue for its one connection: never inside a transaction that is waiting for its next query. */
  const alone = (work: () => void): Promise<void> => db.connection().execute(async () => work())
  let prepared: ReturnType<typeof prepareAppend> | undefined
  const append = (batch: SealedBatch): void => {
    prepared ??= prepareAppend(raw, new FreshWords(raw))
    const early = flush !== undefined && isWordsAlone(batch)
    prepared(batch, early)
    if (early) flush.soon()
  }
  return {
    raw,
    db,
    migrations: sqliteMigrations,
    locksRows: false,
    tables: async () => {
      const { rows } = await sql<{
        name: string
      }>`select name from sqlite_master where type = 'table'`.execute(db)
      return new Set(rows.map(({ name }) => name))
    },
    // The lock beside the file keeps everybody else out as long as this process lives.
    claim: async () => {},
    available: async () => flush?.requireWhole(),
    write: (work) => db.transaction().execute(work),
    // From begin to commit without a pause: where nobody's transaction is open it need not queue for the connection.
    append: async (batch) => (raw.inTransaction ? await alone(() => append(batch)) : append(batch)),
    settleWords,
    scrub: (after) => alone(() => scrubSqlite(raw, after)),
    isUnavailable: isSqliteUnavailable,
    close: async () => {
      try {
        await flush?.close()
        // libsql really closes a connection only when its statements are collected, so what closing would do is
        // done here: after a clean stop everything is in the one file, and the write-ahead log is empty.
        await alone(() => raw.exec('pragma wal_checkpoint(truncate)'))
      } finally {
        await db.destroy()
        release()
      }
    },
  }
}

const openLocked = (file: string, early: Later | undefined): SqliteEngine => {
  makeFiles(file)
  const release = lockStore(file)
  try {
    const raw = new Database(file)
    try {
      configure(raw)
      requireSettings(raw)
      return engineOn(raw, early && new WalFlush(`${file}-wal`, early), release)
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

/** In memory alone, for what is not to outlive this process: nothing is ever on a disk. */
export const openSqliteInMemory = (): SqliteEngine => {
  const raw = new Database(':memory:')
  configure(raw)
  return engineOn(raw, undefined, () => {})
}

/** `early`: people are told of words before they are on the disk, where they are brought by this. */
export const openSqlite = async (file: string, early?: Later): Promise<SqliteEngine> => {
  try {
    return openLocked(file, early)
  } catch (cause) {
    if (isSqliteUnavailable(cause) || isUnopenable(cause) || isFileSystemError(cause))
      throw new StoreUnavailable(`The store ${file} cannot be opened.`, { cause })
    throw cause
  }
}
