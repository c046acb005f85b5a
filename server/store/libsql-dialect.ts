/**
 * Kysely's SQLite dialect over libsql, which is better-sqlite3's interface with differences:
 * - a blob comes back as an ArrayBuffer, and a row may carry a `_metadata` key of the driver's own;
 * - some failures (a full disk) end a transaction by themselves, and a rollback after that fails and would hide them;
 * - a statement is read to its end (`all`), since one left in the middle keeps a read transaction open.
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
} from 'kysely'
import type Database from 'libsql'

const isRow = (row: unknown): row is object => typeof row === 'object' && row !== null

const plainRow = (row: unknown): unknown => {
  if (!isRow(row)) return row
  const columns = Object.entries(row).filter(([name]) => name !== '_metadata')
  return Object.fromEntries(
    columns.map(([name, value]) => [name, types.isAnyArrayBuffer(value) ? new Uint8Array(value) : value]),
  )
}

const plainStatement = (statement: Database.Statement): SqliteStatement => ({
  reader: statement.reader,
  all: (parameters) => statement.all(parameters).map(plainRow),
  run: (parameters) => statement.run(parameters),
  iterate: (parameters) => statement.all(parameters).map(plainRow).values(),
})

const plainDatabase = (raw: Database.Database): SqliteDatabase => ({
  prepare: (sql) => plainStatement(raw.prepare(sql)),
  close: () => {
    raw.close()
  },
})

class LibsqlDriver extends SqliteDriver {
  readonly #raw: Database.Database

  constructor(raw: Database.Database) {
    super({ database: plainDatabase(raw) })
    this.#raw = raw
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#raw.inTransaction) await super.rollbackTransaction(connection)
  }
}

export const libsqlDialect = (raw: Database.Database): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new LibsqlDriver(raw),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})
