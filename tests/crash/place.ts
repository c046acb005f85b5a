/** Where the rooms of a run are kept: a data directory, or a database made for the run, and gone after it. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Durability } from '@common-ground/server/config'
import { masterKeyOf } from '@common-ground/server/store/master-key'
import { openPostgresStore } from '@common-ground/server/store/postgres-store'
import { openSqliteStore } from '@common-ground/server/store/sqlite-store'
import type { Store } from '@common-ground/server/store/store'
import pg from 'pg'

export const storeKinds = ['sqlite', 'postgres'] as const
export type StoreKind = (typeof storeKinds)[number]

export interface Place {
  readonly dataDir: string
  /** What a server must be told to keep its rooms here. */
  readonly environment: NodeJS.ProcessEnv
  /** The store itself, while no server has it open. */
  open(): Promise<Store>
  remove(): Promise<void>
}

/** With the key a server made there at its first start. */
const keyIn = (dataDir: string) => masterKeyOf({}, dataDir)

const sqlitePlace = (dataDir: string): Place => ({
  dataDir,
  environment: { DATABASE_URL: '' },
  open: async () =>
    openSqliteStore({ file: join(dataDir, 'common-ground.db'), masterKey: await keyIn(dataDir) }),
  remove: async () => rmSync(dataDir, { recursive: true, force: true }),
})

/** A server on which databases may be made and dropped. */
const administration = process.env.TEST_DATABASE_URL || 'postgres://root@127.0.0.1:5432/postgres'

const administer = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: administration })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

const postgresPlace = async (dataDir: string): Promise<Place> => {
  const name = `common_ground_crash_${randomBytes(6).toString('hex')}`
  await administer(`create database ${name}`)
  const address = new URL(administration)
  address.pathname = `/${name}`
  const url = address.href
  return {
    dataDir,
    environment: { DATABASE_URL: url },
    open: async () => openPostgresStore({ url, masterKey: await keyIn(dataDir) }),
    remove: async () => {
      // With force: what a killed server had open may not be gone yet.
      await administer(`drop database ${name} with (force)`)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export const newPlace = async (kind: StoreKind, durability: Durability): Promise<Place> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'common-ground-crash-'))
  const place = kind === 'sqlite' ? sqlitePlace(dataDir) : await postgresPlace(dataDir)
  return { ...place, environment: { ...place.environment, DURABILITY: durability } }
}
