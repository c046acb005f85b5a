/** Which acts have made the entries of a ledger, and the hashes of its chain: 48 bytes an entry, which itself lies in the document. */
import type { Entry } from '@common-ground/shared/ledger/entry'

const idBytes = 16
const hashBytes = 32
const entryBytes = idBytes + hashBytes

const bytesOfId = (id: string): Uint8Array =>
  Buffer.from(id.replaceAll('-', '').padEnd(2 * idBytes, '0'), 'hex')

export class LedgerIndex {
  #bytes: Buffer
  #length = 0

  constructor(entries: readonly Entry[]) {
    this.#bytes = Buffer.alloc(entries.length * entryBytes)
    for (const entry of entries) this.push(entry)
  }

  push({ id, hash }: Entry): void {
    const at = this.#length * entryBytes
    if (at === this.#bytes.byteLength) this.#grow()
    this.#bytes.set(bytesOfId(id), at)
    this.#bytes.write(hash, at + idBytes, 'hex')
    this.#length += 1
  }

  /** Position of the entry this act has made. */
  find(act: string): number | undefined {
    const id = bytesOfId(act)
    for (let at = this.#bytes.indexOf(id); at !== -1; at = this.#bytes.indexOf(id, at + 1))
      if (at % entryBytes === 0 && at < this.#length * entryBytes) return at / entryBytes
    return undefined
  }

  /** Hash of an entry, by its position. */
  hashAt(seq: number): string | undefined {
    if (seq < 0 || seq >= this.#length) return undefined
    const at = seq * entryBytes + idBytes
    return this.#bytes.toString('hex', at, at + hashBytes)
  }

  #grow(): void {
    const more = Buffer.alloc(Math.max(4 * entryBytes, 2 * this.#bytes.byteLength))
    more.set(this.#bytes)
    this.#bytes = more
  }
}
