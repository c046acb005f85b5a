/** The drafts of all spaces of one room: read at one moment, recorded together, rolled back together. */
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { type Space, spaces } from '@common-ground/shared/room/space'
import type { Row, StoredRoom } from '../store/store.ts'
import type { ChairOf } from './client-ids.ts'
import { Draft } from './draft.ts'

/** Yjs client ids announced in each space and not yet written with. */
export type Reserved = Readonly<Record<Space, Map<number, string>>>

export const noneReserved = (): Reserved => ({
  joint: new Map(),
  'side-a': new Map(),
  'side-b': new Map(),
  'caucus-a': new Map(),
  'caucus-b': new Map(),
  mediator: new Map(),
})

export class Drafts {
  readonly #drafts: ReadonlyMap<Space, Draft>

  private constructor(drafts: ReadonlyMap<Space, Draft>) {
    this.#drafts = drafts
  }

  static from(
    room: string,
    stored: StoredRoom,
    reserved: Reserved,
    newClientId: () => number,
    chairOf: ChairOf,
  ): Drafts {
    const draft = (space: Space): Draft =>
      new Draft({
        room,
        space,
        stored: stored.spaces[space],
        reserved: reserved[space],
        serverClient: newClientId(),
        chairOf,
      })
    return new Drafts(new Map(spaces.map((space) => [space, draft(space)])))
  }

  of(space: Space): Draft {
    const draft = this.#drafts.get(space)
    if (!draft) throw new Error('every space has a draft')
    return draft
  }

  all(): readonly Draft[] {
    return [...this.#drafts.values()]
  }

  /** The joint ledger's state with everything decided so far. */
  get joint(): RoomState {
    return this.of('joint').state
  }

  /** When the last entry of all ledgers was made. */
  get lastAt(): number {
    return Math.max(...this.all().map(({ state }) => state.lastAt))
  }

  takeRows(): readonly Row[] {
    return this.all().flatMap((draft) => draft.takeRows())
  }

  recorded(): void {
    for (const draft of this.all()) draft.recorded()
  }

  rollBack(newClientId: () => number): void {
    for (const draft of this.all()) draft.rollBack(newClientId())
  }

  close(): void {
    for (const draft of this.all()) draft.close()
  }
}
