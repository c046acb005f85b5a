/** The certificate of a destroyed room: what was destroyed, when and why, signed by the server. Nothing of its content. */

export const destructionReasons = ['both-sides', 'keep-until', 'unused', 'mediator'] as const
/**
 * Both sides said so, the date until which it was kept has passed, a mediator gave up a room no side had entered, or
 * destroyed a closed one, as the agreement to mediate lets them.
 */
export type DestructionReason = (typeof destructionReasons)[number]

export interface UnsignedCertificate {
  readonly format: 'common-ground/certificate-of-destruction/1'
  readonly room: string
  /** ms since 1970 */
  readonly openedAt: number
  readonly destroyedAt: number
  readonly because: DestructionReason
  /**
   * What was destroyed, the key first. Kinds alone: how many of each would tell one side how much the other had written for
   * itself, whom it had turned away and on how many devices it sat.
   */
  readonly destroyed: readonly DestroyedKind[]
  /** Ed25519 public key of the server that did it, base64 of its 32 bytes. */
  readonly publicKey: string
}

export const destroyedKinds = [
  'room-key',
  'documents',
  'ledger-entries',
  'words',
  'snapshots',
  'files',
  'participants',
  'seat-keys',
  'links',
] as const
export type DestroyedKind = (typeof destroyedKinds)[number]

/** Ed25519, base64: a public key of 32 bytes, a signature of 64. */
export interface Attested {
  readonly publicKey: string
  readonly signature: string
}

export interface Certificate extends UnsignedCertificate {
  /** Ed25519 over the RFC 8785 canonical JSON of all the fields above, base64 of its 64 bytes. */
  readonly signature: string
}
