/** What a room does later by itself: looked at after everything recorded, and on waking. */
import { Answering } from './answering.ts'
import type { ClerkDependencies } from './clerk-needs.ts'
import { Closing } from './closing.ts'
import type { Table } from './table.ts'
import type { Turns } from './turns.ts'

export class Later {
  readonly #answering: Answering
  readonly #closing: Closing

  constructor(table: Table, turns: Turns, needs: ClerkDependencies) {
    this.#answering = new Answering(table, turns, needs)
    this.#closing = new Closing(table, turns, needs)
    this.look()
  }

  look(): void {
    this.#answering.look()
    this.#closing.look()
  }

  close(): void {
    this.#answering.close()
    this.#closing.close()
  }
}
