/**
 * Kysely's SQLite dialect over libsql, which is better-sqlite3's interface with differences:
 * - a blob comes back as an ArrayBuffer, and a row may carry a `_metadata` key of the driver's own;
 * - a statement that returns rows and meets SQLITE_BUSY stays half run until it is garbage, and keeps every later
 *   transaction from committing. So a transaction asks for the write lock when it begins, where busy is harmless;
 * - a full disk ends a transaction by itself, and a rollback after that would fail and hide the reason.
 */
import { types } from 'node:util'
import {
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely'
import type Database from 'libsql'

const isRow = (row: unknown): row is object => typeof row === 'object' && row !== null

const plainRow = (row: unknown): unknown => {
  if (!isRow(row)) return row
  const plain: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(row))
    if (name !== '_metadata') plain[name] = types.isAnyArrayBuffer(value) ? new Uint8Array(value) : value
  return plain
}

const plainStatement = (statement: Database.Statement): SqliteStatement => ({
  reader: statement.reader,
  all: (parameters) => statement.all(parameters).map(plainRow),
  run: (parameters) => statement.run(parameters),
  iterate: (parameters) => statement.all(parameters).map(plainRow).values(),
})

/** Each text is prepared once: Kysely asks for every query, and a statement's memory is only freed as garbage. */
const plainDatabase = (raw: Database.Database): SqliteDatabase => {
  const prepared = new Map<string, SqliteStatement>()
  return {
    prepare: (sql) => {
      const known = prepared.get(sql)
      if (known) return known
      const statement = plainStatement(raw.prepare(sql))
      prepared.set(sql, statement)
      return statement
    },
    close: () => {
      raw.close()
    },
  }
}

class LibsqlDriver extends SqliteDriver {
  readonly #raw: Database.Database

  constructor(raw: Database.Database) {
    super({ database: plainDatabase(raw) })
    this.#raw = raw
  }

  override async beginTransaction(
    _: DatabaseConnection,
    { accessMode }: TransactionSettings = {},
  ): Promise<void> {
    this.#raw.exec(accessMode === 'read only' ? 'begin' : 'begin immediate')
  }

  override async commitTransaction(): Promise<void> {
    this.#raw.exec('commit')
  }

  override async rollbackTransaction(): Promise<void> {
    if (this.#raw.inTransaction) this.#raw.exec('rollback')
  }
}

export const libsqlDialect = (raw: Database.Database): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new LibsqlDriver(raw),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})
