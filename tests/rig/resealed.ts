/** Ledgers as a server that cheats would show them: changed, and chained anew so that the chain itself tells nothing. */
import { chainStart, hashOf } from '@common-ground/shared/ledger/chain'
import type { Entry } from '@common-ground/shared/ledger/entry'

/** `change` answers what stands in the place of an entry: none, one or several. */
export const resealed = (
  entries: readonly Entry[],
  change: (entry: Entry) => readonly Entry[],
): readonly Entry[] => {
  let prev = chainStart
  return entries.flatMap(change).map((entry, seq) => {
    const { hash: _, ...unsealed } = { ...entry, seq, prev }
    prev = hashOf(unsealed)
    return { ...unsealed, hash: prev }
  })
}
