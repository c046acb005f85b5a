/** The joint rooms that have ended: as the rules ask about them when something is carried over, and as their sides read them. */
import { type Archived, archivedThing } from '@common-ground/shared/acts/archived-thing'
import type { CarriedKind, CarriedThing } from '@common-ground/shared/acts/carrying'
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { goalsOf, readGoal } from '@common-ground/shared/documents/goals'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import type { Space } from '@common-ground/shared/room/space'
import type { Store, StoredRoom, StoredSpace } from '../store/store.ts'
import { type ForTheStore, RecordedDocument } from './recorded-document.ts'

type Kept = Pick<StoredSpace, 'snapshot' | 'updates'>

/** Nobody writes in it any more. */
const documentOf = (space: Space, kept: Kept): RecordedDocument =>
  new RecordedDocument(space, kept, () => undefined)

/** The document of an archive as one update, without what was deleted in it. */
export const archivedUpdate = (space: Space, kept: Kept): Uint8Array => documentOf(space, kept).snapshot()

export const archiveForTheStore = (space: Space, kept: Kept): Promise<ForTheStore> =>
  documentOf(space, kept).forTheStore()

const archivedFrom = (room: string, kept: Kept): Archived => {
  const doc = documentOf('joint', kept).build()
  try {
    const entries = ledgerOf(doc).toArray()
    const goals = [...goalsOf(doc).entries()].flatMap(([id, card]) => readGoal(id, card) ?? [])
    const byId = new Map(goals.map((goal) => [goal.id, goal]))
    return { room, entries, state: foldAll(emptyRoom, entries), goal: (id) => byId.get(id) }
  } finally {
    doc.destroy()
  }
}

/** Of a room opened afresh more than once the newest archive that has the thing counts. */
export class Archives {
  /** Newest first. */
  readonly #all: readonly Archived[]

  private constructor(all: readonly Archived[]) {
    this.#all = all
  }

  /** With the joint document of a room that ends now. */
  with(room: string, snapshot: Uint8Array): Archives {
    return new Archives([archivedFrom(room, { snapshot, updates: [] }), ...this.#all])
  }

  static of(room: string, endedNewestFirst: readonly Kept[]): Archives {
    return new Archives(endedNewestFirst.map((kept) => archivedFrom(room, kept)))
  }

  readonly thing = (kind: CarriedKind, item: string): CarriedThing | undefined => {
    for (const archive of this.#all) {
      const found = archivedThing(archive, kind, item)
      if (found) return found
    }
    return undefined
  }
}

/** A room as it was read from the store, with the joint rooms before it. */
export interface WholeRoom {
  readonly stored: StoredRoom
  readonly archives: Archives
}

/** What has ended does not change: it need not be read at the same moment. Throws StoreUnavailable. */
export const readWhole = async (
  store: Pick<Store, 'read' | 'readArchive'>,
  room: string,
): Promise<WholeRoom | undefined> => {
  const stored = await store.read(room)
  if (!stored) return undefined
  const ended: Kept[] = []
  for (let opening = stored.opening - 1; opening >= 1; opening -= 1) {
    const kept = await store.readArchive(room, { space: 'joint', opening })
    if (kept) ended.push(kept)
  }
  return { stored, archives: Archives.of(room, ended) }
}
