/** The store's rows replayed as they come: what is recorded, read by nobody but this file. */
import { applyWhole, readKept } from '@common-ground/server/room/kept-document'
import type { ParticipantRecord, Store, StoredRoom, StoredSpace } from '@common-ground/server/store/store'
import { hasConsented } from '@common-ground/shared/acts/consent'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { isSeated } from '@common-ground/shared/acts/seats'
import { declareDocument } from '@common-ground/shared/documents/declare'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { emptyRoom, fold, foldAll } from '@common-ground/shared/ledger/fold'
import { type Access, accessTo } from '@common-ground/shared/room/access'
import { isRenewed, renewedSpaces, type Space, spaces } from '@common-ground/shared/room/space'
import * as Y from 'yjs'

export class SpaceReplay {
  readonly space: Space
  readonly doc: Y.Doc
  readonly entries: Entry[]
  readonly clients: Map<number, string | null>
  state: RoomState
  length: number

  constructor(space: Space, { snapshot, updates, entries, clients, length }: StoredSpace) {
    this.space = space
    this.doc = declareDocument(space, new Y.Doc())
    if (snapshot) applyWhole(this.doc, readKept(snapshot).whole)
    for (const update of updates) Y.applyUpdate(this.doc, update)
    this.entries = [...entries]
    this.clients = new Map(clients)
    this.state = foldAll(emptyRoom, entries)
    this.length = length
  }

  /** Applies one recorded update; `inspect` sees what it did. */
  apply(update: Uint8Array, inspect: (transaction: Y.Transaction) => void): void {
    this.doc.once('afterTransaction', inspect)
    try {
      Y.applyUpdate(this.doc, update)
    } finally {
      this.doc.off('afterTransaction', inspect)
    }
    this.length += 1
  }

  seal(entry: Entry): void {
    this.entries.push(entry)
    this.state = fold(this.state, entry)
  }
}

/** What someone may do with a space. */
export const accessOf = (
  joint: RoomState,
  agreement: string,
  { id, first, standing }: ParticipantRecord,
  space: Space,
): Access => {
  if (!isSeated(joint, id, first) || !hasConsented(joint.people, id, agreement)) return 'none'
  return accessTo(space, standing, joint.stage.stage)
}

type Spaces = ReadonlyMap<Space, SpaceReplay>

const replayed = (stored: StoredRoom['spaces']): Spaces =>
  new Map(spaces.map((space) => [space, new SpaceReplay(space, stored[space])]))

const nothingStored: StoredSpace = { updates: [], length: 0, clients: new Map(), entries: [], wentBack: [] }

export class RoomReplay {
  /** By the joint room, the newest and those before it. What only one side reads is the same in all. */
  readonly #openings: Map<number, Spaces>
  /** Which joint room is the newest. */
  opening: number
  /** The joint ledger before the last rows came. */
  before: RoomState

  /** `ended`: the spaces of the joint rooms before, by their opening. */
  constructor(stored: StoredRoom, ended: ReadonlyMap<number, StoredRoom['spaces']> = new Map()) {
    this.opening = stored.opening
    this.#openings = new Map([...ended].map(([opening, of]) => [opening, replayed(of)]))
    this.#openings.set(stored.opening, replayed(stored.spaces))
    this.before = this.joint
  }

  /** The disk as it is now, with all its archives. */
  static async read(
    store: Pick<Store, 'read' | 'readArchive'>,
    room: string,
  ): Promise<RoomReplay | undefined> {
    const stored = await store.read(room)
    if (!stored) return undefined
    const ended = new Map<number, StoredRoom['spaces']>()
    for (let opening = 1; opening < stored.opening; opening += 1) {
      const of = { ...stored.spaces }
      for (const space of renewedSpaces)
        of[space] = (await store.readArchive(room, { space, opening })) ?? nothingStored
      ended.set(opening, of)
    }
    return new RoomReplay(stored, ended)
  }

  of(space: Space, opening = this.opening): SpaceReplay {
    const replay = this.#openings.get(opening)?.get(space)
    if (!replay) throw new Error('every space of every joint room is replayed')
    return replay
  }

  /** Whether there was such a joint room: an older copy of the store may not have it. */
  has(opening: number): boolean {
    return this.#openings.has(opening)
  }

  /** The joint room is opened afresh: from now on its spaces are others. */
  openAfresh(): void {
    const empty = (space: Space): SpaceReplay =>
      isRenewed(space) ? new SpaceReplay(space, nothingStored) : this.of(space)
    const next = new Map(spaces.map((space) => [space, empty(space)]))
    this.opening += 1
    this.#openings.set(this.opening, next)
  }

  get joint(): RoomState {
    return this.of('joint').state
  }
}
