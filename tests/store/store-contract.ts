/** What every store must do, whatever database is below it. */
import type { Store } from '@common-ground/server/store/store'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hash, invitations, otherRoom, personA, room, seatOfA, uuid, words } from './fixtures.ts'
import { wordsContract } from './words-contract.ts'

/** Opens the store of a place; the same place again is the same store, a new place is an empty one. */
export type OpenStore = (place: string) => Promise<Store>

let places = 0

export const storeContract = (name: string, openStore: OpenStore): void => {
  describe(`the store on ${name}`, () => {
    let place: string
    let store: Store

    beforeEach(async () => {
      places += 1
      place = `place-${places}`
      store = await openStore(place)
      await store.createRoom(room, invitations)
    })
    afterEach(() => store.close())

    const reopen = async (): Promise<void> => {
      await store.close()
      store = await openStore(place)
    }

    describe('rooms and links', () => {
      test('a room is found as it was made', async () => {
        expect(await store.room(room.id)).toEqual(room)
        expect(await store.room(uuid(99))).toBeUndefined()
      })

      test('a room is made once, and not half', async () => {
        const twice = [invitations[0], invitations[0]]
        await expect(store.createRoom(room, [])).rejects.toThrow(/unique/i)
        await expect(store.createRoom(otherRoom, twice)).rejects.toThrow(/unique/i)
        expect(await store.room(otherRoom.id)).toBeUndefined()
        await store.createRoom(otherRoom, [])
        expect(await store.room(otherRoom.id)).toEqual(otherRoom)
      })

      test('a link opens its own chair in its own room', async () => {
        await store.createRoom(otherRoom, [])
        for (const { standing, secretHash } of invitations)
          expect(await store.invitation(room.id, secretHash)).toEqual({ standing })
        expect(await store.invitation(room.id, hash(0xff))).toBeUndefined()
        expect(await store.invitation(otherRoom.id, hash(0xa))).toBeUndefined()
      })
    })

    describe('seats', () => {
      test('a link is bound to the first seat, and tells which', async () => {
        expect(await store.takeSeat(seatOfA)).toEqual(personA)
        expect(await store.invitation(room.id, hash(0xa))).toEqual({
          standing: 'a',
          takenBySeat: seatOfA.seatHash,
        })
        expect(await store.participantOfSeat(room.id, seatOfA.seatHash)).toEqual(personA)
      })

      test('asked again with the same seat, it answers the same participant', async () => {
        await store.takeSeat(seatOfA)
        const again = { ...seatOfA, participant: uuid(0x51), name: 'Someone else' }
        expect(await store.takeSeat(again)).toEqual(personA)
      })

      test('another seat, an unknown link and a foreign room are answered alike', async () => {
        await store.createRoom(otherRoom, [])
        await store.takeSeat(seatOfA)
        const other = { ...seatOfA, seatHash: hash(0x5ea8), participant: uuid(0x51) }
        expect(await store.takeSeat(other)).toBeUndefined()
        expect(await store.takeSeat({ ...other, linkHash: hash(0xff) })).toBeUndefined()
        expect(await store.takeSeat({ ...other, room: otherRoom.id })).toBeUndefined()
        expect(await store.participantOfSeat(room.id, hash(0x5ea8))).toBeUndefined()
        expect(await store.participantOfSeat(otherRoom.id, seatOfA.seatHash)).toBeUndefined()
      })

      test('a seat that has one chair takes no second', async () => {
        await store.takeSeat(seatOfA)
        const second = { ...seatOfA, linkHash: hash(0xb), participant: uuid(0x51) }
        expect(await store.takeSeat(second)).toBeUndefined()
        expect(await store.invitation(room.id, hash(0xb))).toEqual({ standing: 'b' })
      })

      test('[T2] of twenty at once on one link, one takes the chair', async () => {
        const requests = Array.from({ length: 20 }, (_, at) => ({
          ...seatOfA,
          seatHash: hash(0x1000 + at),
          participant: uuid(0x1000 + at),
        }))
        const seated = await Promise.all(requests.map((request) => store.takeSeat(request)))
        const winners = seated.filter((participant) => participant !== undefined)
        expect(winners).toHaveLength(1)
        const again = await Promise.all(requests.map((request) => store.takeSeat(request)))
        expect(again).toEqual(seated)
      })

      test('twenty times the same seat at once is one participant', async () => {
        const requests = Array.from({ length: 20 }, (_, at) => ({
          ...seatOfA,
          participant: uuid(0x1000 + at),
        }))
        const seated = await Promise.all(requests.map((request) => store.takeSeat(request)))
        expect(new Set(seated.map((participant) => participant?.id)).size).toBe(1)
        expect(seated[0]).toBeDefined()
      })
    })

    wordsContract({ store: () => store, reopen })

    test('closed, it does nothing any more, and closing again is harmless', async () => {
      await store.close()
      await expect(store.append([words(0, { by: null })])).rejects.toThrow()
      await expect(store.room(room.id)).rejects.toThrow()
      await store.close()
      await reopen()
      expect(await store.room(room.id)).toEqual(room)
    })
  })
}
