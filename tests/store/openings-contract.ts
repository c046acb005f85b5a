/** What every store must do with joint rooms opened afresh: each under its own name, the newest read, those before kept as they were. */
import type { Row, StoredSpace, WordsRow } from '@common-ground/server/store/store'
import { checkChain, seal } from '@common-ground/shared/ledger/chain'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { renewedSpaces, type Space, spaces } from '@common-ground/shared/room/space'
import type { WentBack } from '@common-ground/shared/wire/messages'
import { beforeEach, describe, expect, test } from 'vitest'
import { carried, entryAfter, hash, personA, room, seatOfA, statement, uuid, words } from './fixtures.ts'
import type { OpenedStore } from './store-contract.ts'
import { nothing } from './words-contract.ts'

/** The first entry of the joint ledger, whose own id says of which opening. */
const begun = (opening: number): Entry =>
  entryAfter(undefined, uuid(0xa0 + opening), statement(`It is ${opening}`))

/** An entry carried into the document of this opening. */
const carriedInto = (opening: number, position: number, entry: Entry): Row => {
  const row = carried(position, entry)
  return { ...row, carrier: { ...row.carrier, opening } }
}

const wordsOf = (opening: number, position: number, more: Partial<WordsRow> = {}): WordsRow =>
  words(position, { opening, update: new Uint8Array([opening, position]), ...more })

