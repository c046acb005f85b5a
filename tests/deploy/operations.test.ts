/** docs/operations.md: what it names exists, and its way with backups and destroyed rooms works as written. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Certificate } from '@common-ground/shared/room/certificate'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRoom } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { root } from '../source-files.ts'
import { variablesRead } from './variables-read.ts'

const page = readFileSync(join(root, 'docs/operations.md'), 'utf8')
const all = (pattern: RegExp): string[] => [...page.matchAll(pattern)].map((match) => match[1] ?? '')
/** The one statement of the page that begins like this. */
const statement = (beginning: string): string => {
  const found = all(/"([^"\n]+)"/g).find((text) => text.startsWith(beginning))
  if (found === undefined) throw new Error(`the page has no statement "${beginning} ..."`)
  return found
}

describe('docs/operations.md', () => {
  it('explains every variable the server reads, and no other', () => {
    expect(all(/^\| `([A-Z_]+)` \|/gm).sort()).toEqual([...variablesRead()].sort())
  })

  it('names scripts and files that exist', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    )
    const named = all(/npm run ([a-z:-]+)/g)
    expect(named).not.toEqual([])
    expect(named.filter((name) => !(name in scripts))).toEqual([])
    const linked = all(/\]\(([^)#]+)\)/g)
    expect(linked.filter((path) => !existsSync(join(root, 'docs', path)))).toEqual([])
  })
})

let dir: string
let servers: RunningServer[]
const masterKey = new Uint8Array(randomBytes(32))
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'common-ground-operations-'))
  servers = []
})
afterEach(async () => {
  for (const server of servers) await server.close()
  rmSync(dir, { recursive: true, force: true })
})

const start = async (data: string): Promise<RunningServer> => {
  const server = await runServer({ data: { dir: join(dir, data), masterKey } })
  servers.push(server)
  return server
}

/** Runs it as the sqlite3 program would; the values of all rows. */
const run = (data: string, sql: string): readonly string[] => {
  const database = new Database(join(dir, data, 'common-ground.db'))
  try {
    return database
      .prepare(sql)
      .all()
      .flatMap((row) => Object.values(Object(row)).map(String))
  } finally {
    database.close()
  }
}

const certificateOf = async ({ origin }: RunningServer, room: string): Promise<Certificate | undefined> => {
  const answer = await fetch(`${origin}/api/rooms/${room}/certificate`)
  const { certificate } = (await answer.json()) as { certificate?: Certificate }
  return certificate
}

describe('a backup of a running server', () => {
  it('[T16] brings a destroyed room back, until its time is set over as the page says', async () => {
    const server = await start('data')
    const { room } = await openRoom(server.origin)
    const kept = await openRoom(server.origin)
    mkdirSync(join(dir, 'backup'))
    run('data', statement('vacuum into').replace('backup/', `${join(dir, 'backup')}/`))
    await server.store.destroy(room, 'both-sides', Date.now())
    expect(run('data', statement('select room from certificates'))).toEqual([room])
    await server.close()

    const restored = await start('backup')
    expect(await restored.store.room(room)).toBeDefined()
    expect(await certificateOf(restored, room)).toBeUndefined()
    await restored.close()

    run('backup', statement('update rooms').replace('$room', room))
    const again = await start('backup')
    await expect.poll(() => certificateOf(again, room)).toMatchObject({ because: 'keep-until' })
    expect(await again.store.room(room)).toBeUndefined()
    expect(await again.store.room(kept.room)).toBeDefined()
    const keys = run('backup', statement('select distinct json_extract'))
    expect(keys).toEqual([(await certificateOf(again, room))?.publicKey])
  })
})
