/** What every store must do with seats: who was first on a link, who knocks, and whose seat a key opens. */
import { describe, expect, test } from 'vitest'
import { hash, invitations, otherRoom, personA, room, seatOfA, uuid } from './fixtures.ts'
import type { OpenedStore } from './store-contract.ts'

export const seatsContract = ({ store, reopen }: OpenedStore): void => {
  const another = { ...seatOfA, seatHash: hash(0x5ea8), participant: uuid(0x51), name: 'Noa', at: 7 }

  describe('seats', () => {
    test('[T2] the first on a link is bound to it; the next one knocks', async () => {
      expect(await store().takeSeat(seatOfA)).toEqual(personA)
      expect(await store().invitation(room.id, hash(0xa))).toEqual({
        ...invitations[0],
        takenBy: personA.id,
      })
      const knocks = { id: uuid(0x51), standing: 'a', name: 'Noa', first: false, at: 7 }
      expect(await store().takeSeat(another)).toEqual(knocks)
      expect(await store().invitation(room.id, hash(0xa))).toHaveProperty('takenBy', personA.id)

      await reopen()
      expect(await store().participantOfSeat(room.id, seatOfA.seatHash)).toEqual(personA)
      expect(await store().participantOfSeat(room.id, another.seatHash)).toEqual(knocks)
      const stored = await store().read(room.id)
      expect(stored?.participants).toHaveLength(2)
      expect(stored?.participants).toEqual(expect.arrayContaining([personA, knocks]))
    })

    test('[T28] the observers’ link binds nobody: everyone on it knocks', async () => {
      const first = { ...seatOfA, linkHash: hash(0xd) }
      expect(await store().takeSeat(first)).toEqual({ ...personA, standing: 'observer', first: false })
      expect(await store().takeSeat({ ...another, linkHash: hash(0xd) })).toHaveProperty('first', false)
      expect(await store().invitation(room.id, hash(0xd))).toEqual(invitations[3])
    })

    test('[T27] whoever is to knock is first on no link, and leaves it to whoever comes next', async () => {
      expect(await store().takeSeat({ ...seatOfA, knocks: true })).toEqual({ ...personA, first: false })
      expect(await store().invitation(room.id, hash(0xa))).toEqual(invitations[0])
      expect(await store().takeSeat(another)).toHaveProperty('first', true)
      expect(await store().takeSeat({ ...seatOfA, knocks: false })).toEqual({ ...personA, first: false })
    })

    test('[T2] one more link opens its chair, in its room, up to a number of them', async () => {
      await store().createRoom(otherRoom, [])
      const added = { standing: 'mediator', secretHash: hash(0xe), creator: false } as const
      expect(await store().addInvitation(room.id, added, 2)).toBe(true)
      expect(await store().addInvitation(room.id, { ...added, secretHash: hash(0xf) }, 2)).toBe(false)
      await reopen()
      expect(await store().invitation(room.id, hash(0xe))).toEqual(added)
      expect(await store().invitation(room.id, hash(0xf))).toBeUndefined()
      expect(await store().invitation(otherRoom.id, hash(0xe))).toBeUndefined()
      await expect(store().addInvitation(uuid(99), added, 2)).rejects.toThrow()
      const sits = { ...seatOfA, linkHash: hash(0xe) }
      expect(await store().takeSeat(sits)).toMatchObject({ standing: 'mediator', first: true })
      expect(await store().invitation(room.id, hash(0xe))).toHaveProperty('takenBy', personA.id)
    })

    test('asked again with the same seat, it answers the same participant', async () => {
      await store().takeSeat(seatOfA)
      await store().takeSeat(another)
      const again = { participant: uuid(0x52), name: 'Someone else', at: 99 }
      expect(await store().takeSeat({ ...seatOfA, ...again })).toEqual(personA)
      expect(await store().takeSeat({ ...another, ...again })).toHaveProperty('id', another.participant)
    })

    test('[T31] an unknown link, a foreign room and an unknown one are answered alike', async () => {
      await store().createRoom(otherRoom, [])
      expect(await store().takeSeat({ ...seatOfA, linkHash: hash(0xff) })).toBeUndefined()
      expect(await store().takeSeat({ ...seatOfA, room: otherRoom.id })).toBeUndefined()
      expect(await store().takeSeat({ ...seatOfA, room: uuid(99) })).toBeUndefined()
      await store().takeSeat(seatOfA)
      expect(await store().participantOfSeat(room.id, hash(0x5ea8))).toBeUndefined()
      expect(await store().participantOfSeat(otherRoom.id, seatOfA.seatHash)).toBeUndefined()
      expect(await store().participantOfSeat(uuid(99), seatOfA.seatHash)).toBeUndefined()
    })

    test('a seat that has one chair takes no second', async () => {
      await store().takeSeat(seatOfA)
      const second = { ...seatOfA, linkHash: hash(0xb), participant: uuid(0x51) }
      expect(await store().takeSeat(second)).toBeUndefined()
      expect(await store().invitation(room.id, hash(0xb))).toEqual(invitations[1])
    })

    test('twenty at once on one link: one is first, nineteen knock, and each keeps their seat', async () => {
      const requests = Array.from({ length: 20 }, (_, at) => ({
        ...seatOfA,
        seatHash: hash(0x1000 + at),
        participant: uuid(0x1000 + at),
      }))
      const seated = await Promise.all(requests.map((request) => store().takeSeat(request)))
      expect(seated.map((participant) => participant?.id)).toEqual(
        requests.map(({ participant }) => participant),
      )
      const first = seated.filter((participant) => participant?.first)
      expect(first).toHaveLength(1)
      expect(await store().invitation(room.id, hash(0xa))).toHaveProperty('takenBy', first[0]?.id)
      const again = await Promise.all(requests.map((request) => store().takeSeat(request)))
      expect(again).toEqual(seated)
    })

    test('twenty times the same seat at once is one participant', async () => {
      const requests = Array.from({ length: 20 }, (_, at) => ({
        ...seatOfA,
        participant: uuid(0x1000 + at),
      }))
      const seated = await Promise.all(requests.map((request) => store().takeSeat(request)))
      expect(new Set(seated.map((participant) => participant?.id)).size).toBe(1)
      expect(seated[0]).toHaveProperty('first', true)
      expect((await store().read(room.id))?.participants).toHaveLength(1)
    })

    test('the same seat at once on two links is one chair', async () => {
      const seated = await Promise.all([
        store().takeSeat(seatOfA),
        store().takeSeat({ ...seatOfA, linkHash: hash(0xb), participant: uuid(0x51) }),
      ])
      expect(seated.filter((participant) => participant !== undefined)).toHaveLength(1)
    })

    test('with the row that says so all seats of a participant are gone, and nobody else’s', async () => {
      await store().takeSeat(seatOfA)
      await store().takeSeat(another)
      expect(await store().seatsOf(room.id, personA.id)).toBe(1)
      await store().append([{ kind: 'seats-gone', room: room.id, participant: personA.id }])
      expect(await store().seatsOf(room.id, personA.id)).toBe(0)
      expect(await store().participantOfSeat(room.id, seatOfA.seatHash)).toBeUndefined()
      expect(await store().participantOfSeat(room.id, another.seatHash)).toBeDefined()
      // They are still known, because the ledger names them; back on their link they knock like anyone.
      expect((await store().read(room.id))?.participants).toContainEqual(personA)
      const back = { ...seatOfA, participant: uuid(0x52) }
      expect(await store().takeSeat(back)).toEqual({ ...personA, id: uuid(0x52), first: false })
    })
  })
}
