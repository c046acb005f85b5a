/** The certificate of a room that was destroyed in a memory store, signed with a key of the caller's. */
import { createPublicKey, type KeyObject, sign } from 'node:crypto'
import { canonicalJson } from '@common-ground/shared/ledger/chain'
import {
  type Attested,
  type Certificate,
  type DestructionReason,
  destroyedKinds,
  type UnsignedCertificate,
} from '@common-ground/shared/room/certificate'
import type { KeptRoom } from './memory-disk.ts'

const publicKeyOf = (signing: KeyObject): string => {
  const { x = '' } = createPublicKey(signing).export({ format: 'jwk' })
  return Buffer.from(x, 'base64url').toString('base64')
}

export const attested = (signing: KeyObject, text: (publicKey: string) => string): Attested => {
  const publicKey = publicKeyOf(signing)
  return { publicKey, signature: sign(null, Buffer.from(text(publicKey)), signing).toString('base64') }
}

export const certify = (
  { record }: KeptRoom,
  because: DestructionReason,
  at: number,
  signing: KeyObject,
): Certificate => {
  const unsigned: UnsignedCertificate = {
    format: 'common-ground/certificate-of-destruction/1',
    room: record.id,
    openedAt: record.createdAt,
    destroyedAt: at,
    because,
    destroyed: destroyedKinds,
    publicKey: publicKeyOf(signing),
  }
  const signature = sign(null, Buffer.from(canonicalJson(unsigned)), signing)
  return { ...unsigned, signature: signature.toString('base64') }
}
