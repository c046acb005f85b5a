/** Compaction of a room's documents: a log that has grown is replaced by a snapshot, and what was deleted leaves the store. */
import { limits } from '@common-ground/shared/room/limits'
import { archivesBefore } from '@common-ground/shared/room/volume'
import type { Store } from '../store/store.ts'
import { archivedUpdate } from './archive.ts'
import type { Draft } from './draft.ts'
import type { Drafts } from './drafts.ts'

export interface Compacting {
  readonly store: Pick<Store, 'compact'>
  readonly report: (what: string, error: unknown) => void
}

/** Whether any log has grown so long that it is to be replaced. */
export const isLong = (drafts: Drafts): boolean =>
  drafts.all().some(({ log }) => log.rows >= limits.logRows || log.bytes >= limits.logBytes)

/** Of logs with at least this many updates, or many bytes. Not now is no harm: it is tried again later. */
export const compact = async (drafts: Drafts, rows: number, { store, report }: Compacting): Promise<void> => {
  for (const draft of drafts.all()) {
    const { log } = draft
    if (log.rows < rows && log.bytes < limits.logBytes) continue
    const compaction = draft.compaction()
    try {
      await store.compact(compaction)
      draft.compacted(compaction)
    } catch (error) {
      report('not-compacted', error)
      return
    }
  }
}

/** Of documents that have ended with their joint room: what was deleted in them leaves the store, and they are closed. */
export const compactEnded = async (ended: readonly Draft[], { store, report }: Compacting): Promise<void> => {
  for (const draft of ended)
    try {
      if (draft.log.rows > 0) await store.compact(draft.compaction())
    } catch (error) {
      report('not-compacted', error)
    } finally {
      draft.close()
    }
}

export interface Archiving extends Compacting {
  readonly store: Pick<Store, 'compact' | 'readArchive'>
}

/** The same for rooms that ended when nobody was there to do it: the server died in that moment, or the store was busy. */
export const compactArchives = async (
  room: string,
  opening: number,
  { store, report }: Archiving,
): Promise<void> => {
  for (const of of archivesBefore(opening))
    try {
      const kept = await store.readArchive(room, of)
      if (kept && kept.updates.length > 0)
        await store.compact({ room, ...of, upTo: kept.length, snapshot: archivedUpdate(of.space, kept) })
    } catch (error) {
      report('not-compacted', error)
      return
    }
}
