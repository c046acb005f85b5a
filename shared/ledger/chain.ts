/** The hash chain of a ledger: sealing an entry, and checking a chain without trusting anyone. */
import canonicalize from 'canonicalize'
import type { Entry, PersonsEntry, RoomsEntry, Unsealed, UnsealedEntry } from './entry.ts'
import { sha256Hex } from './hash.ts'

/** `prev` of the first entry. */
export const chainStart = '0'.repeat(64)

/** RFC 8785 canonical JSON: one byte sequence for one value, whatever the order of its keys. */
export const canonicalJson = (value: object): string => {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('value has no canonical JSON')
  return json
}

export const hashOf = (entry: UnsealedEntry): string => sha256Hex(canonicalJson(entry))

export const seal = <Kind extends Unsealed<PersonsEntry> | Unsealed<RoomsEntry>>(
  entry: Kind,
): Kind & { readonly hash: string } => ({ ...entry, hash: hashOf(entry) })

export type ChainCheck =
  | { readonly whole: true; readonly length: number; readonly head: string }
  | {
      readonly whole: false
      /** Position of the first entry that does not hold. */
      readonly at: number
      readonly because: 'order' | 'link' | 'hash' | 'time' | 'duplicate-id' | 'other-room'
    }

/** Walks a chain from its first entry. Any changed, removed, added or reordered entry is found. */
export const checkChain = (entries: readonly Entry[]): ChainCheck => {
  let prev = chainStart
  let lastAt = 0
  const ids = new Set<string>()
  for (const [at, entry] of entries.entries()) {
    const { hash, ...unsealed } = entry
    if (entry.seq !== at) return { whole: false, at, because: 'order' }
    if (entry.prev !== prev) return { whole: false, at, because: 'link' }
    if (hashOf(unsealed) !== hash) return { whole: false, at, because: 'hash' }
    if (entry.at < lastAt) return { whole: false, at, because: 'time' }
    if (ids.has(entry.id)) return { whole: false, at, because: 'duplicate-id' }
    const first = entries[0]
    if (first && (entry.room !== first.room || entry.space !== first.space))
      return { whole: false, at, because: 'other-room' }
    ids.add(entry.id)
    prev = hash
    lastAt = entry.at
  }
  return { whole: true, length: entries.length, head: prev }
}
