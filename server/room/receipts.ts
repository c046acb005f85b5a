/** Receipts: what the server says was recorded of a space, in a form it recognises as its own whatever became of the store. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Space } from '@common-ground/shared/room/space'
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

  give(space: Space, { position, seq, head }: Recorded): Receipt {
    return { position, seq, head, mac: this.#mac(space, { position, seq, head }).toString('hex') }
  }

  /** Whether this server, or one with the same keys, once gave this receipt. A client cannot make one up. */
  isOurs(space: Space, { mac, ...recorded }: Receipt): boolean {
    return timingSafeEqual(Buffer.from(mac, 'hex'), this.#mac(space, recorded))
  }

  #mac(space: Space, { position, seq, head }: Recorded): Buffer {
    return createHmac('sha256', this.#key)
      .update(JSON.stringify([this.#room, space, position, seq, head]))
      .digest()
  }
}
