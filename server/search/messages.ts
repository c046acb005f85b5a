/** What is said to the thread that searches, and by it. */
import type { FoundPackage } from '@common-ground/shared/better/looks'
import type { SearchTask } from '@common-ground/shared/better/task'

export interface SearchOrder {
  readonly task: SearchTask
  readonly seed: string
}

export interface SearchResult {
  readonly found: readonly FoundPackage[]
}
