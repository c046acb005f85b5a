/** What every store must do with snapshots, and with notes that it once held more. */
import type { Row, StoredSpace } from '@common-ground/server/store/store'
import type { WentBack } from '@common-ground/shared/wire/messages'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { carried, entryAfter, hash, room, seatOfA, statement, uuid, words } from './fixtures.ts'
import type { OpenedStore } from './store-contract.ts'
import { nothing } from './words-contract.ts'

/** A small generator, so that a failing run can be repeated: Park and Miller's. */
const randomFrom = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const replayed = ({ snapshot, updates }: StoredSpace): Y.Doc => {
  const doc = new Y.Doc()
  doc.transact(() => {
    if (snapshot) Y.applyUpdate(doc, snapshot)
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return doc
}

export const compactionContract = ({ store, reopen }: OpenedStore): void => {
  const joint = async (): Promise<StoredSpace> => {
    const stored = await store().read(room.id)
    return stored?.spaces.joint ?? nothing
  }
  const compact = (upTo: number, snapshot: Uint8Array = new Uint8Array([upTo])) =>
    store().compact({ room: room.id, space: 'joint', opening: 1, upTo, snapshot })

  describe('compaction', () => {
    beforeEach(async () => {
      await store().takeSeat(seatOfA)
    })

    test('a snapshot takes the place of the updates before it, and of nothing else', async () => {
      const entry = entryAfter(undefined, uuid(0xe0), statement('It stays'))
      const rows: Row[] = [words(0, { newClients: [3] }), carried(1, entry), words(2), words(3)]
      await store().append([...rows, words(0, { space: 'side-a' })])
      await compact(3)
      await reopen()
      const { snapshot, updates, length, clients, entries } = await joint()
      expect(snapshot).toEqual(new Uint8Array([3]))
      expect(updates).toEqual([words(3).update])
      expect([length, clients.size, entries]).toEqual([4, 1, [entry]])
      expect((await store().read(room.id))?.spaces['side-a'].updates).toHaveLength(1)

      await compact(4)
      expect(await joint()).toMatchObject({ snapshot: new Uint8Array([4]), updates: [], length: 4 })
      await store().append([words(4)])
      expect(await joint()).toMatchObject({ updates: [words(4).update], length: 5 })
    })

    test('one that does not fit the log changes nothing', async () => {
      await store().append([words(0), words(1), words(2)])
      await compact(2)
      const before = await joint()
      for (const upTo of [1, 4]) await expect(compact(upTo)).rejects.toThrow()
      await expect(
        store().compact({ room: uuid(99), space: 'joint', opening: 1, upTo: 0, snapshot: new Uint8Array() }),
      ).rejects.toThrow()
      expect(await joint()).toEqual(before)
    })

    test.each([1, 2, 3, 4, 5])(
      '[R2] compacted at random points, the stored log replays to the live document (seed %i)',
      async (seed) => {
        const random = randomFrom(seed)
        const live = new Y.Doc()
        live.clientID = seed
        const written: Uint8Array[] = []
        live.on('update', (update: Uint8Array) => written.push(update))
        const text = live.getText('text')
        let stored = 0

        for (let step = 0; step < 120; step += 1) {
          if (text.length > 0 && random(3) === 0) text.delete(random(text.length), 1)
          else text.insert(random(text.length + 1), String.fromCharCode(97 + random(26)))
          if (random(8) === 0) {
            const more = written.slice(stored).map((update, at) => words(stored + at, { update }))
            await store().append(more)
            stored = written.length
          }
          if (random(20) === 0) {
            const space = await joint()
            await compact(space.length, Y.encodeStateAsUpdate(replayed(space)))
          }
        }
        await store().append(written.slice(stored).map((update, at) => words(stored + at, { update })))
        await reopen()
        const space = await joint()
        expect(space.length).toBe(written.length)
        expect(replayed(space).getText('text').toString()).toBe(text.toString())
        expect(Y.encodeStateAsUpdate(replayed(space))).toEqual(Y.encodeStateAsUpdate(live))
      },
    )
  })

  describe('[R12] a store that went back', () => {
    const wentBack = (at: number): WentBack => ({
      at,
      seen: { position: 9, seq: 3, head: hash(0x5ee) },
      kept: { position: 7, seq: 2, head: hash(0x4e9) },
    })

    test('remembers it in the space where it was noticed, each time', async () => {
      await store().noteWentBack(room.id, { space: 'joint', opening: 1 }, wentBack(1))
      await Promise.all([
        store().noteWentBack(room.id, { space: 'joint', opening: 1 }, wentBack(2)),
        store().noteWentBack(room.id, { space: 'side-a', opening: 1 }, wentBack(3)),
      ])
      await reopen()
      const stored = await store().read(room.id)
      expect(stored?.spaces.joint.wentBack).toEqual([wentBack(1), wentBack(2)])
      expect(stored?.spaces['side-a'].wentBack).toEqual([wentBack(3)])
      expect(stored?.spaces['side-b'].wentBack).toEqual([])
      await expect(
        store().noteWentBack(uuid(99), { space: 'joint', opening: 1 }, wentBack(4)),
      ).rejects.toThrow()
    })
  })
}
