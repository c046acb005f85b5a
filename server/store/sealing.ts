/** AES-256-GCM as the store uses it: a ciphertext can only be opened at the place it was sealed for. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

export const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16
/** First byte of everything sealed, so that another scheme can follow without guessing. */
const scheme = 1
const overhead = 1 + nonceBytes + tagBytes

/** Random bytes are fetched for many nonces at once: one at a time they cost as much as the encryption. */
const nonces = (() => {
  let pool = randomBytes(0)
  let at = 0
  return (): Uint8Array => {
    if (at + nonceBytes > pool.length) {
      pool = randomBytes(nonceBytes * 512)
      at = 0
    }
    at += nonceBytes
    return pool.subarray(at - nonceBytes, at)
  }
})()

/** The scheme's byte, the nonce, the ciphertext, the tag. `place` is authenticated, not stored. */
export const seal = (key: Uint8Array, place: string, plain: Uint8Array): Uint8Array => {
  const nonce = nonces()
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
  cipher.setAAD(Buffer.from(place))
  const sealed = new Uint8Array(plain.length + overhead)
  sealed[0] = scheme
  sealed.set(nonce, 1)
  sealed.set(cipher.update(plain), 1 + nonceBytes)
  cipher.final()
  sealed.set(cipher.getAuthTag(), 1 + nonceBytes + plain.length)
  return sealed
}

const decipher = (key: Uint8Array, place: string, sealed: Uint8Array): Uint8Array => {
  if (sealed[0] !== scheme || sealed.length < overhead) throw new Error('of no known form')
  const end = sealed.length - tagBytes
  const opening = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + nonceBytes), {
    authTagLength: tagBytes,
  })
  opening.setAAD(Buffer.from(place))
  opening.setAuthTag(sealed.subarray(end))
  const { buffer, byteOffset, byteLength } = opening.update(sealed.subarray(1 + nonceBytes, end))
  opening.final()
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** Throws when the key, the place or a single bit is another. The message names the place alone, which holds only ids. */
export const unseal = (key: Uint8Array, place: string, sealed: Uint8Array): Uint8Array => {
  try {
    return decipher(key, place, sealed)
  } catch (cause) {
    throw new Error(`The store cannot decrypt ${place}.`, { cause })
  }
}