export const openingsContract = ({ store, reopen }: OpenedStore): void => {
  const read = async () => {
    const stored = await store().read(room.id)
    if (!stored) throw new Error('no such room')
    return stored
  }
  const archived = async (opening: number, space: Space = 'joint'): Promise<StoredSpace> => {
    const archive = await store().readArchive(room.id, { space, opening })
    if (!archive) throw new Error('no such room')
    return archive
  }
  const wentBack = (at: number): WentBack => {
    const moment = { position: at, seq: 1, head: hash(at) }
    return { at, seen: moment, kept: moment }
  }

  describe('[T27] a joint room opened afresh', () => {
    beforeEach(async () => {
      await store().takeSeat(seatOfA)
    })

    /** The joint room before: words, an entry, a client id, a loss; and what a side noted. */
    const first = begun(1)
    const fillFirst = async (): Promise<void> => {
      await store().append([wordsOf(1, 0, { newClients: [3] }), carriedInto(1, 1, first), wordsOf(1, 2)])
      for (const space of spaces) if (space !== 'joint') await store().append([wordsOf(1, 0, { space })])
      await store().noteWentBack(room.id, { space: 'joint', opening: 1 }, wentBack(1))
    }

    test('is the one that is read, and the one before is there as it was', async () => {
      await fillFirst()
      const old = await read()
      expect(old.opening).toBe(1)
      await store().append([carriedInto(2, 0, begun(2)), wordsOf(2, 1, { newClients: [3, 4] })])
      await reopen()

      const now = await read()
      expect(now.opening).toBe(2)
      expect(now.spaces.joint).toMatchObject({ entries: [begun(2)], length: 2, wentBack: [] })
      expect([...now.spaces.joint.clients]).toEqual([
        [3, personA.id],
        [4, personA.id],
      ])
      for (const space of renewedSpaces) {
        if (space !== 'joint') expect(now.spaces[space]).toEqual(nothing)
        expect(await archived(1, space)).toEqual(old.spaces[space])
      }
      for (const space of ['side-a', 'side-b'] as const) expect(now.spaces[space]).toEqual(old.spaces[space])
      expect(now.participants).toEqual(old.participants)
      expect(now.receiptKey).toEqual(old.receiptKey)
    })

    test('is the newest also after nine others, whatever the names sort like', async () => {
      for (let opening = 1; opening <= 11; opening += 1)
        await store().append([carriedInto(opening, 0, begun(opening))])
      const { opening, spaces: now } = await read()
      expect([opening, now.joint.entries]).toEqual([11, [begun(11)]])
      for (const ended of [1, 2, 9, 10]) expect((await archived(ended)).entries).toEqual([begun(ended)])
    })

    test('begins with an entry in the joint ledger: words or a caucus alone open nothing', async () => {
      await fillFirst()
      const old = await read()
      await store().append([wordsOf(2, 0), wordsOf(2, 0, { space: 'caucus-a' })])
      const knocked = {
        ...carried(1, entryAfter(undefined, uuid(0xe7), statement('x'), { space: 'caucus-a' })),
      }
      await store().append([{ ...knocked, carrier: { ...knocked.carrier, opening: 2 } }])
      expect(await read()).toEqual(old)
    })

    test('an act of the joint room before may be called the same in this one, and not twice in one', async () => {
      await store().append([carriedInto(1, 0, first)])
      const again = carriedInto(2, 0, first)
      await store().append([again])
      const { room: of, space, by, standing, at, act } = first as Extract<Entry, { standing: 'a' }>
      const twice = seal({ room: of, space, by, standing, at, act, id: first.id, seq: 1, prev: first.hash })
      await expect(store().append([carriedInto(2, 1, twice)])).rejects.toThrow()
      expect((await read()).spaces.joint.entries).toEqual([first])
      expect((await archived(1)).entries).toEqual([first])
    })

    test('compacting the one leaves the other', async () => {
      await fillFirst()
      await store().append([carriedInto(2, 0, begun(2)), wordsOf(2, 1), wordsOf(2, 2)])
      const compact = (opening: number, upTo: number) =>
        store().compact({
          room: room.id,
          space: 'joint',
          opening,
          upTo,
          snapshot: new Uint8Array([opening, 99]),
        })
      const [now, old] = [await read(), await archived(1)]
      await compact(1, 3)
      expect(await read()).toEqual(now)
      expect(await archived(1)).toEqual({ ...old, snapshot: new Uint8Array([1, 99]), updates: [] })
      await compact(2, 2)
      await reopen()
      expect((await read()).spaces.joint).toMatchObject({
        snapshot: new Uint8Array([2, 99]),
        updates: [wordsOf(2, 2).update],
        length: 3,
      })
      expect(await archived(1)).toMatchObject({
        snapshot: new Uint8Array([1, 99]),
        length: 3,
        entries: [first],
      })
      // Of neither more than it has.
      await expect(compact(1, 4)).rejects.toThrow()
      await expect(compact(3, 1)).rejects.toThrow()
    })

    test('what it lost, and what the one before lost, are apart', async () => {
      await fillFirst()
      await store().append([carriedInto(2, 0, begun(2))])
      await store().noteWentBack(room.id, { space: 'joint', opening: 2 }, wentBack(2))
      await store().noteWentBack(room.id, { space: 'joint', opening: 1 }, wentBack(3))
      expect((await read()).spaces.joint.wentBack).toEqual([wentBack(2)])
      expect((await archived(1)).wentBack).toEqual([wentBack(1), wentBack(3)])
    })

    const spoilt: [string, Row][] = [
      ['words without a room for them', wordsOf(2, 3, { room: uuid(99) })],
      ['a position of the old room that is taken', wordsOf(1, 0)],
      ['an entry of the old ledger that is there', carriedInto(1, 4, first)],
      ['an entry of the new ledger twice', carriedInto(2, 1, begun(2))],
    ]
    test.each(spoilt)('a batch into both is all or nothing: with %s it is nothing', async (_what, row) => {
      await fillFirst()
      const old = await read()
      const last = entryAfter(first, uuid(0xe1), statement('the last'))
      const batch: Row[] = [
        carriedInto(1, 3, last),
        wordsOf(1, 1, { space: 'side-a' }),
        carriedInto(2, 0, begun(2)),
        row,
      ]
      await expect(store().append(batch)).rejects.toThrow()
      await reopen()
      expect(await read()).toEqual(old)
      expect(await archived(2)).toEqual(nothing)

      await store().append(batch.slice(0, -1))
      const old2 = await archived(1)
      expect([old2.entries, checkChain(old2.entries).whole]).toEqual([[first, last], true])
      expect((await read()).opening).toBe(2)
    })

    test('files say of which they are', async () => {
      const file = {
        file: uuid(0xf1),
        by: personA.id,
        kind: 'pdf',
        size: 3,
        sha256: hash(0xf1),
        named: false,
        at: 1,
      } as const
      for (const opening of [1, 2]) {
        const contents = uuid(0xc0 + opening)
        await store().addBytes(room.id, contents, new Uint8Array([1, 2, opening]), 1)
        await store().addFile(room.id, {
          ...file,
          file: uuid(0xf0 + opening),
          space: 'joint',
          opening,
          contents,
        })
      }
      await reopen()
      expect((await read()).files.map(({ file: id, opening }) => [id, opening])).toEqual([
        [uuid(0xf1), 1],
        [uuid(0xf2), 2],
      ])
    })

    test('a destroyed room has no archive either', async () => {
      await fillFirst()
      await store().append([carriedInto(2, 0, begun(2))])
      await store().destroy(room.id, 'both-sides', 5)
      for (const opening of [1, 2])
        expect(await store().readArchive(room.id, { space: 'joint', opening })).toBeUndefined()
      expect(await store().readArchive(uuid(99), { space: 'joint', opening: 1 })).toBeUndefined()
    })
  })
}
