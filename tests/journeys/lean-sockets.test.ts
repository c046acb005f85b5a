/** A socket that has let go of its handshake still hears its end. */
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { Hand, openRoom } from '../rig/hand.ts'
import { runServer } from '../rig/running-server.ts'

const begin = async () => {
  const server = await runServer()
  onTestFinished(() => server.close())
  const lines: Socket[] = []
  server.http.on('upgrade', (_: IncomingMessage, line: Socket) => lines.push(line))
  const room = await openRoom(server.origin)
  const enter = async (side: 'a' | 'b'): Promise<Hand> => {
    const hand = await Hand.enter(room, side, side)
    onTestFinished(() => hand.leave())
    return hand
  }
  return { lines, enter }
}

it('whoever is cut off is gone for the others', async () => {
  const { lines, enter } = await begin()
  await enter('a')
  const [cut] = lines
  const ben = await enter('b')
  const gone = new Promise((resolve) => ben.socket.once('presence', resolve))
  cut?.destroy()
  expect(await gone).toMatchObject({ space: 'joint', at: null })
})
