/** What every store must do with words and entries: whole batches in order, or nothing. */
import { type Row, type Store, StoreUnavailable } from '@common-ground/server/store/store'
import { checkChain } from '@common-ground/shared/ledger/chain'
import { beforeEach, describe, expect, test } from 'vitest'
import {
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

/** The store of the running test, with `room` made and nobody in it. */
export interface OpenedStore {
  store(): Store
  /** Closes it and opens it again at the same place. */
  reopen(): Promise<void>
}

export const wordsContract = ({ store, reopen }: OpenedStore): void => {
  const updates = async (): Promise<readonly Uint8Array[]> =>
    (await store().document(room.id, 'joint')).updates

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
    const carried = (position: number, entry: typeof first): Row => ({
      kind: 'entry',
      entry,
      carrier: words(position, { by: null }),
    })

    test('what nobody has written to is empty', async () => {
      expect(await store().document(room.id, 'joint')).toEqual({ updates: [], clients: new Map() })
      expect(await store().entries(room.id, 'joint')).toEqual([])
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
      const read = await updates()
      expect(read.every((update) => update instanceof Uint8Array)).toBe(true)
      expect(read.map((update) => Buffer.from(update).toString('hex'))).toEqual(
        written.map(({ update }) => Buffer.from(update).toString('hex')),
      )
    })

    test('client ids are bound to who wrote first, the server among them', async () => {
      await store().append([
        words(0, { by: null, newClients: [0] }),
        words(1, { newClients: [1, 0xffff_ffff] }),
      ])
      const { clients } = await store().document(room.id, 'joint')
      expect(clients).toEqual(
        new Map([
          [0, null],
          [1, personA.id],
          [0xffff_ffff, personA.id],
        ]),
      )
      await expect(store().append([words(2, { by: null, newClients: [1] })])).rejects.toThrow(/unique/i)
    })

    test('[R4] entries come back as they were sealed, with what carries them', async () => {
      await store().append([words(0), carried(1, first)])
      await store().append([carried(2, second), carried(3, third)])
      const entries = await store().entries(room.id, 'joint')
      expect(entries).toEqual([first, second, third])
      expect(checkChain(entries)).toEqual({ whole: true, length: 3, head: third.hash })
      expect(await updates()).toHaveLength(4)
    })

    test('rooms do not mix', async () => {
      await store().createRoom(otherRoom, invitations)
      await store().takeSeat({ ...seatOfA, room: otherRoom.id })
      const elsewhere = entryAfter(undefined, first.id, statement('Elsewhere'), otherRoom.id)
      const there = words(0, { room: otherRoom.id, newClients: [5] })
      await store().append([
        words(0, { newClients: [5] }),
        carried(1, first),
        { kind: 'entry', entry: elsewhere, carrier: there },
      ])
      expect(await store().entries(room.id, 'joint')).toEqual([first])
      expect(await store().entries(otherRoom.id, 'joint')).toEqual([elsewhere])
      expect((await store().document(otherRoom.id, 'joint')).updates).toEqual([there.update])
    })

    test.each<[string, readonly Row[]]>([
      ['a position that is taken', [words(0)]],
      ['a position below zero', [words(-1)]],
      ['a time that is no whole number', [words(5, { at: 0.5 })]],
      ['an unknown room', [words(0, { room: uuid(99) })]],
      ['somebody who has no seat', [words(5, { by: uuid(99) })]],
      ['a client id bound before', [words(5, { newClients: [77] })]],
      ['a place in the chain that is taken', [carried(5, { ...first, id: uuid(0xe9) })]],
      ['an act recorded before', [carried(5, { ...second, id: first.id })]],
      ['an entry whose carrier cannot be stored', [carried(0, third)]],
    ])('[R4] with %s in it, nothing of a batch is stored, and the next one is', async (_, bad) => {
      await store().append([words(0, { newClients: [77] }), carried(1, first)])
      const before = await store().document(room.id, 'joint')
      const batch = [words(2, { newClients: [78] }), carried(3, second), ...bad, words(4)]
      const failure: unknown = await store()
        .append(batch)
        .catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(Error)
      expect(failure).not.toBeInstanceOf(StoreUnavailable)
      expect(await store().document(room.id, 'joint')).toEqual(before)
      expect(await store().entries(room.id, 'joint')).toEqual([first])

      await store().append([words(2, { newClients: [78] }), carried(3, second)])
      expect(await updates()).toHaveLength(4)
      expect(await store().entries(room.id, 'joint')).toEqual([first, second])
    })

    test('many calls at once, of every kind, do not disturb each other', async () => {
      const calls = Array.from({ length: 60 }, (_, at) => [
        store().append([words(at)]),
        store().takeSeat({
          ...seatOfA,
          linkHash: hash(0xb),
          seatHash: hash(at),
          participant: uuid(at + 500),
        }),
        store().createRoom({ ...otherRoom, id: uuid(at + 500) }, invitations),
        store().document(room.id, 'joint'),
      ])
      await Promise.all(calls.flat())
      expect(await updates()).toHaveLength(60)
    })

    test('[R1] reopened, it has everything', async () => {
      await store().append([words(0, { newClients: [3] }), carried(1, first), carried(2, second)])
      const before = await store().document(room.id, 'joint')
      await reopen()
      expect(await store().room(room.id)).toEqual(room)
      expect(await store().participantOfSeat(room.id, seatOfA.seatHash)).toEqual(personA)
      expect(await store().takeSeat(seatOfA)).toEqual(personA)
      expect(await store().document(room.id, 'joint')).toEqual(before)
      expect(await store().entries(room.id, 'joint')).toEqual([first, second])
      await store().append([words(3), carried(4, third)])
      expect(await updates()).toHaveLength(5)
    })
  })
}
