/** What every store in SQL must do while bytes come and go: everybody else goes on, and what ends in between leaves nothing. */
import type { Engine } from '@common-ground/server/store/engine'
import { SqlStore } from '@common-ground/server/store/sql-store'
import { filePiece } from '@common-ground/server/store/store'
import type { Vault } from '@common-ground/server/store/vault'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { Gate } from '../rig/gate.ts'
import { bytesOf, fileOf, layFile } from './files-contract.ts'
import { hash, invitations, room, seatOfA, uuid, words } from './fixtures.ts'

interface Opened {
  readonly store: SqlStore
  readonly engine: Engine
  readonly vault: Vault
}

export const bytesContract = (opened: () => Opened, reopen: () => Promise<void>): void => {
  describe('while bytes come and go', () => {
    const size = 3 * filePiece + 7
    const file = fileOf(1, { size })
    const { contents } = file
    let gate: Gate
    /** The same store, whose transactions come to the gate first. */
    let gated: SqlStore

    beforeEach(async () => {
      const { engine, store, vault } = opened()
      await store.createRoom(room, invitations)
      await store.takeSeat(seatOfA)
      gate = new Gate()
      const write: Engine['write'] = async (work) => {
        await gate.pass()
        return await engine.write(work)
      }
      gated = new SqlStore({ ...engine, write }, vault)
    })

    const piecesThere = async (): Promise<number> => {
      const { rows } = await sql<{ pieces: number }>`select count(*) as pieces from file_pieces`.execute(
        opened().engine.db,
      )
      return Number(rows[0]?.pieces)
    }
    const loose = async (): Promise<readonly string[]> =>
      (await opened().store.looseBytes(Number.MAX_SAFE_INTEGER)).map((one) => one.contents)

    const lay = (): Promise<boolean> => {
      gate.shut()
      return gated.addBytes(room.id, contents, bytesOf(size), 1)
    }
    /** Lets so many transactions through; the next one waits. */
    const letThrough = async (count: number): Promise<void> => {
      for (let at = 0; at < count; at += 1) {
        await gate.held()
        gate.open()
        gate.shut()
      }
      await gate.held()
    }
    /** Each of these would wait for a transaction that is open, or for a lock on the room. */
    const othersGoOn = async (position: number): Promise<void> => {
      const { store } = opened()
      await store.append([words(position)])
      const participant = uuid(0x60 + position)
      expect(await store.takeSeat({ ...seatOfA, seatHash: hash(0x60 + position), participant })).toBeDefined()
    }

    test('[R10] between two pieces that come in others write, and no file is there until all of them are', async () => {
      const laying = lay()
      await letThrough(2)
      await othersGoOn(0)
      expect(await piecesThere()).toBe(2)
      expect((await opened().store.read(room.id))?.files).toEqual([])
      await expect(opened().store.addFile(room.id, file)).rejects.toThrow()
      gate.open()
      expect(await laying).toBe(true)
      await opened().store.addFile(room.id, file)
      expect([await piecesThere(), await loose()]).toEqual([4, []])
    })

    test('[R10] of several files on their way one piece at a time is written', async () => {
      gate.shut()
      const laying = [1, 2, 3].map((at) => gated.addBytes(room.id, uuid(at), bytesOf(size), at))
      await letThrough(2)
      expect([gate.waiting, await piecesThere()]).toEqual([1, 2])
      gate.open()
      expect(await Promise.all(laying)).toEqual([true, true, true])
      expect(await piecesThere()).toBe(12)
    })

    test('[R10] between two pieces that are forgotten others write, and what ends in between is gone on with', async () => {
      const { store } = opened()
      await layFile(store, file, bytesOf(size))
      await store.forgetFiles(room.id, [file.file])
      expect(await piecesThere()).toBe(4)
      gate.shut()
      const forgetting = gated.forgetBytes(room.id, contents)
      await letThrough(2)
      await othersGoOn(0)
      expect([await piecesThere(), await loose()]).toEqual([2, [contents]])
      // Half of them are no file any more, whoever says so.
      await expect(store.addFile(room.id, file)).rejects.toThrow()
      await store.forgetBytes(room.id, contents)
      gate.open()
      await forgetting
      expect([await piecesThere(), await loose()]).toEqual([0, []])
    })

    test('[R8] a process that ends between two pieces leaves loose bytes, which are found and forgotten', async () => {
      const laying = lay()
      await letThrough(2)
      await opened().store.close()
      gate.open()
      await expect(laying).rejects.toThrow()
      await reopen()
      expect([await piecesThere(), await loose()]).toEqual([2, [contents]])
      await opened().store.forgetBytes(room.id, contents)
      expect([await piecesThere(), await loose()]).toEqual([0, []])
    })

    test('[T16] a room destroyed between two pieces keeps none, and no more of them comes', async () => {
      const laying = lay()
      await letThrough(2)
      expect(await opened().store.destroy(room.id, 'both-sides', 1)).toBeDefined()
      gate.open()
      expect(await laying).toBe(false)
      expect([await piecesThere(), await loose()]).toEqual([0, []])
    })

    test('bytes forgotten while they come are no file, and none of them stays', async () => {
      const laying = lay()
      await letThrough(2)
      await opened().store.forgetBytes(room.id, contents)
      gate.open()
      await expect(laying).rejects.toThrow()
      expect([await piecesThere(), await loose()]).toEqual([0, []])
    })
  })
}
