/** What is appended in tests of the weaker mode: words alone, and everything that must be on the disk all the same. */
import type { Row, Store } from '@common-ground/server/store/store'
import {
  carried,
  entryAfter,
  invitations,
  personA,
  room,
  seatOfA,
  statement,
  uuid,
  words,
} from './fixtures.ts'

/** A room with somebody in it. */
export const fill = async (store: Store): Promise<void> => {
  await store.createRoom(room, invitations)
  await store.takeSeat(seatOfA)
}

const first = entryAfter(undefined, uuid(0xe0), statement('The first'))
const second = entryAfter(first, uuid(0xe1), statement('The second'))

/** Batches in the order they are appended in, and whether people are told of each before it is on the disk. */
export const batches: readonly {
  readonly what: string
  readonly rows: readonly Row[]
  readonly early: boolean
}[] = [
  { what: 'words', rows: [words(0, { newClients: [7] }), words(1)], early: true },
  { what: 'an act', rows: [carried(2, first)], early: false },
  { what: 'words with an act', rows: [words(3), carried(4, second)], early: false },
  {
    what: 'words with a seat that goes',
    rows: [words(5), { kind: 'seats-gone', room: room.id, participant: personA.id }],
    early: false,
  },
  {
    what: 'words with another end of the room',
    rows: [words(6), { kind: 'keep-until', room: room.id, until: 1_800_000_000_000 }],
    early: false,
  },
  {
    what: 'words with a file that is kept',
    rows: [words(7), { kind: 'file-named', room: room.id, file: uuid(0xf1) }],
    early: false,
  },
  { what: 'words again', rows: [words(8)], early: true },
]
