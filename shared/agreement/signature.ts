/** A signature under the agreement: the statement a participant's key signs, as it is checked anywhere and by anyone. */
import { canonicalJson } from '../ledger/chain.ts'
import type { Side } from '../room/side.ts'

export const signatureFormat = 'common-ground/signature/1'

/** Everything a signature says. */
export interface SignedStatement {
  readonly format: typeof signatureFormat
  readonly room: string
  /** Id of the act. */
  readonly act: string
  readonly participant: string
  readonly side: Side
  /** Typed by whoever signs. */
  readonly name: string
  /** `agreementHash` of the exact text they had on screen. */
  readonly text: string
  /** ms since 1970 */
  readonly at: number
  /** Subject to legal advice until the end of this day, YYYY-MM-DD: until then the signature can be taken back by its side alone. */
  readonly advice?: string
}

/** The bytes that are signed, as text in UTF-8: RFC 8785 canonical JSON. */
export const statementJson = (statement: SignedStatement): string => canonicalJson(statement)

/** A signature as exports show it. */
export interface ShownSignature {
  readonly side: Side
  readonly name: string
  readonly at: number
  readonly advice?: string
  /** Ed25519 public key of the participant, base64 of its 32 bytes. */
  readonly key: string
  /** Ed25519 over `statementJson`, base64 of its 64 bytes. */
  readonly signature: string
}
