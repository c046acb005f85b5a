/** A room's own key: what seals and opens everything written in that room. */
import { hkdfSync } from 'node:crypto'
import type { VolumeName } from '@common-ground/shared/room/volume'
import { keyBytes, seal, unseal } from './sealing.ts'

/** Where in a room a ciphertext belongs: it cannot be moved to another column, row, space or room unnoticed. */
export type Place =
  | 'rooms/about'
  | 'rooms/agreement'
  | `participants/${string}`
  | `words/${VolumeName}/${number}`
  | `snapshots/${VolumeName}/${number}`
  | `entries/${VolumeName}/${number}`
  | `went-back/${VolumeName}/${number}`
  | `files/${string}`
  | `file-pieces/${string}/${number}`

const decoder = new TextDecoder('utf-8', { fatal: true })

export class RoomKey {
  readonly #room: string
  readonly #key: Uint8Array

  constructor(room: string, key: Uint8Array) {
    this.#room = room
    this.#key = key
  }

  seal(place: Place, plain: Uint8Array): Uint8Array {
    return seal(this.#key, `${this.#room}/${place}`, plain)
  }

  open(place: Place, sealed: Uint8Array): Uint8Array {
    return unseal(this.#key, `${this.#room}/${place}`, sealed)
  }

  sealText(place: Place, text: string): Uint8Array {
    return this.seal(place, Buffer.from(text))
  }

  openText(place: Place, sealed: Uint8Array): string {
    return decoder.decode(this.open(place, sealed))
  }

  /** For the receipts of this room: nobody can make one who cannot open the room. */
  receiptKey(): Uint8Array {
    return new Uint8Array(hkdfSync('sha256', this.#key, this.#room, 'common-ground/receipts/1', keyBytes))
  }
}
