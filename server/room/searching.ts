/** Looking for packages away from the room's turns: what the clerk asks, whoever does it. */
import type { FoundPackage } from '@common-ground/shared/better/looks'
import type { SearchTask } from '@common-ground/shared/better/task'

export interface Search {
  /** Rejects when it could not be done. Of a search that was cancelled nothing is heard any more. */
  readonly found: Promise<readonly FoundPackage[]>
  cancel(): void
}

export interface Searcher {
  /** `seed`: from which everything that is left to chance is drawn. */
  search(task: SearchTask, seed: string): Search
}
