/** Any change to a ledger someone else holds is found by walking its chain, without trusting anyone. */
import { chainStart, checkChain, seal } from '@common-ground/shared/ledger/chain'
import type { PersonsEntry } from '@common-ground/shared/ledger/entry'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const id = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

const ledgerOf = (texts: readonly string[]): readonly PersonsEntry[] => {
  let prev = chainStart
  return texts.map((text, seq) => {
    const entry = seal({
      room: id(1),
      space: 'joint',
      seq,
      id: id(100 + seq),
      by: id(10 + (seq % 2)),
      standing: seq % 2 ? 'b' : 'a',
      at: seq * 10,
      act: { type: 'post-statement', text },
      prev,
    })
    prev = entry.hash
    return entry
  })
}

const ledgers = fc.array(fc.string(), { minLength: 2, maxLength: 30 }).map(ledgerOf)
const place = fc.nat()

/** Changes of one entry, each to another value than it has. */
const changes: readonly ((entry: PersonsEntry) => PersonsEntry)[] = [
  (entry) => ({ ...entry, act: { type: 'post-statement', text: `${JSON.stringify(entry.act)}!` } }),
  (entry) => ({ ...entry, by: id(99) }),
  (entry) => ({ ...entry, standing: entry.standing === 'a' ? 'b' : 'a' }),
  (entry) => ({ ...entry, at: entry.at + 1 }),
  (entry) => ({ ...entry, id: id(98) }),
  (entry) => ({ ...entry, space: 'side-a' }),
  (entry) => ({ ...entry, room: id(2) }),
  (entry) => ({ ...entry, seq: entry.seq + 1 }),
  (entry) => ({ ...entry, prev: 'a'.repeat(64) }),
  (entry) => ({ ...entry, hash: 'b'.repeat(64) }),
  // Also with a hash that fits the change: then the next entry, or whoever knows the head, shows it.
  ({ hash: _, ...entry }) => seal({ ...entry, at: entry.at + 1 }),
]

/** Whole, and with the head that whoever verifies was shown. */
const holds = (entries: readonly PersonsEntry[], head: string): boolean => {
  const check = checkChain(entries)
  return check.whole && check.head === head
}
const headOf = (entries: readonly PersonsEntry[]): string => entries.at(-1)?.hash ?? chainStart

it('[R5] any changed entry is found', () => {
  fc.assert(
    fc.property(ledgers, place, fc.constantFrom(...changes), (ledger, at, change) => {
      const changed = ledger.map((entry, index) => (index === at % ledger.length ? change(entry) : entry))
      return holds(ledger, headOf(ledger)) && !holds(changed, headOf(ledger))
    }),
  )
})

it('[R5] any removed, repeated or added entry is found', () => {
  fc.assert(
    fc.property(ledgers, place, (ledger, where) => {
      const at = where % ledger.length
      const entry = ledger[at]
      if (!entry) return false
      const removed = ledger.toSpliced(at, 1)
      const repeated = ledger.toSpliced(at, 0, entry)
      const { hash: _, ...unsealed } = entry
      const added = ledger.toSpliced(at, 0, seal({ ...unsealed, id: id(77) }))
      return [removed, repeated, added].every((one) => !holds(one, headOf(ledger)))
    }),
  )
})

it('[R5] any two entries that changed places are found', () => {
  fc.assert(
    fc.property(ledgers, place, place, (ledger, one, other) => {
      const [from, to] = [one % ledger.length, other % ledger.length]
      const entry = ledger[from]
      fc.pre(from !== to && entry !== undefined)
      if (!entry) return false
      return !holds(ledger.toSpliced(from, 1).toSpliced(to, 0, entry), headOf(ledger))
    }),
  )
  expect(checkChain(ledgerOf(['one']))).toMatchObject({ whole: true, length: 1 })
})
