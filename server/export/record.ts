/** The joint record as a file: its canonical JSON, piece by piece so that nobody waits for it, and the server's signature. */
import type { UnsignedRecord } from '@common-ground/shared/agreement/joint-record'
import { canonicalJson } from '@common-ground/shared/ledger/chain'
import type { Attested } from '@common-ground/shared/room/certificate'

/** Entries written between two breaths. */
const entriesAtOnce = 200

interface RecordNeeds {
  readonly attest: (text: (publicKey: string) => string) => Promise<Attested>
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>
}

/** Where the entries go: inside a string the quotes would be escaped, and no other key has this name. */
const place = '"ledger":[]'

/** Its JSON is the canonical one that is signed, with the signature as its last key: sooner or later, that is the same value. */
export const recordFile = async (
  record: Omit<UnsignedRecord, 'publicKey'>,
  { attest, pause }: RecordNeeds,
): Promise<Uint8Array> => {
  const entries: string[] = []
  for (const [index, entry] of record.ledger.entries()) {
    entries.push(canonicalJson(entry))
    if (index % entriesAtOnce === entriesAtOnce - 1) await pause()
  }
  const ledger = `"ledger":[${entries.join(',')}]`
  let unsigned = ''
  const { signature } = await attest((publicKey) => {
    const [before = '', after = ''] = canonicalJson({ ...record, ledger: [], publicKey }).split(place)
    unsigned = `${before}${ledger}${after}`
    return unsigned
  })
  return new TextEncoder().encode(`${unsigned.slice(0, -1)},"signature":"${signature}"}`)
}
