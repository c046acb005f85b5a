/** Frames of bytes for what is said most: words, the words told, and the verdict. The first byte says which, the rest is laid out by hand. */
import * as decoding from 'lib0/decoding'
import { type Space, spaces } from '../room/space.ts'
import type { WordsMessage, WordsTold, WordsVerdict } from './messages.ts'

/** The first byte of a frame. `packet` is everything else that carries bytes (packets.ts). */
export const kinds = { words: 1, verdict: 2, told: 3, receipted: 4, packet: 5 } as const

/** Ids of questions, positions and lengths stay below: they are read without a thought of overflow. */
export const largest = 2 ** 31 - 1

/** Bytes that are no frame of ours. Whoever sent them is hung up on. */
export class WrongFrame extends Error {}

export const readNumber = (from: decoding.Decoder): number => {
  const value = decoding.readVarUint(from)
  if (value > largest) throw new WrongFrame('a number is too large')
  return value
}

/** A view: nothing is copied. */
export const readRest = (from: decoding.Decoder): Uint8Array =>
  decoding.readUint8Array(from, from.arr.length - from.pos)

const readByte = (from: decoding.Decoder): number => {
  if (from.pos >= from.arr.length) throw new WrongFrame('a frame is too short')
  return decoding.readUint8(from)
}

/** After the first byte. */
const contentOf = (frame: Uint8Array): decoding.Decoder => {
  const from = decoding.createDecoder(frame)
  from.pos = 1
  return from
}

export const lengthOfNumber = (value: number): number => {
  let length = 1
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) length += 1
  return length
}

/** Lays a number out at a place, seven bits to the byte, and answers the place behind it. */
export const putNumber = (into: Uint8Array, at: number, value: number): number => {
  let rest = value
  let end = at
  for (; rest > 127; rest >>>= 7) {
    into[end] = (rest & 127) | 128
    end += 1
  }
  into[end] = rest
  return end + 1
}

/** How the bytes of a frame are got, and how many are left free before it: for the header of the transport. */
export interface Laying {
  readonly allocate: (bytes: number) => Uint8Array
  readonly spare: number
}

const plainly: Laying = { allocate: (bytes) => new Uint8Array(bytes), spare: 0 }

/** `words` from a client: `[1][space][id][update]`. */
export const wordsFrame = (id: number, space: Space, update: Uint8Array): Uint8Array => {
  const frame = new Uint8Array(2 + lengthOfNumber(id) + update.byteLength)
  frame[0] = kinds.words
  frame[1] = spaces.indexOf(space)
  frame.set(update, putNumber(frame, 2, id))
  return frame
}

export interface WordsAsked {
  readonly id: number
  /** Undefined when it names no space. */
  readonly message: WordsMessage | undefined
}

/** Throws when not even the id can be read. */
export const readWords = (frame: Uint8Array): WordsAsked => {
  const from = contentOf(frame)
  const space = spaces[readByte(from)]
  const id = readNumber(from)
  return { id, message: space && { space, update: readRest(from) } }
}

const verdicts = ['recorded', 'nothing-new'] as const satisfies readonly WordsVerdict['words'][]

/** The answer to words that were not refused: `[2][id][0 or 1]`. */
export const verdictFrame = (
  id: number,
  { words }: WordsVerdict,
  { allocate, spare }: Laying = plainly,
): Uint8Array => {
  const frame = allocate(spare + 2 + lengthOfNumber(id))
  frame[spare] = kinds.verdict
  frame[putNumber(frame, spare + 1, id)] = verdicts.indexOf(words)
  return frame
}

export const readVerdict = (frame: Uint8Array): WordsVerdict & { readonly id: number } => {
  const from = contentOf(frame)
  const id = readNumber(from)
  const words = verdicts[readByte(from)]
  if (words === undefined || decoding.hasContent(from)) throw new WrongFrame('no verdict')
  return { id, words }
}

const hashBytes = 32

const putHash = (into: Uint8Array, at: number, hash: string): number => {
  for (let byte = 0; byte < hashBytes; byte += 1)
    into[at + byte] = Number.parseInt(hash.slice(byte * 2, byte * 2 + 2), 16)
  return at + hashBytes
}

const readHash = (from: decoding.Decoder): string =>
  Array.from(decoding.readUint8Array(from, hashBytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * `words` from the server: `[3][space][update]`, or with a receipt `[4][space][position][seq][head][mac][update]`, the two
 * hashes as 32 bytes each.
 */
export const toldFrame = (
  { space, update, receipt }: WordsTold,
  { allocate, spare }: Laying = plainly,
): Uint8Array => {
  const more = receipt ? lengthOfNumber(receipt.position) + lengthOfNumber(receipt.seq) + 2 * hashBytes : 0
  const frame = allocate(spare + 2 + more + update.byteLength)
  frame[spare] = receipt ? kinds.receipted : kinds.told
  frame[spare + 1] = spaces.indexOf(space)
  let at = spare + 2
  if (receipt) {
    at = putNumber(frame, at, receipt.position)
    at = putNumber(frame, at, receipt.seq)
    at = putHash(frame, at, receipt.head)
    at = putHash(frame, at, receipt.mac)
  }
  frame.set(update, at)
  return frame
}

export const readTold = (frame: Uint8Array): WordsTold => {
  const from = contentOf(frame)
  const space = spaces[readByte(from)]
  if (space === undefined) throw new WrongFrame('no space')
  if (frame[0] === kinds.told) return { space, update: readRest(from) }
  const receipt = {
    position: readNumber(from),
    seq: readNumber(from),
    head: readHash(from),
    mac: readHash(from),
  }
  return { space, receipt, update: readRest(from) }
}
