/** An attestation by a mediator: that a mediation took place, between whom and from when to when. Nothing of what was said in it. */
import { canonicalJson } from '../ledger/chain.ts'
import type { SideNames } from '../room/side.ts'

export const attestationFormat = 'common-ground/attestation/1'

/** Everything a mediator attests. The room's title is not in it: it says what the matter was. */
export interface UnsignedAttestation {
  readonly format: typeof attestationFormat
  readonly room: string
  readonly mediator: string
  readonly sides: SideNames
  /** From the first to the last of it, ms since 1970. */
  readonly from: number
  readonly to: number
  /** When it was attested, ms since 1970. */
  readonly at: number
}

export interface Attestation extends UnsignedAttestation {
  /** Ed25519 public key of the mediator, base64 of its 32 bytes. */
  readonly key: string
  /** Ed25519 over `attestationJson`, base64 of its 64 bytes. */
  readonly signature: string
}

/** The bytes that are signed, as text in UTF-8: RFC 8785 canonical JSON of the fields that are attested, and of no others. */
export const attestationJson = ({
  format,
  room,
  mediator,
  sides: { a, b },
  from,
  to,
  at,
}: UnsignedAttestation): string => canonicalJson({ format, room, mediator, sides: { a, b }, from, to, at })
