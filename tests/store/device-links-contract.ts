/** What every store must do with links that open one's own seat on another device. */
import { beforeEach, describe, expect, test } from 'vitest'
import { deviceLink, hash, otherRoom, personA, room, seatOfA, uuid } from './fixtures.ts'
import type { OpenedStore } from './store-contract.ts'

export const deviceLinksContract = ({ store, reopen }: OpenedStore): void => {
  const { secretHash, expiresAt } = deviceLink
  const now = expiresAt - 1
  const newSeat = hash(0x5ea9)
  const use = (seatHash = newSeat, at = now) => store().useDeviceLink(room.id, secretHash, seatHash, at)

  describe('device links', () => {
    beforeEach(async () => {
      await store().takeSeat(seatOfA)
      await store().addDeviceLink(deviceLink, now)
    })

    test('one opens its participant’s seat with another key, once', async () => {
      expect(await store().deviceLink(room.id, secretHash, now)).toEqual(personA)
      expect(await use()).toEqual(personA)
      await reopen()
      expect(await store().participantOfSeat(room.id, newSeat)).toEqual(personA)
      expect(await store().participantOfSeat(room.id, seatOfA.seatHash)).toEqual(personA)
      expect(await store().seatsOf(room.id, personA.id)).toBe(2)

      expect(await store().deviceLink(room.id, secretHash, now)).toBeUndefined()
      expect(await use(hash(0x5eaa))).toBeUndefined()
      expect(await store().participantOfSeat(room.id, hash(0x5eaa))).toBeUndefined()
    })

    test('asked again with the same seat, it answers the same', async () => {
      await use()
      expect(await use(newSeat, expiresAt + 5)).toEqual(personA)
      expect(await store().seatsOf(room.id, personA.id)).toBe(2)
    })

    test('[T31] expired, unknown and foreign ones are answered alike', async () => {
      await store().createRoom(otherRoom, [])
      expect(await store().deviceLink(room.id, secretHash, expiresAt)).toBeUndefined()
      expect(await use(newSeat, expiresAt)).toBeUndefined()
      expect(await store().deviceLink(room.id, hash(0xff), now)).toBeUndefined()
      expect(await store().useDeviceLink(room.id, hash(0xff), newSeat, now)).toBeUndefined()
      for (const elsewhere of [otherRoom.id, uuid(99)]) {
        expect(await store().deviceLink(elsewhere, secretHash, now)).toBeUndefined()
        expect(await store().useDeviceLink(elsewhere, secretHash, newSeat, now)).toBeUndefined()
      }
      expect(await store().seatsOf(room.id, personA.id)).toBe(1)
    })

    test('somebody else’s key opens no second seat', async () => {
      const other = { ...seatOfA, seatHash: hash(0x5ea8), participant: uuid(0x51) }
      await store().takeSeat(other)
      expect(await use(other.seatHash)).toBeUndefined()
      expect(await store().participantOfSeat(room.id, other.seatHash)).toHaveProperty('id', uuid(0x51))
      // It was not used up by that.
      expect(await use()).toEqual(personA)
    })

    test('twenty seats at once on one: one gets it', async () => {
      const seats = Array.from({ length: 20 }, (_, at) => hash(0x2000 + at))
      const opened = await Promise.all(seats.map((seat) => use(seat)))
      expect(opened.filter((participant) => participant !== undefined)).toHaveLength(1)
      expect(await store().seatsOf(room.id, personA.id)).toBe(2)
    })

    test('a participant who is gone has none either', async () => {
      await store().append([{ kind: 'seats-gone', room: room.id, participant: personA.id }])
      expect(await use()).toBeUndefined()
    })

    test('for nobody, or in no room, none is kept; expired ones are forgotten', async () => {
      const next = { ...deviceLink, secretHash: hash(0xdf), expiresAt: expiresAt + 1_000 }
      await expect(store().addDeviceLink({ ...next, participant: uuid(98) }, now)).rejects.toThrow()
      await expect(store().addDeviceLink({ ...next, room: uuid(99) }, now)).rejects.toThrow()
      await use()
      await store().addDeviceLink(next, expiresAt)
      expect(await use()).toBeUndefined()
      expect(await store().deviceLink(room.id, next.secretHash, expiresAt)).toEqual(personA)
    })
  })
}
