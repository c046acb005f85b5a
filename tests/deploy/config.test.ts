/** What the environment may say of the database: its password in a file, given once, and never repeated in a complaint. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configOf } from '@common-ground/server/config'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const dir = mkdtempSync(join(tmpdir(), 'common-ground-config-'))
const file = join(dir, 'database-password')
const empty = join(dir, 'empty')
const password = 'p@ss:w/rd?&#%41 ü+"'

beforeAll(() => {
  writeFileSync(file, `${password}\n`)
  writeFileSync(empty, '\n')
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** What pg makes of the address that the store is given. */
const clientFor = (url: string): pg.Client =>
  new pg.Client({
    connectionString: configOf({ DATABASE_URL: url, DATABASE_PASSWORD_FILE: file }).databaseUrl,
  })

describe('DATABASE_PASSWORD_FILE', () => {
  it('gives pg the password, whatever characters it has', () => {
    const client = clientFor('postgres://common_ground@database:5433/rooms?application_name=x')
    expect(client).toMatchObject({
      user: 'common_ground',
      host: 'database',
      port: 5433,
      database: 'rooms',
      password,
    })
  })

  it('works for a socket, whose address names no host', () => {
    const client = clientFor('postgres:///rooms?host=/run/postgresql&user=common_ground')
    expect(client).toMatchObject({
      user: 'common_ground',
      host: '/run/postgresql',
      database: 'rooms',
      password,
    })
  })

  it('refuses what cannot be meant, and quotes neither address nor password', () => {
    const complaint = (environment: Readonly<Record<string, string>>): string => {
      try {
        configOf(environment)
      } catch (error) {
        if (error instanceof Error) return error.message
      }
      throw new Error('it was taken')
    }
    const both = { DATABASE_URL: 'postgres://me:hunter2@database/rooms', DATABASE_PASSWORD_FILE: file }
    const complaints = [
      complaint(both),
      complaint({ ...both, DATABASE_URL: 'postgres://me@database/rooms?password=hunter2' }),
      complaint({ ...both, DATABASE_URL: 'me:hunter2@[database/rooms' }),
      complaint({ DATABASE_PASSWORD_FILE: file }),
      complaint({ DATABASE_URL: 'postgres://me@database/rooms', DATABASE_PASSWORD_FILE: empty }),
      complaint({ DATABASE_URL: 'postgres://me@database/rooms', DATABASE_PASSWORD_FILE: join(dir, 'none') }),
    ]
    expect(complaints[5]).toContain('ENOENT')
    for (const each of complaints) {
      expect(each).toContain('DATABASE_')
      expect(each).not.toMatch(/hunter2|p@ss/)
    }
  })

  it('leaves an address as it is where no file is named', () => {
    const url = 'postgres://me:hunter2@database/rooms'
    expect(configOf({ DATABASE_URL: url }).databaseUrl).toBe(url)
    expect(configOf({}).databaseUrl).toBeUndefined()
  })
})
