/** What an update says, read once: whose structs, how far, what is deleted, and every string in it. */
import { inflateRawSync } from 'node:zlib'
import type { Opened } from '@common-ground/shared/wire/messages'
import * as Y from 'yjs'

export interface Stretch {
  readonly client: number
  readonly from: number
  /** The first clock after it. */
  readonly to: number
}

export interface Facts {
  readonly structs: readonly Stretch[]
  readonly deletions: readonly Stretch[]
  /** Everything in it a person could read, one after another. */
  readonly text: string
}

const known = new WeakMap<Uint8Array, Facts>()

const textOf = ({ content, parentSub }: Y.Item): string => {
  const key = parentSub ?? ''
  if (content instanceof Y.ContentString) return key + content.str
  if (content instanceof Y.ContentAny) return key + JSON.stringify(content.arr)
  if (content instanceof Y.ContentType && content.type instanceof Y.XmlElement)
    return key + content.type.nodeName
  return key
}

const read = (update: Uint8Array): Facts => {
  const { structs, ds } = Y.decodeUpdate(update)
  const stretch = ({ id: { client, clock }, length }: Y.Item | Y.GC | Y.Skip): Stretch => ({
    client,
    from: clock,
    to: clock + length,
  })
  return {
    structs: structs.filter((struct) => !(struct instanceof Y.Skip)).map(stretch),
    deletions: [...ds.clients].flatMap(([client, ranges]) =>
      ranges.map(({ clock, len }) => ({ client, from: clock, to: clock + len })),
    ),
    text: structs.map((struct) => (struct instanceof Y.Item ? textOf(struct) : '')).join('\n'),
  }
}

/** The words of an answer to `open` as one plain update, also where they came packed. */
export const plainWords = ({ words, packed }: Pick<Opened, 'words' | 'packed'>): Uint8Array =>
  packed ? Y.convertUpdateFormatV2ToV1(inflateRawSync(words)) : words

/** Throws when the bytes are no update. */
export const factsOf = (update: Uint8Array): Facts => {
  const before = known.get(update)
  if (before) return before
  const facts = read(update)
  known.set(update, facts)
  return facts
}

export const factsOrNone = (update: unknown): Facts | undefined => {
  if (!(update instanceof Uint8Array)) return undefined
  try {
    return factsOf(update)
  } catch {
    // A hostile hand's bytes.
    return undefined
  }
}

/** Whether a document holds every one of these stretches. */
export const holds = ({ store }: Y.Doc, stretches: readonly Stretch[]): boolean =>
  stretches.every(({ client, to }) => Y.getState(store, client) >= to)

/** Whether all of these stretches are deleted in a document. */
export const hasDeleted = ({ store }: Y.Doc, stretches: readonly Stretch[]): boolean =>
  stretches.every(({ client, from, to }) => {
    if (Y.getState(store, client) < to) return false
    const structs = store.clients.get(client) ?? []
    for (let at = Y.findIndexSS(structs, from); at < structs.length; at += 1) {
      const struct = structs[at]
      if (!struct || struct.id.clock >= to) break
      if (!struct.deleted) return false
    }
    return true
  })

export const overlap = (one: Stretch, other: Stretch): boolean =>
  one.client === other.client && one.from < other.to && other.from < one.to
