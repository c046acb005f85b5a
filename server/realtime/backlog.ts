/** Hangs up on a reader who does not read: what is told to them must not pile up in our memory. */
import type { Socket as NetSocket } from 'node:net'
import { limits } from '@common-ground/shared/room/limits'
import type { RoomSocket } from './serving.ts'

/** The connection below a socket. It takes what it is told in batches: one is on its way, the next is being gathered. */
export type Line = RoomSocket['conn']

interface Packet {
  readonly data?: string | Uint8Array
}

const hangUp = (line: Line, socket: NetSocket): void => {
  // Asking to close would wait behind what is unread. Behind a proxy, a line that began by polling may be others' too.
  if (line.transport.name === 'websocket' && !line.upgraded) socket.destroy()
  line.close(true)
}

export const hangUpWhenUnread = (line: Line): void => {
  /** Bytes of the batch that is being gathered, and of the largest packet in it. */
  let unread = 0
  let largest = 0
  let over = false
  // The request itself is let go of once somebody is let in (lean-sockets.ts).
  const { socket } = line.request
  line.on('packetCreate', ({ data }: Packet) => {
    const bytes = data?.length ?? 0
    unread += bytes
    largest = Math.max(largest, bytes)
    // One packet of any size is fine: a whole document may take a while on a slow line.
    if (over || unread - largest <= limits.unreadBytes) return
    over = true
    // Not in the middle of telling everybody.
    setImmediate(hangUp, line, socket)
  })
  line.on('flush', () => {
    unread = 0
    largest = 0
  })
}
