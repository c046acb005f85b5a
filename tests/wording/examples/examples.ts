/** What every pattern is shown with: sentences it must find something in, and near misses nothing may be found in. */
import type { Family } from '@common-ground/shared/wording/pattern'

export interface Examples {
  readonly hits: readonly [string, string, ...string[]]
  readonly misses: readonly [string, string, ...string[]]
}

/** For each pattern of a family, by its id: a pattern without its sentences does not compile. */
export type ExamplesOf<Of extends Family> = Readonly<Record<Of['patterns'][number]['id'], Examples>>
