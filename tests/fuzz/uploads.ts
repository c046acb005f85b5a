/** Uploads that are no good: wrong keys and spaces, lengths that lie, lines that are cut, bodies that are something else. */
import { connect } from 'node:net'
import { limits } from '@common-ground/shared/room/limits'
import { spaces } from '@common-ground/shared/room/space'
import type { Random } from '../world/random.ts'
import { harmlessFile, hostileFile } from './hostile-files.ts'
import type { HostileSeat } from './hostile-rooms.ts'
import { oddText, someAddress, trickyNames } from './oddities.ts'
import { type Bout, HostileParticipant } from './participants.ts'

/** What is written to the line, as it is. */
interface Upload {
  readonly headers: readonly string[]
  readonly parts: readonly (string | Uint8Array)[]
  /** The sender hangs up without waiting for an answer. */
  readonly cut?: boolean
}

const bytesType = 'Content-Type: application/octet-stream'
const length = (said: number | string): readonly string[] => [bytesType, `Content-Length: ${said}`]
const chunked: readonly string[] = [bytesType, 'Transfer-Encoding: chunked']
const chunkOf = (bytes: Uint8Array): readonly (string | Uint8Array)[] => [
  `${bytes.byteLength.toString(16)}\r\n`,
  bytes,
  '\r\n',
]
const tooMuch = limits.file.bytes + 1024 * 1024

const whole = (file: Uint8Array): Upload => ({ headers: length(file.byteLength), parts: [file] })

const makers: Readonly<Record<string, (random: Random) => Upload>> = {
  hostile: (random) => whole(hostileFile(random)),
  harmless: (random) => whole(harmlessFile(random)),
  inChunks: (random) => ({ headers: chunked, parts: [...chunkOf(hostileFile(random)), '0\r\n\r\n'] }),
  nothing: (random) =>
    random.chance(0.5) ? { headers: length(0), parts: [] } : { headers: chunked, parts: ['0\r\n\r\n'] },
  tooMuchSaid: (random) => ({ headers: length(tooMuch), parts: [hostileFile(random)] }),
  tooMuch: () => ({ headers: chunked, parts: chunkOf(Buffer.alloc(tooMuch)) }),
  lessSaid: (random) => {
    const file = harmlessFile(random)
    return { headers: length(random.below(file.byteLength)), parts: [file] }
  },
  moreSaid: (random) => {
    const file = hostileFile(random)
    return { headers: length(file.byteLength + random.between(1, 100_000)), parts: [file], cut: true }
  },
  cutShort: (random) => {
    const file = harmlessFile(random)
    return {
      headers: length(file.byteLength),
      parts: [file.subarray(0, random.below(file.byteLength))],
      cut: true,
    }
  },
  oddLength: (random) => ({
    headers: length(
      random.pick(['-1', '1e3', '0x10', '+5', '5, 5', '', '9'.repeat(40), '5\r\nContent-Length: 7']),
    ),
    parts: [hostileFile(random)],
  }),
  bothLengths: (random) => ({
    headers: [...chunked, 'Content-Length: 5'],
    parts: ['0\r\n\r\n', `POST /api/rooms HTTP/1.1\r\nX: ${random.secret()}\r\n\r\n`],
  }),
  oddChunks: (random) => ({
    headers: chunked,
    parts: [
      random.pick(['-1\r\n', 'ffffffffffffffffff\r\n', 'z\r\n', '5;x=y\r\nabc', '\r\n']),
      hostileFile(random),
    ],
  }),
  oddType: (random) => {
    const file = hostileFile(random)
    const type = random.pick([
      'image/svg+xml',
      'text/html',
      'multipart/form-data; boundary=x',
      'application/json',
    ])
    return { headers: [`Content-Type: ${type}`, `Content-Length: ${file.byteLength}`], parts: [file] }
  },
}

