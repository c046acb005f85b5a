/** Searches at once, in the same thread: for rooms that are only simulated. */
import type { Searcher } from '@common-ground/server/room/searching'
import { lookThrough } from '@common-ground/shared/better/looks'

export const suddenSearcher: Searcher = {
  search: (task, seed) => ({ found: Promise.resolve(lookThrough(task, seed)), cancel: () => {} }),
}
