/** Brings the tables of a store up to date: numbered migrations, forward only, each in a transaction and applied once. */
import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { first } from './migrations/0001-first.ts'
import type { Tables } from './schema.ts'

export interface Migration {
  /** From 1, without gaps. */
  readonly number: number
  readonly name: string
  readonly statements: readonly string[]
}

/** Every migration there is, in order. */
export const migrations: readonly Migration[] = [first]

interface Applied {
  readonly number: number
  readonly name: string
  readonly sha256: string
}

const hashOf = ({ number, name, statements }: Migration): string =>
  createHash('sha256')
    .update(JSON.stringify([number, name, statements]))
    .digest('hex')

/** A store may only be continued by code that knows its whole history. */
const checkHistory = (applied: readonly Applied[], known: readonly Migration[]): void => {
  for (const [at, { number, name, sha256 }] of applied.entries()) {
    const migration = known[at]
    if (!migration || migration.number !== number)
      throw new Error(`The store has migration ${number} (${name}), which this version does not know.`)
    if (hashOf(migration) !== sha256)
      throw new Error(`Migration ${number} (${name}) was changed after this store had applied it.`)
  }
}

const apply = async (db: Kysely<Tables>, migration: Migration): Promise<void> => {
  await db.transaction().execute(async (transaction) => {
    for (const statement of migration.statements) await sql.raw(statement).execute(transaction)
    const { number, name } = migration
    await sql`insert into migrations (number, name, sha256) values (${number}, ${name}, ${hashOf(migration)})`.execute(
      transaction,
    )
  })
}

export const migrate = async (db: Kysely<Tables>, known: readonly Migration[]): Promise<void> => {
  await sql`create table if not exists migrations (
    number integer primary key,
    name text not null,
    sha256 text not null
  )`.execute(db)
  const applied = await sql<Applied>`select number, name, sha256 from migrations order by number`.execute(db)
  checkHistory(applied.rows, known)
  for (const migration of known.slice(applied.rows.length)) await apply(db, migration)
}
