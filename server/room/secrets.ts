/** What the room keeps for itself: made of its key each time it is needed, so that it outlives a restart and stands nowhere. */
import { createHmac } from 'node:crypto'

/**
 * `key`: the one receipts are made with, 32 bytes derived from the room's key. What is under it here begins otherwise than any
 * receipt, and a second key is made of it, so that neither says anything of the other.
 */
export const secretsOf = (room: string, key: Uint8Array): ((name: string) => string) => {
  const own = createHmac('sha256', key).update(`common ground: secrets of the room ${room}`).digest()
  return (name) => createHmac('sha256', own).update(name).digest('hex')
}
