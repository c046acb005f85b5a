/** A network between sessions and a real server that can be cut: cleanly for both ends, or so that the server does not notice. */

import type { AddressInfo } from 'node:net'
import { connect as connectTo, createServer, type Socket } from 'node:net'

export interface Network {
  /** Where sessions connect to. */
  readonly origin: string
  /** Ends every connection and lets no new one through. */
  cut(): void
  /** The same, but the server's ends stay open, as when a laptop is closed. */
  cutUnnoticed(): void
  restore(): void
  /** From now on new connections lead to another server. */
  moveTo(origin: string): void
  close(): Promise<void>
}

export const networkTo = async (origin: string): Promise<Network> => {
  let { port } = new URL(origin)
  const pairs = new Set<{ readonly near: Socket; readonly far: Socket }>()
  let down = false
  const proxy = createServer((near) => {
    if (down) return near.destroy()
    const far = connectTo(Number(port), '127.0.0.1')
    const pair = { near, far }
    pairs.add(pair)
    const end = () => {
      if (!pairs.delete(pair)) return
      near.destroy()
      far.destroy()
    }
    near.pipe(far, { end: false })
    far.pipe(near, { end: false })
    for (const socket of [near, far]) socket.on('error', end).on('close', end)
    return undefined
  })
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening))
  const deaf: Socket[] = []
  const cut = (unnoticed: boolean) => {
    down = true
    for (const pair of [...pairs]) {
      pairs.delete(pair)
      pair.near.destroy()
      if (unnoticed) deaf.push(pair.far)
      else pair.far.destroy()
    }
  }
  return {
    origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cut: () => cut(false),
    cutUnnoticed: () => cut(true),
    restore: () => {
      down = false
    },
    moveTo: (other) => {
      port = new URL(other).port
    },
    close: async () => {
      cut(false)
      for (const far of deaf) far.destroy()
      await new Promise((closed) => proxy.close(closed))
    },
  }
}
