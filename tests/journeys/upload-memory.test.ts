/** What a refused upload leaves in the server's memory: nothing. In a file of its own, where nobody else's garbage is counted. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { limits } from '@common-ground/shared/room/limits'
import { expect, it } from 'vitest'
import { Hand, openRoom } from '../rig/hand.ts'
import { runServer } from '../rig/running-server.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: unknown = runInNewContext('gc')
/** Of buffers, once what nobody can reach is gone. */
const bytesHeld = (): number => {
  if (typeof collectGarbage !== 'function') throw new Error('garbage cannot be collected by hand')
  collectGarbage()
  return process.memoryUsage().arrayBuffers
}

it('[R9] an upload that is too large leaves none of its bytes, also while what may still follow is listened to', async () => {
  // What the server puts off never comes.
  const server = await runServer({ schedule: () => () => undefined })
  const mal = await Hand.enter(await openRoom(server.origin), 'a', 'Mal')
  const { hostname, port } = new URL(server.origin)
  const much = Buffer.alloc(limits.file.bytes + 1)
  const head = [
    `POST /api/rooms/${mal.opened.room}/files HTTP/1.1`,
    'Host: localhost',
    `Authorization: Bearer ${mal.seat}`,
    'X-Space: joint',
    'Content-Type: application/octet-stream',
    'Transfer-Encoding: chunked',
  ]
  const before = bytesHeld()
  const lines = Array.from({ length: 5 }, () => connect({ host: hostname, port: Number(port) }))
  for (const line of lines) {
    line.write(`${head.join('\r\n')}\r\n\r\n${much.byteLength.toString(16)}\r\n`)
    line.write(much)
    const [answer] = await once(line, 'data')
    expect(String(answer)).toContain('file-too-large')
  }
  // The last line's bytes are let go of a moment after its answer; what is kept for the draining would stay.
  await expect.poll(() => bytesHeld() - before).toBeLessThan(much.byteLength / 10)
  for (const line of lines) line.destroy()
  mal.leave()
  await server.close()
})
