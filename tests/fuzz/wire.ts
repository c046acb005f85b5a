/** A WebSocket that speaks engine.io and socket.io by hand: whatever frame one likes, and what the server answers. */

import { isSpace, spaces } from '@common-ground/shared/room/space'
import { takenApart } from '@common-ground/shared/wire/byte-places'
import { kinds } from '@common-ground/shared/wire/frames'
import { packetFromServer, packetTypes } from '@common-ground/shared/wire/packets'
import * as encoding from 'lib0/encoding'
import { type RawData, WebSocket } from 'ws'
import type { Counter } from './counts.ts'

export interface Answer {
  /** The connection closed instead of an answer. */
  readonly closed: boolean
  readonly refused?: string
  /** The answer as JSON text. */
  readonly text: string
  readonly attachments: readonly Uint8Array[]
}

const closedAnswer: Answer = { closed: true, text: '', attachments: [] }

const bytesOf = (data: RawData): Uint8Array =>
  Array.isArray(data)
    ? new Uint8Array(Buffer.concat(data))
    : data instanceof ArrayBuffer
      ? new Uint8Array(data)
      : new Uint8Array(data.buffer, data.byteOffset, data.byteLength)

const codeIn = (text: string): { readonly refused?: string } => {
  const refused = /"refused":"([a-z-]+)"/.exec(text)?.[1]
  return refused === undefined ? {} : { refused }
}

