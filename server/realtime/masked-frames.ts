/** Takes frames of words from the bytes of a WebSocket as they come in. Whatever else is said goes its way through ws and engine.io, and so do words cut in pieces. */
import { kinds } from '@common-ground/shared/wire/frames'

/** One whole message of bytes. */
const wholeMessage = 0x82
const masked = 0x80
const maskBytes = 4

/** What ws keeps inside of what comes in. */
interface Receiver {
  /** Where in a frame it is: 0 between two. */
  readonly _state: number
  /** Of the frame before: 8 says goodbye, and nothing after that counts. */
  readonly _opcode: number
  readonly _bufferedBytes: number
  readonly _fragmented: number
  write(chunk: Uint8Array): boolean
}

const goodbye = 8

const isReceiver = (value: unknown): value is Receiver =>
  typeof value === 'object' &&
  value !== null &&
  '_state' in value &&
  '_opcode' in value &&
  '_bufferedBytes' in value &&
  '_fragmented' in value &&
  'write' in value &&
  typeof value.write === 'function'

/** Nothing it was given is waiting in it. */
const isBetween = ({ _state, _opcode, _bufferedBytes, _fragmented }: Receiver): boolean =>
  _state === 0 && _bufferedBytes === 0 && _fragmented === 0 && _opcode !== goodbye

/** Where the words are in a chunk in which a frame of them begins here, and is whole; undefined of anything else. */
const wordsAt = (
  chunk: Uint8Array,
  at: number,
): { readonly from: number; readonly to: number } | undefined => {
  if (chunk[at] !== wholeMessage) return undefined
  const sign = (chunk[at + 1] ?? 0) - masked
  // Not masked, or longer than two bytes say.
  if (sign <= 0 || sign > 126) return undefined
  const mask = at + (sign < 126 ? 2 : 4)
  const length = sign < 126 ? sign : (chunk[at + 2] ?? 0) * 256 + (chunk[at + 3] ?? 0)
  const from = mask + maskBytes
  if (length === 0 || from + length > chunk.length) return undefined
  return ((chunk[from] ?? 0) ^ (chunk[mask] ?? 0)) === kinds.words ? { from, to: from + length } : undefined
}

/** Where they lie, as ws does it. */
const unmask = (chunk: Uint8Array, from: number, to: number): Uint8Array => {
  const mask = from - maskBytes
  for (let at = from; at < to; at += 1) chunk[at] = (chunk[at] ?? 0) ^ (chunk[mask + ((at - from) & 3)] ?? 0)
  return chunk.subarray(from, to)
}

/** Who takes words. */
export interface WordsTaker {
  /** Whether they are to be taken here now. */
  isReady(): boolean
  take(words: Uint8Array): void
}

/** Takes the words this chunk begins with, and answers where they end. */
const takeFrom = (chunk: Uint8Array, taker: WordsTaker): number => {
  let taken = 0
  for (let words = wordsAt(chunk, 0); words && taker.isReady(); words = wordsAt(chunk, taken)) {
    taken = words.to
    taker.take(unmask(chunk, words.from, words.to))
  }
  return taken
}

const receiverOf = (transport: object | undefined): Receiver | undefined => {
  const socket: unknown = transport && 'socket' in transport ? transport.socket : undefined
  const receiver =
    typeof socket === 'object' && socket !== null && '_receiver' in socket ? socket._receiver : undefined
  return isReceiver(receiver) ? receiver : undefined
}

/** From now on words that come in over this transport go to the taker. False when it is no WebSocket. */
export const takeWordsOf = (transport: object | undefined, taker: WordsTaker): boolean => {
  const receiver = receiverOf(transport)
  if (!receiver) return false
  const usual = receiver.write
  receiver.write = (chunk) => {
    const taken = isBetween(receiver) ? takeFrom(chunk, taker) : 0
    if (taken === chunk.length) return true
    return usual.call(receiver, taken === 0 ? chunk : chunk.subarray(taken))
  }
  return true
}
