/** The drafts of all spaces of one room: read at one moment, recorded together, rolled back together. */
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { emptyRoom } from '@common-ground/shared/ledger/fold'
import { isRenewed, type Space, spaces } from '@common-ground/shared/room/space'
import { type Volume, volumeOf } from '@common-ground/shared/room/volume'
import type { Row, StoredRoom, StoredSpace } from '../store/store.ts'
import { Draft, type DraftOf } from './draft.ts'

interface DraftsOf extends Pick<DraftOf, 'room' | 'chairOf' | 'resting' | 'rested'> {
  /** Yjs client ids announced in a space and not yet written with. */
  readonly reserved: (space: Space) => Map<number, string>
  readonly newClientId: () => number
}

const nothingStored: StoredSpace = {
  updates: [],
  length: 0,
  clients: new Map(),
  entries: [],
  wentBack: [],
}

const draftOf = (
  { reserved, newClientId, ...of }: DraftsOf,
  { space, opening }: Volume,
  stored: StoredSpace,
): Draft =>
  new Draft({
    ...of,
    space,
    opening,
    stored,
    reserved: reserved(space),
    serverClient: newClientId(),
  })

export class Drafts {
  /** Which joint room they are of, from 1. */
  readonly opening: number
  readonly #with: DraftsOf
  /** A space nobody ever wrote in has none before it is asked for. */
  readonly #drafts: Map<Space, Draft>
  /** In the order of the spaces, while that is known: every round asks. */
  #all: readonly Draft[] | undefined

  private constructor(opening: number, drafts: readonly Draft[], of: DraftsOf) {
    this.opening = opening
    this.#with = of
    this.#drafts = new Map(drafts.map((draft) => [draft.space, draft]))
  }

  static from({ opening, spaces: stored }: StoredRoom, of: DraftsOf): Drafts {
    const written = spaces.filter((space) => stored[space].length > 0)
    const drafts = written.map((space) => draftOf(of, volumeOf(space, opening), stored[space]))
    return new Drafts(opening, drafts, of)
  }

  /** The next joint room, with nothing in it. What only one side reads goes on, in the same drafts. */
  renewed(): Drafts {
    const goesOn = spaces.filter((space) => !isRenewed(space))
    return new Drafts(
      this.opening + 1,
      goesOn.map((space) => this.of(space)),
      this.#with,
    )
  }

  /** Those that end when the joint room is opened afresh. */
  get renewable(): readonly Draft[] {
    return this.all().filter(({ space }) => isRenewed(space))
  }

  of(space: Space): Draft {
    const known = this.#drafts.get(space)
    if (known) return known
    const draft = draftOf(this.#with, volumeOf(space, this.opening), nothingStored)
    this.#drafts.set(space, draft)
    this.#all = undefined
    return draft
  }

  /** The ledger's state in a space with everything decided so far, and as it stands in the store. */
  stateOf(space: Space): RoomState {
    return this.#drafts.get(space)?.state ?? emptyRoom
  }

  recordedStateOf(space: Space): RoomState {
    return this.#drafts.get(space)?.recordedState ?? emptyRoom
  }

  /** Those there are, always in the same order: in the others nobody ever wrote. */
  all(): readonly Draft[] {
    // Mapped last, which leaves no room for more: every room keeps this.
    this.#all ??= spaces.filter((space) => this.#drafts.has(space)).map((space) => this.of(space))
    return this.#all
  }

  /** The joint ledger's state with everything decided so far. */
  get joint(): RoomState {
    return this.stateOf('joint')
  }

  /** When the last entry of all ledgers was made. */
  get lastAt(): number {
    let last = 0
    for (const { state } of this.all()) last = Math.max(last, state.lastAt)
    return last
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