/** engine.io message, socket.io acknowledgement: `43<id>[...]`. */
const acknowledgement = /^43(\d+)(\[.*)$/s

/** The general form of what carries bytes. */
const frameOf = (text: string, attachments: readonly Uint8Array[]): Uint8Array => {
  const into = encoding.createEncoder()
  encoding.writeUint8(into, kinds.packet)
  encoding.writeVarString(into, text)
  for (const attachment of attachments) encoding.writeVarUint8Array(into, attachment)
  return encoding.toUint8Array(into)
}

/** Words as the pages say them, for a space that need not be one. */
const wordsFrameOf = (id: number, space: string, update: Uint8Array): Uint8Array => {
  const into = encoding.createEncoder()
  encoding.writeUint8(into, kinds.words)
  encoding.writeUint8(into, isSpace(space) ? spaces.indexOf(space) : 255)
  encoding.writeVarUint(into, id)
  encoding.writeUint8Array(into, update)
  return encoding.toUint8Array(into)
}

export interface WireOptions {
  readonly origin: string
  readonly counter: Counter
  /** The network address it says it comes from. */
  readonly address: string
}

/** How many bytes may wait to be sent before the sender pauses. */
const patienceBytes = 64 * 1024

export class Wire {
  readonly #socket: WebSocket
  readonly #counter: Counter
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  #next = 0
  #joined: ((answer: Answer) => void) | undefined
  #leaving = false
  #sentSomething = false
  /** Hears words and other things the server tells, as text. */
  readonly closed: Promise<void>

  private constructor(socket: WebSocket, counter: Counter) {
    this.#socket = socket
    this.#counter = counter
    this.closed = new Promise((resolve) => {
      socket.once('close', () => {
        this.#lost()
        resolve()
      })
    })
    socket.on('message', (data, isBinary) => this.#hear(data, isBinary))
  }

  /** Connects as far as engine.io; undefined when the server does not let it. */
  static open({ origin, counter, address }: WireOptions, query = ''): Promise<Wire | undefined> {
    const url = `${origin.replace('http', 'ws')}/socket/?EIO=4&transport=websocket${query}`
    const socket = new WebSocket(url, {
      headers: { 'x-forwarded-for': address },
      perMessageDeflate: false,
      skipUTF8Validation: true,
    })
    return new Promise((resolve) => {
      socket.once('open', () => resolve(new Wire(socket, counter)))
      // After it opened, an error is followed by the close that counts.
      socket.on('error', () => resolve(undefined))
    })
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN
  }

  /** Sends one frame; false when the connection is gone, and nothing is counted then. */
  send(kind: string, data: string | Uint8Array): boolean {
    if (!this.isOpen) return false
    this.#sentSomething = true
    this.#counter.sent(kind)
    this.#socket.send(data, { binary: typeof data !== 'string' })
    return true
  }

  /** The socket.io handshake. */
  join(kind: string, auth: string): Promise<Answer> {
    return new Promise((resolve) => {
      this.#joined = resolve
      if (!this.send(kind, `40${auth}`)) this.#answer(resolve, closedAnswer)
    })
  }

  /** Emits an event with its attachments and waits for the answer. `message` is JSON text. */
  ask(
    kind: string,
    event: string,
    message: string,
    attachments: readonly Uint8Array[] = [],
  ): Promise<Answer> {
    const ask = (id: number) => this.#emit(kind, `${id}[${JSON.stringify(event)},${message}]`, attachments)
    return this.#answered(ask)
  }

  /** Words in their own frame. */
  askWords(kind: string, space: string, update: Uint8Array): Promise<Answer> {
    return this.#answered((id) => this.send(kind, wordsFrameOf(id, space, update)))
  }

  /** Emits an event nobody answers. */
  tell(kind: string, event: string, message: string, attachments: readonly Uint8Array[] = []): boolean {
    return this.#emit(kind, `[${JSON.stringify(event)},${message}]`, attachments)
  }

  /** Resolves when what was sent is on its way: the server takes it as fast as it can. */
  async flushed(): Promise<void> {
    while (this.isOpen && this.#socket.bufferedAmount > patienceBytes)
      await new Promise((resolve) => setImmediate(resolve))
  }

  /** Stops reading: from now on what the server tells piles up. */
  stopReading(): void {
    this.#socket.pause()
  }

  leave(): void {
    this.#leaving = true
    this.#socket.terminate()
  }

  /** `ask` answers whether the question is on its way. */
  #answered(ask: (id: number) => boolean): Promise<Answer> {
    const id = this.#next
    this.#next += 1
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      if (!ask(id)) {
        this.#waiting.delete(id)
        resolve(closedAnswer)
      }
    })
  }

  #emit(kind: string, rest: string, attachments: readonly Uint8Array[]): boolean {
    return this.send(kind, attachments.length > 0 ? frameOf(`2${rest}`, attachments) : `42${rest}`)
  }

  #hear(data: RawData, isBinary: boolean): void {
    if (isBinary) this.#hearFrame(bytesOf(data))
    else this.#hearText(bytesOf(data))
  }

  #hearText(data: Uint8Array): void {
    const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString()
    if (text === '2') this.#socket.send('3')
    else if (text.startsWith('40') || text.startsWith('44')) this.#hearJoined(text)
    else if (text.startsWith('43')) {
      const [, id, json = ''] = acknowledgement.exec(text) ?? []
      this.#hearAnswer(Number(id), { closed: false, text: json, attachments: [], ...codeIn(json) })
    }
  }

  #hearFrame(frame: Uint8Array): void {
    const { type, id = -1, data } = packetFromServer(frame)
    if (type !== packetTypes.ack) return
    const { rest, arrays } = takenApart(data)
    this.#hearAnswer(id, { closed: false, text: JSON.stringify(rest), attachments: arrays })
  }

  #hearJoined(text: string): void {
    const joined = this.#joined
    this.#joined = undefined
    if (joined)
      this.#answer(joined, {
        closed: false,
        text: text.slice(2),
        attachments: [],
        ...(text.startsWith('44') ? { refused: 'handshake', ...codeIn(text) } : {}),
      })
  }

  #hearAnswer(id: number, answer: Answer): void {
    const arrived = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (arrived) this.#answer(arrived, answer)
  }

  #answer(resolve: (answer: Answer) => void, answer: Answer): void {
    if (answer.refused !== undefined) this.#counter.refused(answer.refused)
    else if (!answer.closed) this.#counter.taken()
    resolve(answer)
  }

  #lost(): void {
    // What the server hung up on was one of the last frames, whichever.
    if (!this.#leaving && this.#sentSomething) this.#counter.refused('closed')
    for (const resolve of [...this.#waiting.values(), this.#joined]) resolve?.(closedAnswer)
    this.#waiting.clear()
  }
}
