/** `npm run rotate-master-key` as the operator runs it. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { masterKeyOf } from '@common-ground/server/store/master-key'
import { openSqliteStore, storeFileIn } from '@common-ground/server/store/sqlite-store'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { room } from './fixtures.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'common-ground-rotate-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

const open = async () =>
  openSqliteStore({ file: storeFileIn(dataDir), masterKey: await masterKeyOf({}, dataDir) })

const rotate = () => {
  const { PATH = '', HOME = '' } = process.env
  const command = ['--import', 'tsx', 'server/rotate-master-key.ts']
  return spawnSync(process.execPath, command, {
    cwd: root,
    env: { PATH, HOME, DATA_DIR: dataDir },
    encoding: 'utf8',
  })
}

test('it changes the key of a stopped server’s store, and leaves a running one alone', async () => {
  expect(rotate()).toMatchObject({ status: 1, stderr: expect.stringContaining('There is no store at') })

  const store = await open()
  await store.createRoom(room, [])
  const before = await readFile(join(dataDir, 'master.key'), 'utf8')
  expect(rotate()).toMatchObject({ status: 1, stderr: expect.stringContaining('in use by another process') })
  await store.close()
  expect(await readFile(join(dataDir, 'master.key'), 'utf8')).toBe(before)

  const { status, stdout, stderr } = rotate()
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('The keys of 1 rooms are under the new master key.')
  const after = await readFile(join(dataDir, 'master.key'), 'utf8')
  expect(after).not.toBe(before)
  expect(stdout).not.toContain(after.trim())
  const again = await open()
  expect(await again.room(room.id)).toEqual(room)
  await again.close()
}, 30_000)
