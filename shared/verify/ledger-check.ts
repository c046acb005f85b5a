/** The chain of a record: order, links, hashes, times, ids and where its entries belong; of a withheld entry the place alone. */
import type { JointRecord, WithheldEntry } from '../agreement/joint-record.ts'
import { chainStart, hashOf } from '../ledger/chain.ts'
import type { Entry } from '../ledger/entry.ts'
import type { FindingCode, Findings, Verifying } from './verification.ts'

/** Entries between two breaks. */
const slice = 200

export const isWithheld = (entry: Entry | WithheldEntry): entry is WithheldEntry => 'withheld' in entry

/** Goes on from what an entry says of itself, so that each place that does not hold is told once. */
export function* checkLedger({ room, ledger }: JointRecord, findings: Findings): Verifying<void> {
  if (ledger.length === 0) findings.add({ code: 'ledger-empty', place: 'ledger' })
  const ids = new Set<string>()
  let prev = chainStart
  let seq = 0
  let lastAt = 0
  for (const [at, entry] of ledger.entries()) {
    const add = (code: FindingCode, field: string) =>
      findings.add({ code, entry: at, place: `ledger[${at}].${field}` })
    if (entry.seq !== seq) add('entry-order', 'seq')
    if (entry.prev !== prev) add('entry-link', 'prev')
    if (!isWithheld(entry)) {
      const { hash, ...unsealed } = entry
      const is = hashOf(unsealed)
      if (is !== hash)
        findings.add({
          code: 'entry-hash',
          entry: at,
          place: `ledger[${at}].hash`,
          expected: hash,
          found: is,
        })
      if (entry.at < lastAt) add('entry-time', 'at')
      if (ids.has(entry.id)) add('entry-repeated', 'id')
      if (entry.room !== room) add('entry-elsewhere', 'room')
      if (entry.space !== 'joint') add('entry-elsewhere', 'space')
      ids.add(entry.id)
      lastAt = entry.at
    }
    prev = entry.hash
    seq = entry.seq + 1
    if (at % slice === slice - 1) yield { step: 'chain', done: at / ledger.length }
  }
}
