/** Checks an Ed25519 signature, strictly: one key, one encoding, no key of small order. */
import { hashes, verify } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { bytesOfBase64 } from './base64.ts'

hashes.sha512 = sha512

/** `key` and `signature` in base64 of 32 and 64 bytes; the message in UTF-8. Whatever is no such thing has not signed. */
export const hasSigned = (key: string, signature: string, message: string): boolean => {
  const publicKey = bytesOfBase64(key, 32)
  const signed = bytesOfBase64(signature, 64)
  if (!publicKey || !signed) return false
  return verify(signed, utf8ToBytes(message), publicKey, { zip215: false })
}
