/** What every store in SQL must do when its master key is rotated, whole or broken off at any point. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { masterKeyOf, type NextMasterKey, nextMasterKeyOf } from '@common-ground/server/store/master-key'
import { rotateMasterKey } from '@common-ground/server/store/rotation'
import { SqlStore } from '@common-ground/server/store/sql-store'
import { type Store, StoreUnavailable } from '@common-ground/server/store/store'
import { unlock } from '@common-ground/server/store/unlock'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeCanaries } from './canaries.ts'
import { masterKey, otherRoom, room } from './fixtures.ts'
import type { OpenEngineAt } from './sql-contract.ts'
import { newPlace } from './store-contract.ts'

interface Opened {
  place(): string
  readonly openEngineAt: OpenEngineAt
  store(): Store
  reopen(): Promise<void>
}

class Crash extends Error {}
const crash = async (): Promise<never> => {
  throw new Crash()
}

export const rotationContract = ({ place, openEngineAt, store, reopen }: Opened): void => {
  describe('rotating the master key', () => {
    let dataDir: string
    let at: string
    beforeEach(async () => {
      dataDir = await mkdtemp(join(tmpdir(), 'common-ground-keys-'))
      at = newPlace()
    })
    afterEach(() => rm(dataDir, { recursive: true }))

    /** As the server starts. */
    const start = async (): Promise<Store> => {
      const engine = await openEngineAt(at)
      return new SqlStore(engine, await unlock(engine, await masterKeyOf({}, dataDir)))
    }
    const rotate = async (broken: Partial<NextMasterKey> = {}): Promise<number> => {
      const next = { ...(await nextMasterKeyOf({}, dataDir)), ...broken }
      return await rotateMasterKey(await openEngineAt(at), await masterKeyOf({}, dataDir), next)
    }
    const keyFile = (): Promise<string> => readFile(join(dataDir, 'master.key'), 'utf8')

    /** Everything is there, and writing goes on. */
    const expectWhole = async (certified: unknown): Promise<void> => {
      const opened = await start()
      expect((await opened.read(room.id))?.spaces.joint.entries).toHaveLength(1)
      expect(await opened.certificate(otherRoom.id)).toEqual(certified)
      await opened.createRoom(otherRoom, [])
      expect(await opened.room(otherRoom.id)).toEqual(otherRoom)
      await opened.close()
    }
    const filled = async (): Promise<unknown> => {
      const opened = await start()
      await writeCanaries(opened)
      await opened.createRoom(otherRoom, [])
      const certificate = await opened.destroy(otherRoom.id, 'unused', 1)
      await opened.close()
      return certificate
    }

    test('every room is under the new key, none under the old', async () => {
      const certified = await filled()
      const old = await keyFile()
      expect(await rotate()).toBe(1)
      expect(await keyFile()).not.toBe(old)
      await expect(unlock(await openEngineAt(at), Buffer.from(old, 'base64'))).rejects.toThrow(
        /not the master key/,
      )
      await expectWhole(certified)
    })

    test.each<[string, Partial<NextMasterKey>, boolean]>([
      ['before the new key is kept', { keep: crash }, false],
      ['before the new key is adopted', { adopt: crash }, true],
    ])('broken off %s, the store opens, and can be rotated again', async (_, broken, changed) => {
      const certified = await filled()
      const old = await keyFile()
      await expect(rotate(broken)).rejects.toThrow(Crash)
      const opened = await start()
      await opened.close()
      expect((await keyFile()) !== old).toBe(changed)
      expect(await rotate()).toBe(1)
      await expectWhole(certified)
    })

    test('broken off after the new key is kept and before the store changed, the old one opens it', async () => {
      const certified = await filled()
      const old = await keyFile()
      const next = await nextMasterKeyOf({}, dataDir)
      await next.keep()
      const opened = await start()
      await opened.close()
      expect(await keyFile()).toBe(old)
      await rotate()
      await expectWhole(certified)
    })

    test('the operator’s own keys: the new one must be given, and be another', async () => {
      const given = (key: Uint8Array) => Buffer.from(key).toString('base64')
      const environment = { MASTER_KEY: given(masterKey) }
      await store().createRoom(room, [])
      await store().close()
      await expect(nextMasterKeyOf(environment, dataDir)).rejects.toThrow(/NEW_MASTER_KEY/)
      const rotateTo = async (key: Uint8Array): Promise<number> => {
        const next = await nextMasterKeyOf({ ...environment, NEW_MASTER_KEY: given(key) }, dataDir)
        return rotateMasterKey(await openEngineAt(place()), await masterKeyOf(environment, dataDir), next)
      }
      await expect(rotateTo(masterKey)).rejects.toThrow(/the one in use/)
      const fresh = new Uint8Array(32).fill(9)
      expect(await rotateTo(fresh)).toBe(1)
      const engine = await openEngineAt(place())
      const opened = new SqlStore(engine, await unlock(engine, fresh))
      expect(await opened.room(room.id)).toEqual(room)
      await opened.close()
      await expect(reopen()).rejects.toThrow(/not the master key/)
    })

    test('not under a running server, and not where there is no store', async () => {
      await expect(openEngineAt(place())).rejects.toThrow(StoreUnavailable)
      await expect(rotate()).rejects.toThrow(/no encrypted store here yet/)
    })
  })
}
