/** Updates no Yjs client would write, byte by byte. */
import { roots } from '@common-ground/shared/documents/declare'
import * as encoding from 'lib0/encoding'

export interface Id {
  readonly client: number
  readonly clock: number
}

/**
 * One struct as bytes say it: a shell without content, dead content, characters, the value of a key, or content of any
 * kind, known to Yjs or not.
 */
export interface Struct {
  readonly holds: 'nothing' | 'deleted' | 'characters' | 'value' | 'raw'
  readonly length?: number
  readonly text?: string
  readonly origin?: Id
  readonly right?: Id
  /** Where it hangs when it names no neighbour: a root, the goals if none is named, and perhaps a key there. */
  readonly root?: string
  readonly key?: string
  /** For raw content: its kind as Yjs numbers them, and what follows. */
  readonly kind?: number
  readonly bytes?: Uint8Array
}

const infoOf = { nothing: 0, deleted: 1, characters: 4, value: 8 } as const
const kindOf = ({ holds, kind = 0 }: Struct): number => (holds === 'raw' ? kind : infoOf[holds])

const writeStruct = (out: encoding.Encoder, struct: Struct): void => {
  const { holds, length = 1, text = '', origin, right, root = roots.goals, key, bytes } = struct
  const keyed = key === undefined ? 0 : 32
  encoding.writeUint8(out, kindOf(struct) | (origin ? 128 : 0) | (right ? 64 : 0) | keyed)
  if (holds !== 'nothing') {
    for (const id of [origin, right])
      if (id) for (const part of [id.client, id.clock]) encoding.writeVarUint(out, part)
    if (!origin && !right) {
      encoding.writeVarUint(out, 1)
      encoding.writeVarString(out, root)
      if (key !== undefined) encoding.writeVarString(out, key)
    }
  }
  if (holds === 'raw') encoding.writeUint8Array(out, bytes ?? new Uint8Array())
  else if (holds === 'characters') encoding.writeVarString(out, text)
  else encoding.writeVarUint(out, length)
  if (holds === 'value') encoding.writeAny(out, text)
}

/** Stretches of one client's structs that are said to be deleted. */
export interface Deletion {
  readonly client: number
  readonly ranges: readonly { readonly clock: number; readonly length: number }[]
}

/** An update no Yjs client would write, each block under a client id of its own. */
export const forge = (
  blocks: readonly { client: number; clock?: number; structs: readonly Struct[] }[],
  deletions: readonly Deletion[] = [],
): Uint8Array => {
  const out = encoding.createEncoder()
  encoding.writeVarUint(out, blocks.length)
  for (const { client, clock = 0, structs } of blocks) {
    for (const head of [structs.length, client, clock]) encoding.writeVarUint(out, head)
    for (const struct of structs) writeStruct(out, struct)
  }
  encoding.writeVarUint(out, deletions.length)
  for (const { client, ranges } of deletions) {
    for (const head of [client, ranges.length]) encoding.writeVarUint(out, head)
    for (const { clock, length } of ranges)
      for (const part of [clock, length]) encoding.writeVarUint(out, part)
  }
  return encoding.toUint8Array(out)
}
