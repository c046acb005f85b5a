/** An order of packages that follows from their terms alone: neither order nor tie tells, or favours, who gains more. */
import { sha256Hex } from '../ledger/hash.ts'
import type { PackageTerm } from './problem.ts'

/** Hashed, since by the terms themselves, sorted by amount, the best package for whoever pays would always come first. */
const keyOf = (terms: readonly PackageTerm[]): string =>
  sha256Hex(JSON.stringify(terms.map(({ issue, value }) => [issue, value])))

/** Below 0 where the first comes before the second; the same whichever side is called A. */
export const byContent = (one: readonly PackageTerm[], other: readonly PackageTerm[]): number => {
  const [first, second] = [keyOf(one), keyOf(other)]
  return first < second ? -1 : first > second ? 1 : 0
}
