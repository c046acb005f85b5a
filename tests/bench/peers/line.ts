/** One socket of the load generator to the room: opens, says words, acts, and hands on what it is told. */
import { randomUUID } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { encoded, type Packet, packetFromServer, packetInText } from '@common-ground/shared/wire/packets'
import { protocolVersion } from '@common-ground/shared/wire/protocol'
import * as Y from 'yjs'
import type { Verdict } from './outbox.ts'

type Reply = Readonly<Record<string, unknown>>

/** peerbench's small socket.io client (its lib/sioclient.mjs). */
interface SmallSocket {
  readonly error?: unknown
  on(event: string, listener: (told: Reply) => void): unknown
  emit(event: string, message: object, answer?: (reply: Reply) => void): void
  close(): void
}

export type SocketMaker = new (
  url: string,
  options: {
    readonly path: string
    readonly query: string
    readonly auth: object
    readonly parser: typeof parser
    readonly onConnect: () => void
    readonly onClose: () => void
  },
) => SmallSocket

const parser = {
  encode: (packet: Packet) => [encoded({ ...packet, nsp: '/' }, 'bytes')],
  decode: (frame: string | Uint8Array) =>
    typeof frame === 'string' ? packetInText(frame) : packetFromServer(frame),
}

interface LineNeeds {
  readonly room: string
  readonly seat: string
  /** Hash of the agreement to mediate, which everyone accepts before they see anything. */
  readonly agreement: string
  readonly told: (update: Uint8Array) => void
  readonly ended: (why: string) => void
}

export class Line {
  readonly #socket: SmallSocket
  readonly #agreement: string

  private constructor(socket: SmallSocket, agreement: string) {
    this.#socket = socket
    this.#agreement = agreement
  }

  static connect(MiniSio: SocketMaker, url: string, needs: LineNeeds): Promise<Line> {
    const { room, seat, agreement, told, ended } = needs
    return new Promise((resolve, reject) => {
      const socket = new MiniSio(url, {
        path: '/socket/',
        query: `&room=${room}`,
        auth: { protocol: protocolVersion, room, seat, opening: 1 },
        parser,
        onConnect: () => resolve(new Line(socket, agreement)),
        onClose: () => {
          const why = JSON.stringify(socket.error ?? 'closed')
          reject(new Error(why))
          ended(why)
        },
      })
      socket.on('words', ({ update }) => {
        if (update instanceof Uint8Array) told(update)
      })
    })
  }

  /** What the room has beyond a state vector, in Yjs's shorter encoding. */
  async open(stateVector: Uint8Array): Promise<Uint8Array> {
    const clientId = new Y.Doc().clientID
    const reply = await this.#ask('open', { space: 'joint', stateVector, clientId, unpacks: true })
    if (reply.refused === 'consent-first') {
      await this.act(randomUUID(), { type: 'consent', agreement: this.#agreement })
      return this.open(stateVector)
    }
    const { words } = reply
    if (!(words instanceof Uint8Array)) throw new Error(`open: ${JSON.stringify(reply)}`)
    return reply.packed ? inflateRawSync(words) : Y.convertUpdateFormatV1ToV2(words)
  }

  /** Says words; the verdict comes by the way. */
  say(update: Uint8Array, answer: (verdict: Verdict) => void): void {
    const message = {
      space: 'joint',
      update: Buffer.from(update.buffer, update.byteOffset, update.byteLength),
    }
    this.#socket.emit('words', message, (reply) => {
      answer(typeof reply.refused === 'string' ? { refused: reply.refused } : { words: `${reply.words}` })
    })
  }

  async words(update: Uint8Array): Promise<void> {
    const verdict = await new Promise<Verdict>((resolve) => this.say(update, resolve))
    if ('refused' in verdict) throw new Error(`words: ${verdict.refused}`)
  }

  async act(id: string, act: object): Promise<void> {
    const reply = await this.#ask('act', { space: 'joint', id, act })
    if (reply.refused !== undefined) throw new Error(`act: ${reply.refused}`)
  }

  close(): void {
    this.#socket.close()
  }

  #ask(event: string, message: object): Promise<Reply> {
    return new Promise((resolve) => this.#socket.emit(event, message, resolve))
  }
}
