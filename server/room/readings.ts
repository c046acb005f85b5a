/** What people read of a room otherwise than by opening its spaces: an archive, and what they take away. */
import type { ExportForm } from '@common-ground/shared/room/export-access'
import type { Refusal } from '@common-ground/shared/room/refusal'
import type { ParticipantRecord } from '../store/store.ts'
import { type AskedArchive, readArchived } from './archive-reading.ts'
import type { ClerkDependencies } from './clerk-needs.ts'
import type { Table } from './table.ts'
import { type Taken, taken } from './taking.ts'

export class Readings {
  readonly #table: Table
  readonly #with: Pick<ClerkDependencies, 'store' | 'clock'>

  constructor(table: Table, needs: Pick<ClerkDependencies, 'store' | 'clock'>) {
    this.#table = table
    this.#with = needs
  }

  /** A joint room before the newest, as this person may read it. */
  archived(participant: ParticipantRecord, asked: AskedArchive): Promise<Uint8Array | Refusal> {
    return readArchived(this.#table, this.#with.store, participant, asked)
  }

  /** What an export of this form is made of, for this person, at this moment. */
  taken(participant: ParticipantRecord, form: ExportForm): Taken | Refusal {
    return taken(this.#table, participant, form, this.#with.clock())
  }
}
