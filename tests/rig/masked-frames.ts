/** Frames of two rooms made comparable: without times, and without what is drawn by lot or made of it. */
import * as Y from 'yjs'

const drawn = new Set(['at', 'id', 'hash', 'prev', 'room', 'receipt', 'clientId'])

/** Words are taken apart: what they hold is compared, also what they delete. */
export const masked = (value: unknown): unknown => {
  if (value instanceof Uint8Array) {
    const { structs, ds } = Y.decodeUpdate(value)
    return [
      structs.map((struct) => [
        'content' in struct ? masked(struct.content.getContent()) : [],
        struct.length,
      ]),
      [...ds.clients.values()],
    ]
  }
  if (Array.isArray(value)) return value.map(masked)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, drawn.has(key) ? typeof inner : masked(inner)]),
  )
}
