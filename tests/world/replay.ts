/** The store's rows replayed as they come: what is recorded, read by nobody but this file. */
import type { ParticipantRecord, StoredRoom, StoredSpace } from '@common-ground/server/store/store'
import { hasConsented } from '@common-ground/shared/acts/consent'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { isSeated } from '@common-ground/shared/acts/seats'
import { declareDocument } from '@common-ground/shared/documents/declare'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { emptyRoom, fold, foldAll } from '@common-ground/shared/ledger/fold'
import { type Access, accessTo } from '@common-ground/shared/room/access'
import { type Space, spaces } from '@common-ground/shared/room/space'
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
    for (const update of snapshot ? [snapshot, ...updates] : updates) Y.applyUpdate(this.doc, update)
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

export class RoomReplay {
  readonly #spaces: ReadonlyMap<Space, SpaceReplay>
  /** The joint ledger before the last rows came. */
  before: RoomState

  constructor(stored: StoredRoom) {
    this.#spaces = new Map(spaces.map((space) => [space, new SpaceReplay(space, stored.spaces[space])]))
    this.before = this.joint
  }

  of(space: Space): SpaceReplay {
    const replay = this.#spaces.get(space)
    if (!replay) throw new Error('every space is replayed')
    return replay
  }

  get joint(): RoomState {
    return this.of('joint').state
  }
}
