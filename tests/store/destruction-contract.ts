/** What every store must do when a room is destroyed: everything of it gone, nothing of the others, and a certificate. */
import { destroyedKinds } from '@common-ground/shared/room/certificate'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  carried,
  deviceLink,
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

const destroyedAt = 1_763_868_009_000

export const destructionContract = ({ store, reopen }: OpenedStore): void => {
  const destroy = (id = room.id) => store().destroy(id, 'both-sides', destroyedAt)

  describe('[T16] destruction', () => {
    beforeEach(async () => {
      await store().takeSeat(seatOfA)
      await store().takeSeat({ ...seatOfA, seatHash: hash(0x5ea8), participant: uuid(0x51) })
      await store().addDeviceLink(deviceLink, 0)
      const entry = entryAfter(undefined, uuid(0xe0), statement('It goes'))
      await store().append([words(0, { newClients: [3] }), carried(1, entry), words(2)])
      await store().append([words(0, { space: 'side-a' })])
      await store().compact({
        room: room.id,
        space: 'joint',
        opening: 1,
        upTo: 1,
        snapshot: new Uint8Array([1]),
      })
      const moment = { position: 1, seq: 1, head: hash(1) }
      await store().noteWentBack(
        room.id,
        { space: 'joint', opening: 1 },
        { at: 1, seen: moment, kept: moment },
      )
    })

    test('the certificate says what is gone, when and why, and is kept', async () => {
      expect(await store().certificate(room.id)).toBeUndefined()
      const certificate = await destroy()
      expect(certificate).toMatchObject({
        format: 'common-ground/certificate-of-destruction/1',
        room: room.id,
        openedAt: room.createdAt,
        destroyedAt,
        because: 'both-sides',
        destroyed: destroyedKinds,
      })
      expect(await store().certificate(room.id)).toEqual(certificate)
      await reopen()
      expect(await store().certificate(room.id)).toEqual(certificate)
      expect(await store().destroy(room.id, 'keep-until', destroyedAt + 5)).toEqual(certificate)
    })

    test('nothing knows the room any more', async () => {
      await destroy()
      const { secretHash } = deviceLink
      expect(await store().room(room.id)).toBeUndefined()
      expect(await store().read(room.id)).toBeUndefined()
      expect(await store().due(Number.MAX_SAFE_INTEGER)).toEqual([])
      expect(await store().invitation(room.id, invitations[0].secretHash)).toBeUndefined()
      expect(await store().takeSeat(seatOfA)).toBeUndefined()
      expect(await store().participantOfSeat(room.id, seatOfA.seatHash)).toBeUndefined()
      expect(await store().seatsOf(room.id, personA.id)).toBe(0)
      expect(await store().deviceLink(room.id, secretHash, 0)).toBeUndefined()
      expect(await store().useDeviceLink(room.id, secretHash, hash(1), 0)).toBeUndefined()

      const moment = { position: 1, seq: 1, head: hash(1) }
      const writing = [
        store().append([words(3)]),
        store().append([{ kind: 'seats-gone', room: room.id, participant: personA.id }]),
        store().append([{ kind: 'keep-until', room: room.id, until: 1 }]),
        store().reword(room.id, room.agreement),
        store().addDeviceLink(deviceLink, 0),
        store().compact({ room: room.id, space: 'joint', opening: 1, upTo: 0, snapshot: new Uint8Array() }),
        store().noteWentBack(room.id, { space: 'joint', opening: 1 }, { at: 1, seen: moment, kept: moment }),
      ]
      const settled = await Promise.allSettled(writing)
      expect(settled.filter(({ status }) => status === 'fulfilled')).toEqual([])
    })

    test('other rooms stay as they are', async () => {
      await store().createRoom(otherRoom, invitations)
      await store().takeSeat({ ...seatOfA, room: otherRoom.id })
      await store().append([words(0, { room: otherRoom.id, newClients: [3] })])
      const before = await store().read(otherRoom.id)
      await destroy()
      expect(await store().read(otherRoom.id)).toEqual(before)
      expect(await store().room(otherRoom.id)).toEqual(otherRoom)
      expect(await store().certificate(otherRoom.id)).toBeUndefined()
    })

    test('a room nobody ever heard of has no certificate', async () => {
      expect(await destroy(uuid(99))).toBeUndefined()
      expect(await store().certificate(uuid(99))).toBeUndefined()
    })

    test('with writers at work: each write is in or refused, and then everything is gone', async () => {
      const writing = Array.from({ length: 20 }, (_, at) => store().append([words(3 + at)]))
      const [[first, second]] = await Promise.all([
        Promise.all([destroy(), destroy()]),
        Promise.allSettled(writing),
      ])
      expect(first).toEqual(second)
      expect(await store().read(room.id)).toBeUndefined()
      await expect(store().append([words(99)])).rejects.toThrow()
    })
  })
}
