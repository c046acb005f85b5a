/** What every store must do with rooms and their links. */
import type { WordsRow } from '@common-ground/server/store/store'
import { describe, expect, test } from 'vitest'
import { hash, invitations, otherRoom, room, seatOfA, uuid } from './fixtures.ts'
import type { OpenedStore } from './store-contract.ts'

export const roomsContract = ({ store, reopen }: OpenedStore): void => {
  describe('rooms and links', () => {
    test('a room is found as it was made', async () => {
      expect(await store().room(room.id)).toEqual(room)
      expect(await store().room(uuid(99))).toBeUndefined()
      await reopen()
      expect(await store().room(room.id)).toEqual(room)
    })

    test('a room is made once, and not half', async () => {
      const twice = [invitations[0], invitations[0]]
      await expect(store().createRoom({ ...room, title: 'Taken' }, [])).rejects.toThrow()
      expect(await store().room(room.id)).toEqual(room)
      await expect(store().createRoom(otherRoom, twice)).rejects.toThrow()
      expect(await store().room(otherRoom.id)).toBeUndefined()
      await store().createRoom(otherRoom, [])
      expect(await store().room(otherRoom.id)).toEqual(otherRoom)
    })

    test('a room is made with the words it begins with, or not at all', async () => {
      const words: WordsRow = {
        kind: 'words',
        room: otherRoom.id,
        space: 'joint',
        opening: 1,
        position: 0,
        update: new Uint8Array([1, 2, 3]),
        newClients: [4_294_967_295],
        by: null,
      }
      const twice = { ...words, newClients: [7, 7] }
      await expect(store().createRoom(otherRoom, invitations, twice)).rejects.toThrow()
      expect(await store().room(otherRoom.id)).toBeUndefined()
      await store().createRoom(otherRoom, [], words)
      await reopen()
      const joint = (await store().read(otherRoom.id))?.spaces.joint
      expect(joint).toMatchObject({ length: 1, updates: [words.update], entries: [] })
      expect([...(joint?.clients ?? [])]).toEqual([[4_294_967_295, null]])
      await store().append([{ ...words, position: 1, newClients: [], update: new Uint8Array([4]) }])
      expect((await store().read(otherRoom.id))?.spaces.joint.length).toBe(2)
    })

    test('another agreement is put in force, in its room alone', async () => {
      await store().createRoom(otherRoom, [])
      const agreement = { text: 'Other words. 🕊️', hash: hash(0xaa) }
      await store().reword(room.id, agreement)
      expect(await store().room(room.id)).toEqual({ ...room, agreement })
      expect(await store().room(otherRoom.id)).toEqual(otherRoom)
      await expect(store().reword(uuid(99), agreement)).rejects.toThrow()
    })

    test('[T2] a link opens its own chair in its own room', async () => {
      await store().createRoom(otherRoom, [])
      for (const invitation of invitations)
        expect(await store().invitation(room.id, invitation.secretHash)).toEqual(invitation)
      expect(await store().invitation(room.id, hash(0xff))).toBeUndefined()
      expect(await store().invitation(otherRoom.id, hash(0xa))).toBeUndefined()
    })

    test('rooms are due when the date until which they are kept has come', async () => {
      await store().createRoom({ ...otherRoom, keepUntil: room.keepUntil - 1_000 }, [])
      expect(await store().due(room.keepUntil - 1_001)).toEqual([])
      expect(await store().due(room.keepUntil - 1)).toEqual([otherRoom.id])
      expect(await store().due(room.keepUntil)).toEqual([otherRoom.id, room.id])
    })

    test('another date is recorded with other rows, or not at all', async () => {
      await store().takeSeat(seatOfA)
      const later = room.keepUntil + 5_000
      const row = { kind: 'keep-until', room: room.id, until: later } as const
      await store().append([{ ...row, until: later - 1 }, row])
      expect(await store().room(room.id)).toEqual({ ...room, keepUntil: later })
      expect(await store().due(later - 1)).toEqual([])
      await expect(store().append([{ ...row, room: uuid(99) }])).rejects.toThrow()
      await expect(
        store().append([
          { ...row, until: later + 1 },
          { ...row, room: uuid(99) },
        ]),
      ).rejects.toThrow()
      expect(await store().room(room.id)).toEqual({ ...room, keepUntil: later })
    })
  })
}
