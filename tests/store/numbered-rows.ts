/** Rows whose whole content follows from their number, so that a reader can tell whether they are right. */

import type { WordsRow } from '@common-ground/server/store/store'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { entryAfter, statement, uuid, words } from './fixtures.ts'

export const updateAt = (position: number): Uint8Array =>
  new Uint8Array(Buffer.from(`update ${position} `.repeat(1 + (position % 40))))

export const wordsAt = (position: number, by: string | null): WordsRow =>
  words(position, { update: updateAt(position), by })

export const entryAt = (before: Entry | undefined): Entry => {
  const seq = before ? before.seq + 1 : 0
  return entryAfter(before, uuid(0xe_0000 + seq), statement(`Statement ${seq}`))
}

/** How many words stand before the carrier of an entry in its batch. */
export const wordsBefore = (seq: number): number => seq % 8

/** How many words, carriers among them, the first so many batches hold. */
export const wordsOfBatches = (count: number): number =>
  Array.from({ length: count }, (_, seq) => wordsBefore(seq) + 1).reduce((sum, words) => sum + words, 0)
