/**
 * A whole document as the store keeps it: what whoever joins is sent, with what the server asks about it before that, so that
 * the first to join after a start waits for neither. A small one, and each of an older version, is Yjs' first encoding alone.
 */
import * as Y from 'yjs'
import { unpacked } from './packing.ts'

/** All of a document at one moment: in Yjs' first encoding, in its second, or that deflated. */
export interface Whole {
  readonly form: 'first' | 'second' | 'packed'
  readonly bytes: Uint8Array
}

/** All of it, and what is known about it. */
export interface KeptWhole {
  readonly whole: Whole
  /** Where it is at hand: counted anew otherwise. */
  readonly stateVector?: Uint8Array
  /** Bytes it takes in the first encoding: what documents are measured by. */
  readonly size: number
}

/**
 * How a packed one begins. In the first encoding these would be the deletes of two clients in a document nobody has written
 * anything in: no document says that of itself.
 */
const packedMark = [0, 2] as const
const sizeAt = packedMark.length
const vectorLengthAt = sizeAt + 4
const vectorAt = vectorLengthAt + 4

export const emptyDocument: KeptWhole = { whole: { form: 'first', bytes: new Uint8Array([0, 0]) }, size: 2 }

/** The bytes for the store: mark, size and length of the state vector (32 bits each, high byte first), state vector, words. */
export const keptPacked = (words: Uint8Array, stateVector: Uint8Array, size: number): Uint8Array => {
  const bytes = new Uint8Array(vectorAt + stateVector.byteLength + words.byteLength)
  const view = new DataView(bytes.buffer)
  bytes.set(packedMark)
  view.setUint32(sizeAt, size)
  view.setUint32(vectorLengthAt, stateVector.byteLength)
  bytes.set(stateVector, vectorAt)
  bytes.set(words, vectorAt + stateVector.byteLength)
  return bytes
}

/** What the store kept. Throws a RangeError where the bytes end too early. */
export const readKept = (bytes: Uint8Array): KeptWhole => {
  if (packedMark.some((byte, at) => bytes[at] !== byte))
    return { whole: { form: 'first', bytes }, size: bytes.byteLength }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wordsAt = vectorAt + view.getUint32(vectorLengthAt)
  if (wordsAt > bytes.byteLength) throw new RangeError('a kept document ends too early')
  return {
    // Bytes of their own: they may stay in memory for long, and what they were read with need not.
    whole: { form: 'packed', bytes: bytes.slice(wordsAt) },
    stateVector: bytes.slice(vectorAt, wordsAt),
    size: view.getUint32(sizeAt),
  }
}

export const inFirst = ({ form, bytes }: Whole): Uint8Array => {
  if (form === 'first') return bytes
  return Y.convertUpdateFormatV2ToV1(form === 'second' ? bytes : unpacked(bytes))
}

export const inSecond = ({ form, bytes }: Whole): Uint8Array => {
  if (form === 'first') return Y.convertUpdateFormatV1ToV2(bytes)
  return form === 'second' ? bytes : unpacked(bytes)
}

export const applyWhole = (doc: Y.Doc, { form, bytes }: Whole): void => {
  if (form === 'first') Y.applyUpdate(doc, bytes)
  else Y.applyUpdateV2(doc, form === 'second' ? bytes : unpacked(bytes))
}
