/** What the clerk of a room works with: the same for all rooms. */
import type { Chance } from '@common-ground/shared/round/dealing'
import type { Store } from '../store/store.ts'
import type { Recorder } from './recorder.ts'
import type { Schedule } from './registry.ts'
import type { Resting } from './resting.ts'
import type { Searcher } from './searching.ts'

export interface ClerkDependencies {
  readonly store: Store
  readonly recorder: Recorder
  readonly clock: () => number
  /** A new random Yjs client id for the server, 32 bits. */
  readonly newClientId: () => number
  /** For what the room does by itself. */
  readonly chance: Chance
  /** Looks for packages, for "better for both". */
  readonly searcher: Searcher
  readonly schedule: Schedule
  /** Lets documents rest that nobody needs. */
  readonly resting: Pick<Resting, 'isAwake'>
  /** Lets what several of a round are told go out at once to each reader. */
  readonly together: <Told>(tell: () => Told) => Told
  /** Tells the operator that something went wrong; ids and codes only. */
  readonly report: (what: string, error: unknown) => void
}
