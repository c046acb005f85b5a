/** Rooms, people, words and chained entries for the store's tests, always the same. */
import type {
  DeviceLinkRecord,
  EntryRow,
  InvitationRecord,
  ParticipantRecord,
  RoomRecord,
  SeatRequest,
  WordsRow,
} from '@common-ground/server/store/store'
import type { Act, RecordedAct } from '@common-ground/shared/acts/act'
import { sealedHearBack, sealedSayBack } from '@common-ground/shared/acts/loop'
import { chainStart, seal } from '@common-ground/shared/ledger/chain'
import type { Entry } from '@common-ground/shared/ledger/entry'
import type { Space } from '@common-ground/shared/room/space'

export const masterKey = new Uint8Array(32).fill(0x4d)

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
  keepUntil: 1_771_644_000_123,
}
export const otherRoom: RoomRecord = { ...room, id: uuid(2), title: 'Another' }

export const invitations = [
  { standing: 'a', secretHash: hash(0xa), creator: true },
  { standing: 'b', secretHash: hash(0xb), creator: false },
  { standing: 'mediator', secretHash: hash(0xc), creator: false },
  { standing: 'observer', secretHash: hash(0xd), creator: false },
] as const satisfies readonly InvitationRecord[]

export const seatOfA: SeatRequest = {
  room: room.id,
  linkHash: hash(0xa),
  seatHash: hash(0x5ea7),
  participant: uuid(0x50),
  name: 'Zoë Ångström',
  knocks: false,
  at: 1_763_868_001_000,
}
export const personA: ParticipantRecord = {
  id: seatOfA.participant,
  standing: 'a',
  name: seatOfA.name,
  first: true,
  at: seatOfA.at,
}
export const deviceLink: DeviceLinkRecord = {
  room: room.id,
  secretHash: hash(0xde),
  participant: personA.id,
  expiresAt: seatOfA.at + 1_000,
}

export const words = (position: number, more: Partial<WordsRow> = {}): WordsRow => ({
  kind: 'words',
  room: room.id,
  space: 'joint',
  opening: 1,
  position,
  update: new Uint8Array([1, 0, 255, position % 256]),
  newClients: [],
  by: personA.id,
  ...more,
})

const recorded = (id: string, act: Act): RecordedAct => {
  switch (act.type) {
    case 'consent':
      return { ...act, name: personA.name, standing: 'a', authority: true }
    case 'admit':
      return { ...act, name: 'Newcomer', standing: 'a' }
    case 'say-back':
      return sealedSayBack(id, act)
    case 'hear-back':
      return sealedHearBack(id, act)
    case 'endorse':
    case 'ask-better':
    case 'add-evidence':
    case 'revise-evidence':
    case 'bring-evidence':
    case 'word-clause':
    case 'sign':
      throw new Error('what a room adds to words, evidence and signatures is not made up here')
    default:
      return act
  }
}

/** The next entry of a chain, as the clerk would seal it. */
export const entryAfter = (
  before: Entry | undefined,
  id: string,
  act: Act,
  place: { readonly room?: string; readonly space?: Space } = {},
): Entry =>
  seal({
    room: place.room ?? room.id,
    space: place.space ?? 'joint',
    seq: before ? before.seq + 1 : 0,
    id,
    by: personA.id,
    standing: 'a',
    at: 1_763_868_003_000,
    act: recorded(id, act),
    prev: before?.hash ?? chainStart,
  })

/** An entry with the words that carry it into its document. */
export const carried = (position: number, entry: Entry): EntryRow => ({
  kind: 'entry',
  entry,
  carrier: words(position, { room: entry.room, space: entry.space, by: null }),
})

export const statement = (text: string): Act => ({ type: 'post-statement', text })
