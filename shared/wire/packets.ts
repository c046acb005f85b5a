/** socket.io's packets as frames and back: its own JSON text as long as there are no bytes in it, one frame of bytes otherwise. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { limits } from '../room/limits.ts'
import { isSpace } from '../room/space.ts'
import { filledFromText, holdsBytes, putTogether, sign, takenApart, withBase64 } from './byte-places.ts'
import { kinds, largest, readNumber, readTold, readVerdict, WrongFrame, wordsFrame } from './frames.ts'

/** As socket.io numbers them. */
export const packetTypes = { connect: 0, disconnect: 1, event: 2, ack: 3, connectError: 4 } as const

export interface Packet {
  readonly type: number
  /** There is one namespace, `/`. */
  readonly nsp: string
  readonly data?: unknown
  readonly id?: number | undefined
}

/** Whether bytes go as bytes, or as base64 in the text: for whoever reads along. */
export const wireForms = ['bytes', 'text'] as const
export type WireForm = (typeof wireForms)[number]

/** Names of events that mean something to socket.io itself. */
const reserved = new Set([
  'connect',
  'connect_error',
  'disconnect',
  'disconnecting',
  'newListener',
  'removeListener',
])

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fitting: Readonly<Record<number, (data: unknown) => boolean>> = {
  [packetTypes.connect]: (data) => data === undefined || isPlain(data),
  [packetTypes.disconnect]: (data) => data === undefined,
  [packetTypes.event]: (data) => Array.isArray(data) && typeof data[0] === 'string' && !reserved.has(data[0]),
  [packetTypes.ack]: Array.isArray,
  [packetTypes.connectError]: (data) => typeof data === 'string' || isPlain(data),
}

export const textOf = ({ type, id, data }: Packet): string =>
  `${type}${id ?? ''}${data === undefined ? '' : JSON.stringify(data)}`

const written = /^([0-4])(\d{0,10})/

/** What is written, as it stands; its places are not filled yet. */
const packetIn = (text: string): Packet => {
  const [head, type, digits] = written.exec(text) ?? []
  if (head === undefined) throw new WrongFrame('no packet')
  const json = text.slice(head.length)
  const id = digits ? Number(digits) : undefined
  if (id !== undefined && id > largest) throw new WrongFrame('a number is too large')
  const data: unknown = json === '' ? undefined : JSON.parse(json)
  return { type: Number(type), nsp: '/', data, id }
}

const checked = (packet: Packet): Packet => {
  if (!fitting[packet.type]?.(packet.data)) throw new WrongFrame('no such packet')
  return packet
}

/** Throws on whatever is no packet. */
export const packetInText = (text: string): Packet => {
  const packet = packetIn(text)
  return checked(text.includes(sign) ? { ...packet, data: filledFromText(packet.data) } : packet)
}

/** `[5][length and bytes of the text][length and bytes of each array]`. */
const frameOf = (packet: Packet): Uint8Array => {
  const { rest, arrays } = takenApart(packet.data)
  const into = encoding.createEncoder()
  encoding.writeUint8(into, kinds.packet)
  encoding.writeVarString(into, textOf({ ...packet, data: rest }))
  for (const array of arrays) encoding.writeVarUint8Array(into, array)
  return encoding.toUint8Array(into)
}

/** Words as the client says them, and nothing else with them. */
const wordsIn = ({ type, id, data }: Packet): Uint8Array | undefined => {
  if (type !== packetTypes.event || id === undefined || !Array.isArray(data) || data[0] !== 'words')
    return undefined
  const message: unknown = data[1]
  if (!isPlain(message) || !('space' in message && 'update' in message)) return undefined
  const { space, update, ...more } = message
  if (typeof space !== 'string' || !isSpace(space) || !(update instanceof Uint8Array)) return undefined
  return Object.keys(more).length === 0 ? wordsFrame(id, space, update) : undefined
}

export const encoded = (packet: Packet, form: WireForm): string | Uint8Array => {
  if (!holdsBytes(packet.data)) return textOf(packet)
  const text = form === 'text' ? textOf({ ...packet, data: withBase64(packet.data) }) : undefined
  // The server does not read longer ones.
  return text !== undefined && text.length <= limits.textFrame ? text : (wordsIn(packet) ?? frameOf(packet))
}

/** What the reader of a general frame bounds. */
export interface PacketBounds {
  /** Bytes of its text. */
  readonly text: number
  readonly arrays: number
}

const unbounded: PacketBounds = { text: largest, arrays: largest }

/** The general form. Throws on whatever is no packet. */
export const packetInFrame = (frame: Uint8Array, bounds = unbounded): Packet => {
  const from = decoding.createDecoder(frame)
  from.pos = 1
  const length = readNumber(from)
  if (length > bounds.text) throw new WrongFrame('a text is too long')
  from.pos = 1
  const packet = packetIn(decoding.readVarString(from))
  const arrays: Uint8Array[] = []
  while (decoding.hasContent(from)) {
    if (arrays.length === bounds.arrays) throw new WrongFrame('too many arrays')
    arrays.push(decoding.readVarUint8Array(from))
  }
  return checked({ ...packet, data: putTogether(packet.data, arrays) })
}

/** What the server says in bytes: the verdict on words, words told, or the general form. */
export const packetFromServer = (frame: Uint8Array): Packet => {
  switch (frame[0]) {
    case kinds.verdict: {
      const { id, words } = readVerdict(frame)
      return { type: packetTypes.ack, nsp: '/', id, data: [{ words }] }
    }
    case kinds.told:
    case kinds.receipted:
      return { type: packetTypes.event, nsp: '/', data: ['words', readTold(frame)] }
    case kinds.packet:
      return packetInFrame(frame)
    default:
      throw new WrongFrame('no such kind')
  }
}
