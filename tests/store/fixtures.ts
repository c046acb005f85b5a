/** Rooms, words and chained entries for the store's tests, always the same. */

import type { InvitationRecord, RoomRecord, SeatRequest, WordsRow } from '@common-ground/server/store/store'
import type { Act } from '@common-ground/shared/acts/act'
import { chainStart, seal } from '@common-ground/shared/ledger/chain'
import type { Entry } from '@common-ground/shared/ledger/entry'
import type { Participant } from '@common-ground/shared/room/participant'

/** A UUID that says where it comes from: `uuid(7)` ends in 7. */
export const uuid = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
export const hash = (number: number): string => number.toString(16).padStart(64, '0')

export const room: RoomRecord = {
  id: uuid(1),
  title: 'Rückgabe der Kaution 👩‍👧 שלום',
  sides: { a: 'Mieterin', b: 'Vermieter' },
  agreement: { text: 'We listen.\nWe keep it here.', hash: hash(0xa9) },
  createdAt: 1_763_868_000_123,
}
export const otherRoom: RoomRecord = { ...room, id: uuid(2), title: 'Another' }

export const invitations = [
  { standing: 'a', secretHash: hash(0xa) },
  { standing: 'b', secretHash: hash(0xb) },
  { standing: 'mediator', secretHash: hash(0xc) },
] as const satisfies readonly InvitationRecord[]

export const seatOfA: SeatRequest = {
  room: room.id,
  linkHash: hash(0xa),
  seatHash: hash(0x5ea7),
  participant: uuid(0x50),
  name: 'Zoë Ångström',
  at: 1_763_868_001_000,
}
export const personA: Participant = { id: seatOfA.participant, standing: 'a', name: seatOfA.name }

export const words = (position: number, more: Partial<WordsRow> = {}): WordsRow => ({
  kind: 'words',
  room: room.id,
  space: 'joint',
  position,
  update: new Uint8Array([1, 0, 255, position % 256]),
  newClients: [],
  by: personA.id,
  at: 1_763_868_002_000 + position,
  ...more,
})

/** The next entry of a chain, as the clerk would seal it. */
export const entryAfter = (before: Entry | undefined, id: string, act: Act, inRoom = room.id): Entry =>
  seal({
    room: inRoom,
    space: 'joint',
    seq: before ? before.seq + 1 : 0,
    id,
    by: personA.id,
    standing: 'a',
    at: 1_763_868_003_000,
    act: act.type === 'consent' ? { ...act, name: personA.name, standing: 'a', authority: true } : act,
    prev: before?.hash ?? chainStart,
  })

export const statement = (text: string): Act => ({ type: 'post-statement', text })
