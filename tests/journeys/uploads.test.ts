/** Uploads that are cut, slow, too many, too large or lie about their length: bounded, refused clearly, nothing half stored. */
import { connect, type Socket } from 'node:net'
import { limits } from '@common-ground/shared/room/limits'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { laid, pdf, refusedWith, sendFile } from '../rig/files.ts'
import { Hand, openRoom } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'

/** What the server puts off comes so many times sooner. Its clock stands until it is moved on. */
const faster = 100

let server: RunningServer
let now: number
let ana: Hand
let ben: Hand
beforeEach(async () => {
  now = 1_800_000_000_000
  server = await runServer({
    clock: () => now,
    schedule: (action, ms) => {
      const timer = setTimeout(action, ms / faster)
      timer.unref()
      return () => clearTimeout(timer)
    },
  })
  const room = await openRoom(server.origin)
  ana = await Hand.enter(room, 'a', 'Ana')
  ben = await Hand.enter(room, 'b', 'Ben')
})
afterEach(async () => {
  for (const hand of [ana, ben]) hand.leave()
  await server.close()
})

const files = async () => (await server.store.read(ana.opened.room))?.files

/** A request written by hand; what the server answers until it hangs up or has answered. */
class Line {
  readonly socket: Socket
  readonly closed: Promise<void>
  #heard = ''

  constructor(by: Hand, headers: readonly string[], path = 'files') {
    const { hostname, port } = new URL(server.origin)
    this.socket = connect({ host: hostname, port: Number(port) })
    this.socket.on('error', () => undefined)
    this.socket.on('data', (part) => {
      this.#heard += part.toString()
    })
    this.closed = new Promise((closed) => this.socket.once('close', () => closed()))
    const head = [
      `POST /api/rooms/${by.opened.room}/${path} HTTP/1.1`,
      'Host: localhost',
      `Authorization: Bearer ${by.seat}`,
      'X-Space: joint',
      ...headers,
    ]
    this.socket.write(`${head.join('\r\n')}\r\n\r\n`)
  }

