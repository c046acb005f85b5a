/** Where the master key comes from, and that none is ever made in the place of one that is missing. */
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { masterKeyOf, nextMasterKeyOf } from '@common-ground/server/store/master-key'
import { openSqliteStore } from '@common-ground/server/store/sqlite-store'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { masterKey, room } from './fixtures.ts'

let dataDir: string
let keyFile: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'common-ground-key-'))
  keyFile = join(dataDir, 'master.key')
})
afterEach(() => rm(dataDir, { recursive: true }))

const base64 = (key: Uint8Array): string => Buffer.from(key).toString('base64')
const other = new Uint8Array(32).fill(7)
const isMaster = (key: Uint8Array): boolean => base64(key) === base64(masterKey)

describe('the key file', () => {
  test('is made for a new store, once, readable by its owner alone', async () => {
    const source = await masterKeyOf({}, dataDir)
    const key = await source.forNew()
    expect(key).toHaveLength(32)
    expect((await stat(keyFile)).mode & 0o777).toBe(0o600)
    expect(await readFile(keyFile, 'utf8')).toBe(`${base64(key)}\n`)
    expect(await (await masterKeyOf({}, dataDir)).forNew()).toEqual(key)
    expect(await readdir(dataDir)).toEqual(['master.key'])
  })

  test('is made where only half of one was written', async () => {
    await writeFile(`${keyFile}.part`, 'half a ke', { mode: 0o644 })
    const key = await (await masterKeyOf({}, dataDir)).forNew()
    expect(await readFile(keyFile, 'utf8')).toBe(`${base64(key)}\n`)
    expect((await stat(keyFile)).mode & 0o777).toBe(0o600)
  })

  test('is never made for a store that has a key', async () => {
    const source = await masterKeyOf({}, dataDir)
    await expect(source.forExisting(() => true)).rejects.toThrow(/is not there.*none is made/)
    expect(await readdir(dataDir)).toEqual([])
  })

  test('with another key is refused, and stays', async () => {
    await writeFile(keyFile, base64(other))
    const source = await masterKeyOf({}, dataDir)
    await expect(source.forExisting(isMaster)).rejects.toThrow(/is not the master key of this store/)
    expect(await readFile(keyFile, 'utf8')).toBe(base64(other))
  })

  test('gives way to the one a broken-off rotation left beside it, when that is the store’s', async () => {
    await writeFile(keyFile, base64(other))
    await writeFile(`${keyFile}.next`, base64(masterKey))
    const source = await masterKeyOf({}, dataDir)
    expect(await source.forExisting(isMaster)).toEqual(masterKey)
    expect(await readdir(dataDir)).toEqual(['master.key'])
    expect(await readFile(keyFile, 'utf8')).toBe(base64(masterKey))
  })

  test.each(['', 'not base64 at all', base64(masterKey.subarray(1)), `${base64(masterKey)}x`])(
    'that holds no key is refused without showing what it holds: %j',
    async (text) => {
      await writeFile(keyFile, text)
      const source = await masterKeyOf({}, dataDir)
      const said = `${keyFile} does not hold a master key: 32 bytes as base64 (44 characters).`
      await expect(source.forNew()).rejects.toThrow(said)
      await expect(source.forExisting(() => true)).rejects.toThrow(said)
    },
  )
})

describe('the operator’s own key', () => {
  test('comes from MASTER_KEY, and then there is no file', async () => {
    const source = await masterKeyOf({ MASTER_KEY: `${base64(masterKey)}\n` }, dataDir)
    expect(await source.forNew()).toEqual(masterKey)
    expect(await source.forExisting(isMaster)).toEqual(masterKey)
    await expect(source.forExisting(() => false)).rejects.toThrow(/MASTER_KEY is not the master key/)
    expect(await readdir(dataDir)).toEqual([])
    await expect(masterKeyOf({ MASTER_KEY: 'secret words' }, dataDir)).rejects.toThrow(
      /^MASTER_KEY does not hold a master key: 32 bytes as base64 \(44 characters\)\.$/,
    )
  })

  test('comes from MASTER_KEY_FILE, which must be there', async () => {
    const secret = join(dataDir, 'a-secret')
    const environment = { MASTER_KEY_FILE: secret }
    const source = await masterKeyOf(environment, dataDir)
    await expect(source.forNew()).rejects.toThrow(/MASTER_KEY_FILE names .* not there/)
    await writeFile(secret, base64(masterKey))
    await chmod(secret, 0o400)
    expect(await source.forNew()).toEqual(masterKey)
    expect(await source.forExisting(isMaster)).toEqual(masterKey)
    expect(await readdir(dataDir)).toEqual(['a-secret'])
    const both = { ...environment, MASTER_KEY: base64(masterKey) }
    await expect(masterKeyOf(both, dataDir)).rejects.toThrow(/both set/)
    await expect(nextMasterKeyOf(both, dataDir)).rejects.toThrow(/both set/)
  })

  test('changed in its file by who holds it, when the new one is given', async () => {
    const secret = join(dataDir, 'a-secret')
    const given = { MASTER_KEY_FILE: secret, NEW_MASTER_KEY: base64(other) }
    const next = await nextMasterKeyOf(given, dataDir)
    await next.keep()
    await next.adopt()
    expect([next.key, next.place]).toEqual([other, undefined])
    expect(await readdir(dataDir)).toEqual([])
    const beside = await nextMasterKeyOf({ MASTER_KEY_FILE: secret }, dataDir)
    await beside.keep()
    expect(await readdir(dataDir)).toEqual(['a-secret.next'])
    await beside.adopt()
    expect(await readFile(secret, 'utf8')).toBe(`${base64(beside.key)}\n`)
  })
})

test('a store keeps its key: without the file it does not start, with it back it does', async () => {
  const open = async () =>
    openSqliteStore({ file: join(dataDir, 'store.db'), masterKey: await masterKeyOf({}, dataDir) })
  const store = await open()
  await store.createRoom(room, [])
  await store.close()
  const text = await readFile(keyFile, 'utf8')
  await rm(keyFile)
  await expect(open()).rejects.toThrow(/Put the key back/)
  await expect(open()).rejects.toThrow(/Put the key back/)
  await writeFile(keyFile, text)
  const again = await open()
  expect(await again.room(room.id)).toEqual(room)
  await again.close()
})
