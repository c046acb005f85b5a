/** Connections that begin and never end: half a request, half a handshake, half a frame, a byte now and then. */
import { connect, type Socket } from 'node:net'
import type { Random } from '../world/random.ts'
import { randomBytes } from './oddities.ts'

const head = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`
const host = 'Host: localhost'

const upgrade = (random: Random): readonly string[] => [
  'GET /socket/?EIO=4&transport=websocket HTTP/1.1',
  host,
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  `Sec-WebSocket-Key: ${Buffer.from(randomBytes(16, random)).toString('base64')}`,
]

/** A masked text frame that says it has a megabyte and brings ten bytes. */
const halfFrame = Buffer.from([
  0x81,
  0xff,
  0,
  0,
  0,
  0,
  0,
  0x10,
  0,
  0,
  1,
  2,
  3,
  4,
  ...Buffer.from('half a fra'),
])

const beginnings: readonly ((random: Random) => string | Buffer)[] = [
  () => '',
  () => 'POST /api/ro',
  () => head(['POST /api/rooms HTTP/1.1', host]),
  () =>
    `${head(['POST /api/rooms HTTP/1.1', host, 'Content-Type: application/json', 'Content-Length: 1000'])}\r\n{"title":`,
  () =>
    `${head(['POST /api/rooms HTTP/1.1', host, 'Content-Type: application/json', 'Transfer-Encoding: chunked'])}\r\n4\r\n{"ti\r\n`,
  () => `${head(['POST /socket/?EIO=4&transport=polling HTTP/1.1', host, 'Content-Length: 100000'])}\r\n4`,
  (random) => head(upgrade(random)),
  (random) => `${head(upgrade(random))}\r\n`,
  (random) => Buffer.concat([Buffer.from(`${head(upgrade(random))}\r\n`), halfFrame]),
  (random) => Buffer.from(randomBytes(50, random)),
]

/** Between two bytes of one connection, in ms. */
const dribbleEveryMs = 1_000

export class HalfOpen {
  readonly #lines = new Set<Socket>()
  readonly #timer: NodeJS.Timeout
  #closing = false
  /** How many the server has closed. */
  closed = 0

  /** Keeps so many open, beginning another whenever the server closes one. */
  constructor(origin: string, count: number, random: Random) {
    const { hostname, port } = new URL(origin)
    const begin = (): void => {
      const line = connect({ host: hostname, port: Number(port) })
      this.#lines.add(line)
      line.on('error', () => undefined)
      line.once('connect', () => line.write(random.pick(beginnings)(random)))
      line.once('close', () => {
        this.#lines.delete(line)
        if (this.#closing) return
        this.closed += 1
        // Not at once: a server that refuses connections must not be met by a tight loop.
        setTimeout(begin, dribbleEveryMs).unref()
      })
    }
    for (let left = count; left > 0; left -= 1) begin()
    this.#timer = setInterval(() => {
      for (const line of this.#lines) if (random.chance(0.5) && line.writable) line.write('x')
    }, dribbleEveryMs)
  }

  close(): void {
    this.#closing = true
    clearInterval(this.#timer)
    for (const line of this.#lines) line.destroy()
  }
}
