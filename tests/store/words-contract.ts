/** What every store must do with words and entries: whole batches in order, or nothing. */
import { type Row, type StoredSpace, StoreUnavailable } from '@common-ground/server/store/store'
import { checkChain } from '@common-ground/shared/ledger/chain'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { type Space, spaces } from '@common-ground/shared/room/space'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  carried,
  entryAfter,
  hash,
  invitations,
  otherRoom,
  personA,
  room,
  seatOfA,
  statement,
  uuid,
  words,
} from './fixtures.ts'
import type { OpenedStore } from './store-contract.ts'

export const nothing: StoredSpace = {
  updates: [],
  length: 0,
  clients: new Map(),
  entries: [],
  wentBack: [],
}

export const wordsContract = ({ store, reopen }: OpenedStore): void => {
  const spaceOf = async (space: Space = 'joint', of: string = room.id): Promise<StoredSpace> => {
    const stored = await store().read(of)
    if (!stored) throw new Error('no such room')
    return stored.spaces[space]
  }
  const updates = async (): Promise<readonly Uint8Array[]> => (await spaceOf()).updates

  describe('words and entries', () => {
    beforeEach(async () => {
      await store().takeSeat(seatOfA)
    })

    const first = entryAfter(undefined, uuid(0xe0), { type: 'consent', agreement: room.agreement.hash })
    const second = entryAfter(first, uuid(0xe1), statement('I hear you: "ok" 👂\nשלום'))
    const third = entryAfter(second, uuid(0xe2), {
      type: 'offer',
      terms: [{ issue: uuid(0x155), from: '500', to: '650.50' }],
      benefit: 'Certainty by Friday',
    })

    test('what nobody has written to is empty, and an unknown room is none', async () => {
      const stored = await store().read(room.id)
      expect(stored?.spaces).toEqual(Object.fromEntries(spaces.map((space) => [space, nothing])))
      expect(await store().read(uuid(99))).toBeUndefined()
      await store().append([])
    })

    test('words come back byte for byte, in the order of their positions', async () => {
      const shared = new Uint8Array([9, 9, 0, 1, 2, 9])
      const written = [
        words(0, { update: new Uint8Array(0) }),
        words(1, { update: shared.subarray(2, 5) }),
        words(2, { update: new Uint8Array(256 * 1024).fill(7) }),
      ]
      for (const row of [...written].reverse()) await store().append([row])
      const { updates: read, length } = await spaceOf()
      expect(length).toBe(3)
      expect(read.every((update) => update instanceof Uint8Array)).toBe(true)
      expect(read.map((update) => Buffer.from(update).toString('hex'))).toEqual(
        written.map(({ update }) => Buffer.from(update).toString('hex')),
      )
    })

    test('client ids are bound to who wrote first, the server among them, in each space anew', async () => {
      await store().append([
        words(0, { by: null, newClients: [0] }),
        words(1, { newClients: [1, 0xffff_ffff] }),
        words(0, { space: 'side-a', newClients: [0] }),
      ])
      const bound = new Map([
        [0, null],
        [1, personA.id],
        [0xffff_ffff, personA.id],
      ])
      expect((await spaceOf()).clients).toEqual(bound)
      expect((await spaceOf('side-a')).clients).toEqual(new Map([[0, personA.id]]))
      await expect(store().append([words(2, { by: null, newClients: [1] })])).rejects.toThrow()
    })

    test('[R4] entries come back as they were sealed, with what carries them', async () => {
      await store().append([words(0), carried(1, first)])
      await store().append([carried(2, second), carried(3, third)])
      const { entries, length } = await spaceOf()
      expect(entries).toEqual([first, second, third])
      expect(checkChain(entries)).toEqual({ whole: true, length: 3, head: third.hash })
      expect(length).toBe(4)
    })

    test('rooms and spaces do not mix', async () => {
      await store().createRoom(otherRoom, invitations)
      await store().takeSeat({ ...seatOfA, room: otherRoom.id })
      const elsewhere = entryAfter(undefined, first.id, statement('Elsewhere'), { room: otherRoom.id })
      const aside = entryAfter(undefined, first.id, statement('Aside'), { space: 'side-a' })
      await store().append([
        words(0, { newClients: [5] }),
        carried(1, first),
        carried(0, elsewhere),
        carried(0, aside),
        words(1, { space: 'side-a', newClients: [5] }),
      ])
      expect((await spaceOf()).entries).toEqual([first])
      expect((await spaceOf('side-a')).entries).toEqual([aside])
      expect((await spaceOf('joint', otherRoom.id)).entries).toEqual([elsewhere])
      expect((await spaceOf('side-a')).updates).toHaveLength(2)
      expect(await spaceOf('side-b')).toEqual(nothing)
      const [here, there] = [await store().read(room.id), await store().read(otherRoom.id)]
      expect(here?.receiptKey).toHaveLength(32)
      expect(here?.receiptKey).not.toEqual(there?.receiptKey)
    })

    test.each<[string, readonly Row[]]>([
      ['a position that is taken', [words(0)]],
      ['a position below zero', [words(-1)]],
      ['a position that is no whole number', [words(5.5)]],
      ['an unknown room', [words(0, { room: uuid(99) })]],
      ['a client id for somebody who has no seat', [words(5, { by: uuid(99), newClients: [79] })]],
      ['a client id bound before', [words(5, { newClients: [77] })]],
      ['a place in the chain that is taken', [carried(5, { ...first, id: uuid(0xe9) })]],
      ['an act recorded before', [carried(5, { ...second, seq: 9, id: first.id })]],
      ['an entry whose carrier cannot be stored', [carried(0, third)]],
    ])('[R4] with %s in it, nothing of a batch is stored, and the next one is', async (_, bad) => {
      await store().append([words(0, { newClients: [77] }), carried(1, first)])
      const before = await store().read(room.id)
      const gone: Row = { kind: 'seats-gone', room: room.id, participant: personA.id }
      const until: Row = { kind: 'keep-until', room: room.id, until: 1 }
      const good = [words(2, { newClients: [78] }), carried(3, second)]
      const failure: unknown = await store()
        .append([...good, gone, until, ...bad, words(4)])
        .catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(Error)
      expect(failure).not.toBeInstanceOf(StoreUnavailable)
      expect(await store().read(room.id)).toEqual(before)
      expect(await store().seatsOf(room.id, personA.id)).toBe(1)
      expect(await store().room(room.id)).toEqual(room)

      await store().append(good)
      expect(await updates()).toHaveLength(4)
      expect((await spaceOf()).entries).toEqual([first, second])
    })

    test('many calls at once, of every kind, do not disturb each other', async () => {
      const calls = Array.from({ length: 40 }, (_, at) => [
        store().append([words(at)]),
        store().takeSeat({
          ...seatOfA,
          linkHash: hash(0xb),
          seatHash: hash(at),
          participant: uuid(at + 500),
        }),
        store().createRoom({ ...otherRoom, id: uuid(at + 500) }, invitations),
        store().read(room.id),
        store().compact({
          room: room.id,
          space: 'side-b',
          opening: 1,
          upTo: 0,
          snapshot: new Uint8Array([at]),
        }),
      ])
      await Promise.all(calls.flat())
      expect(await updates()).toHaveLength(40)
    })

    test('[R1] reopened, it has everything', async () => {
      await store().append([words(0, { newClients: [3] }), carried(1, first), carried(2, second)])
      const before = await store().read(room.id)
      await reopen()
      expect(await store().takeSeat(seatOfA)).toEqual(personA)
      expect(await store().read(room.id)).toEqual(before)
      await store().append([words(3), carried(4, third)])
      expect(await updates()).toHaveLength(5)
    })

    test('thousands of rows come back whole', async () => {
      const rows: Row[] = []
      let before: Entry | undefined
      for (let at = 0; at < 1_500; at += 1) {
        before = entryAfter(before, uuid(0xe_0000 + at), statement(`Statement ${at}`))
        rows.push(words(2 * at), carried(2 * at + 1, before))
      }
      await store().append(rows)
      const { updates: read, entries } = await spaceOf()
      expect(read).toHaveLength(3_000)
      expect(checkChain(entries)).toMatchObject({ whole: true, length: 1_500 })
    })
  })
}
