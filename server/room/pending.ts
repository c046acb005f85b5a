/** What a draft has decided and the store does not have yet: updates and entries in order, and the rows they go into the store with. */
import type { Entry } from '@common-ground/shared/ledger/entry'
import type { EntryRow, Row, WordsRow } from '../store/store.ts'
import type { Bound } from './recorded.ts'

export class Pending {
  readonly updates: Uint8Array[] = []
  readonly bound: Bound[] = []
  readonly sealed: Entry[] = []
  #rows: Row[] = []

  words(row: WordsRow): void {
    this.#carried(row)
    this.#rows.push(row)
  }

  entry(row: EntryRow): void {
    this.#carried(row.carrier)
    this.sealed.push(row.entry)
    this.#rows.push(row)
  }

  /** The rows made since this was asked last. */
  takeRows(): readonly Row[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  #carried({ update, newClients, by }: WordsRow): void {
    this.updates.push(update)
    if (newClients.length > 0) this.bound.push({ clients: newClients, owner: by })
  }
}
