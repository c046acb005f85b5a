/** The drafts of all spaces of one room: read at one moment, recorded together, rolled back together. */
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { isRenewed, type Space, spaces } from '@common-ground/shared/room/space'
import { type Volume, volumeOf } from '@common-ground/shared/room/volume'
import type { Row, StoredRoom, StoredSpace } from '../store/store.ts'
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

interface DraftsOf {
  readonly room: string
  readonly reserved: Reserved
  readonly newClientId: () => number
  readonly chairOf: ChairOf
}

const nothingStored: StoredSpace = {
  updates: [],
  length: 0,
  clients: new Map(),
  entries: [],
  wentBack: [],
}

const draftOf = (
  { room, reserved, newClientId, chairOf }: DraftsOf,
  { space, opening }: Volume,
  stored: StoredSpace,
): Draft =>
  new Draft({
    room,
    space,
    opening,
    stored,
    reserved: reserved[space],
    serverClient: newClientId(),
    chairOf,
  })

export class Drafts {
  /** Which joint room they are of, from 1. */
  readonly opening: number
  readonly #drafts: ReadonlyMap<Space, Draft>

  private constructor(opening: number, drafts: ReadonlyMap<Space, Draft>) {
    this.opening = opening
    this.#drafts = drafts
  }

  static from(stored: StoredRoom, of: DraftsOf): Drafts {
    const { opening } = stored
    const draft = (space: Space) => draftOf(of, volumeOf(space, opening), stored.spaces[space])
    return new Drafts(opening, new Map(spaces.map((space) => [space, draft(space)])))
  }

  /** The next joint room, with nothing in it. What only one side reads goes on, in the same drafts. */
  renewed(of: DraftsOf): Drafts {
    const opening = this.opening + 1
    const draft = (space: Space) =>
      isRenewed(space) ? draftOf(of, { space, opening }, nothingStored) : this.of(space)
    return new Drafts(opening, new Map(spaces.map((space) => [space, draft(space)])))
  }

  /** Those that end when the joint room is opened afresh. */
  get renewable(): readonly Draft[] {
    return this.all().filter(({ space }) => isRenewed(space))
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
