/** Reading a joint room that has ended, or a caucus of it: for the sides who read it then, and for nobody else. */
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { ParticipantRecord, Store } from '../store/store.ts'
import { archivedUpdate } from './archive.ts'
import { toReadArchive } from './permission.ts'
import type { Table } from './table.ts'

/** What somebody asks for: as an address says it, and not believed. */
export interface AskedArchive {
  readonly opening: number
  readonly space: string
}

/** The document as one update. What is not for who asks is answered like what never was. Throws StoreUnavailable. */
export const readArchived = async (
  table: Table,
  store: Pick<Store, 'readArchive'>,
  participant: ParticipantRecord,
  { opening, space: name }: AskedArchive,
): Promise<Uint8Array | Refusal> => {
  const space = toReadArchive(table.asked({ participant }, name))
  if (typeof space !== 'string') return space
  if (!Number.isInteger(opening) || opening < 1 || opening >= table.opening) return refuse('space-unknown')
  const kept = await store.readArchive(table.room.id, { space, opening })
  return kept ? archivedUpdate(space, kept) : refuse('space-unknown')
}
