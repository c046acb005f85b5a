/** Takes the bytes out of a message, so that the rest of it is JSON with places where they were, and puts them back. */
import { fromBase64, toBase64 } from 'lib0/buffer'
import { WrongFrame } from './frames.ts'

/** The only key of a place. No message has one of that name. */
const key = '$bytes'
/** How a place looks in JSON: text without it is not searched for places. */
export const sign = `"${key}"`

/** No message of ours nests so deep. */
const deepest = 32

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Also of a browser, which hands out bytes without a view of them. */
const viewOf = (value: object): Uint8Array | undefined => {
  if (value instanceof Uint8Array) return value
  return value instanceof ArrayBuffer ? new Uint8Array(value) : undefined
}

export const holdsBytes = (value: unknown): boolean =>
  isObject(value) && (viewOf(value) !== undefined || Object.values(value).some(holdsBytes))

/** The same message with what `place` makes of the bytes in it. */
const withPlaces = (value: unknown, place: (bytes: Uint8Array) => string | number): unknown => {
  if (!isObject(value)) return value
  const bytes = viewOf(value)
  if (bytes) return { [key]: place(bytes) }
  if (Array.isArray(value)) return value.map((inner) => withPlaces(inner, place))
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withPlaces(inner, place)]))
}

/** The bytes stand in the JSON itself, as base64. */
export const withBase64 = (message: unknown): unknown => withPlaces(message, toBase64)

/** The bytes follow the JSON, in the order of their places. */
export const takenApart = (
  message: unknown,
): { readonly rest: unknown; readonly arrays: readonly Uint8Array[] } => {
  const arrays: Uint8Array[] = []
  const rest = withPlaces(message, (bytes) => arrays.push(bytes) - 1)
  return { rest, arrays }
}

/** What is no place stays what it is: whoever checks the message refuses it. */
const filled = (value: unknown, bytesAt: (place: unknown) => Uint8Array | undefined, depth = 0): unknown => {
  if (!isObject(value)) return value
  if (depth > deepest) throw new WrongFrame('too deep')
  const bytes = key in value ? bytesAt(value[key]) : undefined
  if (bytes) return bytes
  if (Array.isArray(value)) return value.map((inner) => filled(inner, bytesAt, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, filled(inner, bytesAt, depth + 1)]),
  )
}

/** The message again, from JSON with base64 in it. */
export const filledFromText = (json: unknown): unknown =>
  filled(json, (place) => (typeof place === 'string' ? fromBase64(place) : undefined))

/** The message again, each array in its place. */
export const putTogether = (json: unknown, arrays: readonly Uint8Array[]): unknown =>
  filled(json, (place) => (typeof place === 'number' ? arrays[place] : undefined))
