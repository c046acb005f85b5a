/** The vault: what the master key locks. It wraps the rooms' keys and the signing key, and holds nothing else. */
import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto'
import { RoomKey } from './room-key.ts'
import { keyBytes, seal, unseal } from './sealing.ts'

const checkText = Buffer.from('common-ground/master-key-check/1')

export class Vault {
  readonly #masterKey: Uint8Array
  /** Which master key this is, without telling anything of it. Bound into everything it wraps. */
  readonly #keyId: string

  constructor(masterKey: Uint8Array) {
    if (masterKey.length !== keyBytes) throw new Error(`A master key has ${keyBytes} bytes.`)
    this.#masterKey = masterKey
    this.#keyId = createHmac('sha256', masterKey).update('common-ground/key-id/1').digest('hex').slice(0, 16)
  }

  /** A new room's key, ready to use and as it is stored. */
  makeRoomKey(room: string): { readonly key: RoomKey; readonly wrapped: Uint8Array } {
    const bytes = randomBytes(keyBytes)
    return { key: new RoomKey(room, bytes), wrapped: this.#wrap(`room-key/${room}`, bytes) }
  }

  roomKey(room: string, wrapped: Uint8Array): RoomKey {
    return new RoomKey(room, this.#unwrap(`room-key/${room}`, wrapped))
  }

  /** A new Ed25519 key pair; the private half wrapped. */
  makeSigningKey(): Uint8Array {
    const { privateKey } = generateKeyPairSync('ed25519', {
      privateKeyEncoding: { type: 'pkcs8', format: 'der' },
      publicKeyEncoding: { type: 'spki', format: 'der' },
    })
    return this.#wrap('signing-key', privateKey)
  }

  /** The private key as PKCS #8. */
  signingKey(wrapped: Uint8Array): Uint8Array {
    return this.#unwrap('signing-key', wrapped)
  }

  /** What the store keeps to recognise its master key. */
  makeCheck(): Uint8Array {
    return this.#wrap('check', checkText)
  }

  fits(check: Uint8Array): boolean {
    try {
      return checkText.equals(this.#unwrap('check', check))
    } catch {
      // Not decrypting is the answer that is asked for here.
      return false
    }
  }

  /** The same keys under another master key. */
  rewrapRoomKey(room: string, wrapped: Uint8Array, next: Vault): Uint8Array {
    return next.#wrap(`room-key/${room}`, this.#unwrap(`room-key/${room}`, wrapped))
  }

  rewrapSigningKey(wrapped: Uint8Array, next: Vault): Uint8Array {
    return next.#wrap('signing-key', this.signingKey(wrapped))
  }

  #wrap(what: string, key: Uint8Array): Uint8Array {
    return seal(this.#masterKey, `${what}/${this.#keyId}`, key)
  }

  #unwrap(what: string, wrapped: Uint8Array): Uint8Array {
    return unseal(this.#masterKey, `${what}/${this.#keyId}`, wrapped)
  }
}
