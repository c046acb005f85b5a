/** What a socket holds once somebody is in: nothing of its handshake, which had the seat's key in it. And it still hears its end. */
import { EventEmitter } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { queryObjects } from 'node:v8'
import { expect, it, onTestFinished } from 'vitest'
import { Hand, openRoom } from '../rig/hand.ts'
import { runServer } from '../rig/running-server.ts'

interface Upgrade {
  readonly request: WeakRef<IncomingMessage>
  readonly line: Socket
}

const begin = async () => {
  const server = await runServer()
  onTestFinished(() => server.close())
  const upgrades: Upgrade[] = []
  server.http.on('upgrade', (request: IncomingMessage, line: Socket) =>
    upgrades.push({ request: new WeakRef(request), line }),
  )
  const room = await openRoom(server.origin)
  const enter = async (side: 'a' | 'b'): Promise<Hand> => {
    const hand = await Hand.enter(room, side, side)
    onTestFinished(() => hand.leave())
    return hand
  }
  return { upgrades, enter }
}

/** It begins with a collection of garbage. What was made in this turn may be kept until the next. */
const collect = async (): Promise<void> => {
  await new Promise((resolve) => setImmediate(resolve))
  queryObjects(EventEmitter)
}

it('the request of a line is let go of while the line is open', async () => {
  const { upgrades, enter } = await begin()
  await enter('a')
  await enter('b')
  await collect()
  expect(upgrades.map(({ request }) => request.deref())).toEqual([undefined, undefined])
  expect(upgrades.map(({ line }) => line.destroyed)).toEqual([false, false])
})

it('whoever is cut off is gone for the others', async () => {
  const { upgrades, enter } = await begin()
  await enter('a')
  const [cut] = upgrades
  const ben = await enter('b')
  const gone = new Promise((resolve) => ben.socket.once('presence', resolve))
  cut?.line.destroy()
  expect(await gone).toMatchObject({ space: 'joint', at: null })
})
