/** The certificate of a room that was destroyed in a memory store, signed with a key of the caller's. */
import { createPublicKey, type KeyObject, sign } from 'node:crypto'
import { canonicalJson } from '@common-ground/shared/ledger/chain'
import {
  type Certificate,
  type DestructionReason,
  destroyedKinds,
  type UnsignedCertificate,
} from '@common-ground/shared/room/certificate'
import type { KeptRoom } from './memory-disk.ts'

export const certify = (
  { record }: KeptRoom,
  because: DestructionReason,
  at: number,
  signing: KeyObject,
): Certificate => {
  const { x = '' } = createPublicKey(signing).export({ format: 'jwk' })
  const unsigned: UnsignedCertificate = {
    format: 'common-ground/certificate-of-destruction/1',
    room: record.id,
    openedAt: record.createdAt,
    destroyedAt: at,
    because,
    destroyed: destroyedKinds,
    publicKey: Buffer.from(x, 'base64url').toString('base64'),
  }
  const signature = sign(null, Buffer.from(canonicalJson(unsigned)), signing)
  return { ...unsigned, signature: signature.toString('base64') }
}