  async answered(): Promise<string | undefined> {
    await expect.poll(() => this.#heard, { timeout: 10_000 }).toContain('\r\n\r\n{')
    return /"refused":"([a-z-]+)"/.exec(this.#heard)?.[1]
  }

  get heard(): string {
    return this.#heard
  }
}

const bytesType = 'Content-Type: application/octet-stream'
const sized = (length: number): readonly string[] => [bytesType, `Content-Length: ${length}`]

describe('[R8] an upload', () => {
  it('cut at 90 % stores nothing, frees its place, and the same file goes in afterwards', async () => {
    const bytes = pdf('', 900_000)
    for (let times = 0; times < limits.file.uploadsPerParticipant + 1; times += 1) {
      const line = new Line(ana, sized(bytes.byteLength))
      line.socket.write(bytes.subarray(0, Math.floor(bytes.byteLength * 0.9)))
      await new Promise<void>((sent) => line.socket.end(() => sent()))
      line.socket.destroy()
      await line.closed
    }
    expect(await files()).toEqual([])
    await expect.poll(async () => (await sendFile(ana, 'joint', bytes)).status).toBe(200)
    expect(await files()).toHaveLength(1)
  })

  it('that dribbles, or stops, is hung up on, and holds nobody else up meanwhile', async () => {
    const lines = [new Line(ana, sized(1_000_000)), new Line(ana, sized(1_000_000))]
    const dribble = setInterval(() => lines[0]?.socket.write('x'), 20)
    await expect.poll(async () => refusedWith(await sendFile(ana, 'joint', Buffer.from('text')))).toBe('busy')
    expect((await laid(ben, 'joint', pdf('meanwhile'))).kind).toBe('pdf')
    now += limits.file.slowest.graceMs + 1_000
    await Promise.all(lines.map(({ closed }) => closed))
    clearInterval(dribble)
    expect((await laid(ana, 'joint', pdf('afterwards'))).kind).toBe('pdf')
    expect(await files()).toHaveLength(2)
  })

  it('two of one person at once go in, of twenty at once some wait outside, and each is answered', async () => {
    const two = await Promise.all(['1', '2'].map((text) => sendFile(ana, 'joint', pdf(text, 200_000))))
    expect(two.map(({ status }) => status)).toEqual([200, 200])
    const many = await Promise.all(
      Array.from({ length: 20 }, (_, at) => sendFile(ben, 'joint', pdf(`${at}`, 200_000))),
    )
    const taken = many.filter(({ status }) => status === 200)
    expect(taken.length).toBeGreaterThanOrEqual(limits.file.uploadsPerParticipant)
    for (const answer of many)
      if (answer.status !== 200) expect(['busy', 'too-fast']).toContain(refusedWith(answer))
    expect(await files()).toHaveLength(2 + taken.length)
  })
})

describe('[R9] an upload that is no good', () => {
  it('of 0 bytes, with and without a length', async () => {
    expect(refusedWith(await sendFile(ana, 'joint', new Uint8Array()))).toBe('file-empty')
    const chunked = new Line(ana, [bytesType, 'Transfer-Encoding: chunked'])
    chunked.socket.write('0\r\n\r\n')
    expect(await chunked.answered()).toBe('file-empty')
    chunked.socket.destroy()
  })

  it('of 21 MB, said or not, is refused and can be read as refused', async () => {
    const much = new Uint8Array(21 * 1024 * 1024)
    expect(await sendFile(ana, 'joint', much)).toMatchObject({ status: 413 })
    const said = new Line(ana, sized(21 * 1024 * 1024))
    expect(await said.answered()).toBe('file-too-large')
    said.socket.destroy()
    const unsaid = new Line(ana, [bytesType, 'Transfer-Encoding: chunked'])
    unsaid.socket.write(`${much.byteLength.toString(16)}\r\n`)
    unsaid.socket.write(much)
    expect(await unsaid.answered()).toBe('file-too-large')
    unsaid.socket.destroy()
    expect(await files()).toEqual([])
  })

  it('that goes on and on after it was refused is hung up on', async () => {
    const line = new Line(ana, [bytesType, 'Transfer-Encoding: chunked'])
    line.socket.write(`${(limits.file.bytes + 1).toString(16)}\r\n`)
    line.socket.write(Buffer.alloc(limits.file.bytes + 1))
    expect(await line.answered()).toBe('file-too-large')
    await line.closed
  })

  it('in pieces without a length goes in like any other', async () => {
    const bytes = pdf('', 100_000)
    const line = new Line(ana, [bytesType, 'Transfer-Encoding: chunked'])
    for (const part of [bytes.subarray(0, 10), bytes.subarray(10, 70_000), bytes.subarray(70_000)]) {
      line.socket.write(`${part.byteLength.toString(16)}\r\n`)
      line.socket.write(part)
      line.socket.write('\r\n')
    }
    line.socket.write('0\r\n\r\n')
    expect(await line.answered()).toBeUndefined()
    line.socket.destroy()
    expect((await files())?.map(({ size }) => size)).toEqual([bytes.byteLength])
  })

  it('that is longer than it says is the file it says, and what follows is no request', async () => {
    const bytes = pdf()
    const line = new Line(ana, sized(bytes.byteLength))
    line.socket.write(Buffer.concat([bytes, Buffer.from('GARBAGE\r\n\r\n')]))
    expect(await line.answered()).toBeUndefined()
    await line.closed
    // What hangs up is the rest that is no request: the file may still be on its way into the store by then.
    await expect
      .poll(async () => (await files())?.map(({ size }) => size), { timeout: 10_000 })
      .toEqual([bytes.byteLength])
  })

  it.each([
    ['text', ['Content-Type: text/plain', 'Content-Length: 3'], 'abc'],
    ['a form', ['Content-Type: multipart/form-data; boundary=x', 'Content-Length: 3'], 'abc'],
    ['JSON', ['Content-Type: application/json', 'Content-Length: 2'], '{}'],
    ['nothing said', ['Content-Length: 3'], 'abc'],
  ])('sent as %s', async (_, headers, body) => {
    const line = new Line(ana, headers)
    line.socket.write(body)
    expect(await line.answered()).toBe('malformed')
    line.socket.destroy()
  })
})

describe('[R9] everything but an upload', () => {
  it('has half a minute to arrive', async () => {
    const line = new Line(ana, ['Content-Type: application/json', 'Content-Length: 1000'], 'door')
    const dribble = setInterval(() => line.socket.write(' '), 20)
    await line.closed
    clearInterval(dribble)
    expect(line.heard).toMatch(/^HTTP\/1.1 408 /)
  })
})

describe('stopping the server', () => {
  it('does not wait for an upload under way, which leaves nothing', async () => {
    const line = new Line(ana, sized(limits.file.bytes))
    line.socket.write(pdf('', 100_000))
    await ana.act({ type: 'post-statement', text: 'Good morning' })
    const { room } = ana.opened
    expect((await server.store.read(room))?.files).toEqual([])
    for (const hand of [ana, ben]) hand.leave()
    await server.close()
    await line.closed
    server = await runServer()
    ana = await Hand.enter(await openRoom(server.origin), 'a', 'Ana')
  })
})