/** How often each comes: what holds the most bytes seldom. */
const weights: Readonly<Record<string, number>> = {
  hostile: 40,
  harmless: 4,
  inChunks: 10,
  nothing: 4,
  tooMuchSaid: 6,
  tooMuch: 1,
  lessSaid: 6,
  moreSaid: 8,
  cutShort: 8,
  oddLength: 8,
  bothLengths: 5,
  oddChunks: 6,
  oddType: 6,
}

/** One line: printable, or there would be no request at all. */
const inHeader = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?')

const spaceHeader = (random: Random): readonly string[] => {
  if (random.chance(0.8)) return [`X-Space: ${random.chance(0.6) ? 'joint' : random.pick(spaces)}`]
  return random.pick([
    [],
    ['X-Space: '],
    ['X-Space: joint', 'X-Space: side-b'],
    [`X-Space: ${random.pick(trickyNames)}`],
    [`X-Space: ${inHeader(oddText(30, random))}`],
  ])
}

const keyHeader = (seat: string, random: Random): readonly string[] => {
  if (random.chance(0.8)) return [`Authorization: Bearer ${seat}`]
  return random.pick([
    [],
    [`Authorization: Bearer ${random.secret()}`],
    [`Authorization: ${seat}`],
    [`Authorization: Basic ${seat}`],
    [`Authorization: Bearer ${seat} ${seat}`],
    [`Authorization: Bearer ${'x'.repeat(3_000)}`],
  ])
}

/** The code of a refusal, the status of an answer without one, or undefined while it is not whole. */
const answerIn = (
  heard: string,
): { readonly status: number; readonly code: string | undefined } | undefined => {
  const [, status] = /^HTTP\/1\.1 (\d+) /.exec(heard) ?? []
  if (status === undefined || !heard.includes('\r\n\r\n')) return undefined
  return { status: Number(status), code: /"refused":"([a-z-]+)"/.exec(heard)?.[1] }
}

/** Sends one and counts what came of it; a line that was cut, by either, is refused as `closed`. */
const send = ({ origin, counter, random }: Bout, { room, seat }: HostileSeat): Promise<void> => {
  const {
    headers,
    parts,
    cut = false,
  } = makers[random.weighted(weights)]?.(random) ?? { headers: [], parts: [] }
  const { hostname, port } = new URL(origin)
  const named = random.chance(0.95) ? room : random.id()
  const head = [
    `POST /api/rooms/${named}/files HTTP/1.1`,
    'Host: localhost',
    'Connection: close',
    `X-Forwarded-For: ${someAddress(random)}`,
    ...keyHeader(seat, random),
    ...spaceHeader(random),
    ...headers,
  ]
  counter.sent('uploads')
  return new Promise((done) => {
    let heard = ''
    const line = connect({ host: hostname, port: Number(port) })
    line.on('error', () => undefined)
    line.on('data', (part) => {
      heard += part.toString()
      // A refusal may come before all is sent: the server would listen for a while.
      if (answerIn(heard)) line.destroy()
    })
    line.once('close', () => {
      const answer = answerIn(heard)
      if (answer && answer.status < 400) counter.taken()
      else counter.refused(answer ? (answer.code ?? `http-${answer.status}`) : 'closed')
      done()
    })
    line.write(`${head.join('\r\n')}\r\n\r\n`)
    for (const part of parts) line.write(part)
    // A half-closed line: what is still missing never comes.
    line.end(() => {
      if (cut) line.destroy()
    })
  })
}

/** With a seat that has agreed to mediate, or one that has not; a few at once, more than one person may have. */
export const uploadBout = async (bout: Bout, seat: HostileSeat): Promise<void> => {
  const { random } = bout
  const hostile = random.chance(0.9) ? await HostileParticipant.connect(bout, seat) : undefined
  await hostile?.consent()
  for (let round = 0; round < 4; round += 1)
    await Promise.all(Array.from({ length: random.between(1, 8) }, () => send(bout, seat)))
  hostile?.leave()
}
