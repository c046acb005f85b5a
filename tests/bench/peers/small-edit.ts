/**
 * The benchmark's small edit, a value of eight letters set under a key of a map, as words of the room: eight letters of one's own
 * in a card are replaced by eight others. Both updates are about as long. Read and written by hand, because the load generator
 * has to outrun the server.
 */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

export interface SmallEdit {
  readonly client: number
  readonly value: string
}

const contentBits = 0b11111
const originBit = 0b1000_0000
const rightOriginBit = 0b0100_0000
const keyBit = 0b0010_0000
const contentAny = 8
const contentString = 4
/** lib0's sign of a string, in a value of any type. */
const anyString = 119

/** What an update sets, if that is all it does: undefined when it is another kind of change. */
export const smallEditIn = (update: Uint8Array): SmallEdit | undefined => {
  const decoder = decoding.createDecoder(update)
  if (decoding.readVarUint(decoder) !== 1 || decoding.readVarUint(decoder) !== 1) return undefined
  const client = decoding.readVarUint(decoder)
  decoding.readVarUint(decoder)
  const info = decoding.readUint8(decoder)
  if ((info & contentBits) !== contentAny || (info & rightOriginBit) !== 0) return undefined
  if ((info & originBit) !== 0) {
    decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
  } else {
    if (decoding.readVarUint(decoder) !== 1) return undefined
    decoding.readVarString(decoder)
    if ((info & keyBit) === 0) return undefined
    decoding.readVarString(decoder)
  }
  if (decoding.readVarUint(decoder) !== 1 || decoding.readUint8(decoder) !== anyString) return undefined
  const value = decoding.readVarString(decoder)
  return value.length === 8 ? { client, value } : undefined
}

interface Letters {
  readonly client: number
  readonly clock: number
}

/** One's own eight letters in a card of the room, and what an update is that replaces them. */
export class OwnLetters {
  readonly #text: Letters
  readonly #clocks = new Map<number, number>()
  #last: Letters | undefined

  /** `text`: the item of the text in the card, which has nothing in it yet. */
  constructor(text: Letters) {
    this.#text = text
  }

  replace({ client, value }: SmallEdit): Uint8Array {
    const clock = this.#clocks.get(client) ?? 0
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    const last = this.#last
    if (last) {
      encoding.writeUint8(encoder, contentString | originBit)
      encoding.writeVarUint(encoder, last.client)
      encoding.writeVarUint(encoder, last.clock + 7)
    } else {
      encoding.writeUint8(encoder, contentString)
      // Its parent is an item, not a root.
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarUint(encoder, this.#text.client)
      encoding.writeVarUint(encoder, this.#text.clock)
    }
    encoding.writeVarString(encoder, value)
    if (last) {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, last.client)
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, last.clock)
      encoding.writeVarUint(encoder, 8)
    } else encoding.writeVarUint(encoder, 0)
    this.#clocks.set(client, clock + 8)
    this.#last = { client, clock }
    return encoding.toUint8Array(encoder)
  }
}
