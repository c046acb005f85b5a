/** Receipts: what the server says was recorded of a space, in a form it recognises as its own whatever became of the store. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { nameOf, type Volume } from '@common-ground/shared/room/volume'
import type { Receipt } from '@common-ground/shared/wire/messages'

export type Recorded = Omit<Receipt, 'mac'>

export class Receipts {
  readonly #room: string
  readonly #key: Uint8Array

  /** `key`: 32 bytes derived from the room's key, so that a receipt of one room says nothing in another. */
  constructor(room: string, key: Uint8Array) {
    this.#room = room
    this.#key = key
  }

  give(of: Volume, { position, seq, head }: Recorded): Receipt {
    return { position, seq, head, mac: this.#mac(of, { position, seq, head }).toString('hex') }
  }

  /** Whether this server, or one with the same keys, once gave this receipt. A client cannot make one up. */
  isOurs(of: Volume, { mac, ...recorded }: Receipt): boolean {
    return timingSafeEqual(Buffer.from(mac, 'hex'), this.#mac(of, recorded))
  }

  #mac(of: Volume, { position, seq, head }: Recorded): Buffer {
    return createHmac('sha256', this.#key)
      .update(JSON.stringify([this.#room, nameOf(of), position, seq, head]))
      .digest()
  }
}
