/** Brings the tables of a store up to date: numbered migrations, forward only, each in a transaction and applied once. */
import { createHash } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Engine } from './engine.ts'
import type { Tables } from './schema.ts'
import type { Vault } from './vault.ts'

/** A step of a migration that SQL alone cannot do. */
export interface CodeStep {
  readonly step: string
  /** Changed with what the step does, as it counts for the migration's hash. */
  readonly version: number
  readonly run: (transaction: Transaction<Tables>, vault: Vault) => Promise<void>
}

export interface Migration {
  /** From 1, without gaps. */
  readonly number: number
  readonly name: string
  /** SQL and code, in order. */
  readonly statements: readonly (string | CodeStep)[]
}

interface Applied {
  readonly number: number
  readonly name: string
  readonly sha256: string
}

/** JSON leaves the function of a code step out; its name and version stand for it. */
export const migrationHash = ({ number, name, statements }: Migration): string =>
  createHash('sha256')
    .update(JSON.stringify([number, name, statements]))
    .digest('hex')

/** A store may only be continued by code that knows its whole history. */
const checkHistory = (applied: readonly Applied[], known: readonly Migration[]): void => {
  for (const [at, { number, name, sha256 }] of applied.entries()) {
    const migration = known[at]
    if (!migration || migration.number !== number)
      throw new Error(`The store has migration ${number} (${name}), which this version does not know.`)
    if (migrationHash(migration) !== sha256)
      throw new Error(`Migration ${number} (${name}) was changed after this store had applied it.`)
  }
}

const apply = async (transaction: Transaction<Tables>, migration: Migration, vault: Vault): Promise<void> => {
  for (const statement of migration.statements)
    if (typeof statement === 'string') await sql.raw(statement).execute(transaction)
    else await statement.run(transaction, vault)
  const { number, name } = migration
  await sql`insert into migrations (number, name, sha256)
    values (${number}, ${name}, ${migrationHash(migration)})`.execute(transaction)
}

const appliedOf = async (db: Kysely<Tables>): Promise<readonly Applied[]> => {
  const { rows } = await sql<Applied>`select number, name, sha256 from migrations order by number`.execute(db)
  return rows
}

/** How many migrations the store has. Throws when it has one that this version does not know. Writes nothing. */
export const historyOf = async (engine: Engine): Promise<number> => {
  const tables = await engine.tables()
  const applied = tables.has('migrations') ? await appliedOf(engine.db) : []
  checkHistory(applied, engine.migrations)
  return applied.length
}

export const migrate = async (engine: Engine, vault: Vault): Promise<void> => {
  const missing = engine.migrations.slice(await historyOf(engine))
  await engine.write((transaction) =>
    sql`create table if not exists migrations (
      number integer primary key,
      name text not null,
      sha256 text not null
    )`.execute(transaction),
  )
  for (const migration of missing) await engine.write((transaction) => apply(transaction, migration, vault))
}
