/** Updates no Yjs client would write, byte by byte. */
import { roots } from '@common-ground/shared/documents/declare'
import * as encoding from 'lib0/encoding'

export interface Id {
  readonly client: number
  readonly clock: number
}

/** One struct as bytes say it: a shell without content, dead content, characters, or the value of a key. */
export interface Struct {
  readonly holds: 'nothing' | 'deleted' | 'characters' | 'value'
  readonly length?: number
  readonly text?: string
  readonly origin?: Id
  readonly right?: Id
  /** Where it hangs when it names no neighbour: a key of the goals. */
  readonly key?: string
}

const infoOf = { nothing: 0, deleted: 1, characters: 4, value: 8 } as const

const writeStruct = (out: encoding.Encoder, struct: Struct): void => {
  const { holds, length = 1, text = '', origin, right, key } = struct
  const keyed = key === undefined ? 0 : 32
  encoding.writeUint8(out, infoOf[holds] | (origin ? 128 : 0) | (right ? 64 : 0) | keyed)
  if (holds !== 'nothing') {
    for (const id of [origin, right])
      if (id) for (const part of [id.client, id.clock]) encoding.writeVarUint(out, part)
    if (!origin && !right) {
      encoding.writeVarUint(out, 1)
      encoding.writeVarString(out, roots.goals)
      if (key !== undefined) encoding.writeVarString(out, key)
    }
  }
  if (holds === 'characters') encoding.writeVarString(out, text)
  else encoding.writeVarUint(out, length)
  if (holds === 'value') encoding.writeAny(out, text)
}

/** An update no Yjs client would write, each block under a client id of its own. */
export const forge = (
  blocks: readonly { client: number; clock?: number; structs: readonly Struct[] }[],
): Uint8Array => {
  const out = encoding.createEncoder()
  encoding.writeVarUint(out, blocks.length)
  for (const { client, clock = 0, structs } of blocks) {
    for (const head of [structs.length, client, clock]) encoding.writeVarUint(out, head)
    for (const struct of structs) writeStruct(out, struct)
  }
  encoding.writeVarUint(out, 0)
  return encoding.toUint8Array(out)
}
