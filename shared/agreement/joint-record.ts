/** The joint record: everything both sides did, chained and sealed, in one file that can be checked without the room. */
import type { Goal } from '../documents/goals.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Side } from '../room/side.ts'
import type { AgreementText } from './agreement-text.ts'

export const recordFormat = 'common-ground/joint-record/1'

/** An entry that stays out: its place in the chain is shown, what it says is not. */
export type WithheldEntry = Pick<Entry, 'seq' | 'prev' | 'hash'> & { readonly withheld: true }

export interface UnsignedRecord {
  readonly format: typeof recordFormat
  readonly room: string
  /** Which joint room of it, from 1 (docs/decisions/0036). */
  readonly opening: number
  readonly title: string
  readonly sides: Readonly<Record<Side, string>>
  /** The agreement to mediate everybody consented to, and its SHA-256. */
  readonly mediation: { readonly text: string; readonly hash: string }
  /** The joint ledger from its first entry, without a gap. */
  readonly ledger: readonly (Entry | WithheldEntry)[]
  /** The board as it stood when the record was made. */
  readonly goals: readonly Goal[]
  /** The text of the agreement in its canonical form: the sealed one where there is one, else as it stood. */
  readonly agreement: AgreementText
  /** ms since 1970 */
  readonly madeAt: number
  /** Ed25519 public key of the server that made it, base64 of its 32 bytes. */
  readonly publicKey: string
}

export interface JointRecord extends UnsignedRecord {
  /** Ed25519 over the RFC 8785 canonical JSON of all the fields above, base64 of its 64 bytes. */
  readonly signature: string
}
