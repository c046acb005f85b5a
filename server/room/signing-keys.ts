/** Signs for participants: each has an Ed25519 key of their own, held by the room and made of its key, which goes with it. */
import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import type { Surroundings } from '@common-ground/shared/acts/room-state'

/** What stands before the 32 bytes of an Ed25519 private key in its PKCS #8 form (RFC 8410). */
const before = Buffer.from('302e020100300506032b657004220420', 'hex')

const privateKeyOf = (seed: string): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([before, Buffer.from(seed, 'hex')]),
    format: 'der',
    type: 'pkcs8',
  })

/** The last 32 bytes of a public key in its SPKI form are the key itself. */
const publicKeyOf = (key: KeyObject): string =>
  createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64')

/** `secret`: what the room keeps for itself under a name, 32 bytes in hexadecimal. `json` is signed as UTF-8. */
export const signFor = (
  secret: (name: string) => string,
  participant: string,
  json: string,
): ReturnType<Surroundings['signature']> => {
  const key = privateKeyOf(secret(`signing key of ${participant}`))
  return { key: publicKeyOf(key), signature: sign(null, Buffer.from(json), key).toString('base64') }
}
