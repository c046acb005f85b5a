/** Compaction of a room's documents: a log that has grown is replaced by a snapshot, and what was deleted leaves the store. */
import { limits } from '@common-ground/shared/room/limits'
import { archivesBefore } from '@common-ground/shared/room/volume'
import type { Store } from '../store/store.ts'
import { archiveForTheStore } from './archive.ts'
import type { Draft } from './draft.ts'
import type { Drafts } from './drafts.ts'

export interface Compacting {
  readonly store: Pick<Store, 'compact'>
  readonly report: (what: string, error: unknown) => void
}

/** Which logs are to be replaced. */
type Due<Asked extends keyof Draft = 'log' | 'bytes'> = (draft: Pick<Draft, Asked>) => boolean

/** Whoever works on it waits as long as that takes. */
export const isLong: Due = ({ log }) => log.rows >= limits.logRows || log.bytes >= limits.logBytes

/** Long enough for a snapshot to be worth its bytes in a pause. */
export const isLongForRest: Due = ({ log, bytes }) =>
  log.rows >= limits.restingLogRows && log.bytes >= bytes * limits.restingLogPart

export const isLongAtRest: Due<'log' | 'bytes' | 'atRest'> = (draft) => draft.atRest && isLongForRest(draft)

/** Before a room is left alone: what was deleted in it leaves the store. */
export const isThere: Due = ({ log }) => log.rows > 0

/** Not now is no harm: it is tried again later. Where traces may stay, whoever is at work in other rooms does not wait for the files. */
export const compact = async (
  drafts: Drafts,
  isDue: Due<keyof Draft>,
  { store, report }: Compacting,
  traces?: 'stay',
): Promise<void> => {
  for (const draft of drafts.all()) {
    if (!isDue(draft)) continue
    try {
      const { compaction, size } = await draft.compaction()
      await store.compact(traces ? { ...compaction, traces } : compaction)
      draft.compacted(size)
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
      if (isThere(draft)) await store.compact((await draft.compaction()).compaction)
    } catch (error) {
      report('not-compacted', error)
    } finally {
      draft.close()
    }
}

/** What pauses have left in the store's files goes. */
export const clearTraces = async ({ store, report }: Pick<Archiving, 'store' | 'report'>): Promise<void> => {
  try {
    await store.clearTraces()
  } catch (error) {
    report('not-compacted', error)
  }
}

export interface Archiving extends Compacting {
  readonly store: Pick<Store, 'compact' | 'clearTraces' | 'readArchive'>
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
      if (!kept || kept.updates.length === 0) continue
      const { bytes: snapshot } = await archiveForTheStore(of.space, kept)
      await store.compact({ room, ...of, upTo: kept.length, snapshot })
    } catch (error) {
      report('not-compacted', error)
      return
    }
}
