/** A line of the warm-up's own to the server: it comes in and speaks as a page does, over a socket of this machine. */
import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import {
  encoded,
  type Packet,
  packetFromServer,
  packetInText,
  packetTypes,
  textOf,
} from '@common-ground/shared/wire/packets'
import { framesIn, maskedFrame, opcodes } from './web-socket.ts'

/** Engine.io's signs: the line is open, and a message in text. */
const opened = '0'
const message = '4'

const upgrade = (key: string): string =>
  [
    'GET /socket/?EIO=4&transport=websocket HTTP/1.1',
    'Host: localhost',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${key}`,
    '\r\n',
  ].join('\r\n')

const endOfHead = '\r\n\r\n'

/** Codes, never words: they may end in a log. */
const refusedIn = (answer: unknown): string | undefined =>
  typeof answer === 'object' && answer !== null && 'refused' in answer ? `${answer.refused}` : undefined

interface Waiting {
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

export class Line {
  readonly #socket: Socket
  readonly #hello: object
  readonly #waiting = new Map<number | 'entry', Waiting>()
  #unread: Buffer = Buffer.alloc(0)
  #upgraded = false
  #questions = 0

  /** `hello`: who one is, for socket.io's handshake. */
  constructor(port: number, hello: object) {
    this.#socket = connect({ host: '127.0.0.1', port })
    this.#hello = hello
    this.#socket.setNoDelay(true)
    this.#socket.on('data', (bytes) => this.#hear(bytes))
    this.#socket.on('error', () => this.#over('the line broke'))
    this.#socket.on('close', () => this.#over('the line was closed'))
  }

  /** Resolves when the server has let one in. */
  enter(): Promise<void> {
    const entered = this.#waitFor('entry')
    this.#socket.write(upgrade(randomBytes(16).toString('base64')))
    return entered
  }

  /** Resolves once it is answered, unless by a refusal. */
  ask(event: 'open' | 'act' | 'words', content: object): Promise<void> {
    const id = this.#questions
    this.#questions += 1
    const frame = encoded({ type: packetTypes.event, nsp: '/', id, data: [event, content] }, 'bytes')
    const answered = this.#waitFor(id)
    this.#send(typeof frame === 'string' ? message + frame : frame)
    return answered
  }

  /** Whoever waits for an answer waits no more. */
  close(): void {
    this.#socket.destroy()
  }

  #waitFor(what: number | 'entry'): Promise<void> {
    return new Promise((resolve, reject) => this.#waiting.set(what, { resolve, reject }))
  }

  #send(frame: string | Uint8Array): void {
    this.#socket.write(maskedFrame(frame))
  }

  #hear(bytes: Buffer): void {
    this.#unread = this.#unread.length === 0 ? bytes : Buffer.concat([this.#unread, bytes])
    if (!this.#upgraded) {
      const head = this.#unread.indexOf(endOfHead)
      if (head === -1) return
      this.#upgraded = true
      this.#unread = this.#unread.subarray(head + endOfHead.length)
    }
    const { frames, rest } = framesIn(this.#unread)
    this.#unread = rest
    for (const { opcode, content } of frames)
      if (opcode === opcodes.bytes) this.#take(packetFromServer(content))
      else if (opcode === opcodes.text) this.#read(content.toString())
  }

  #read(text: string): void {
    if (text.startsWith(opened))
      this.#send(message + textOf({ type: packetTypes.connect, nsp: '/', data: this.#hello }))
    else if (text.startsWith(message)) this.#take(packetInText(text.slice(message.length)))
  }

  #take({ type, id, data }: Packet): void {
    if (type === packetTypes.connect) this.#answered('entry', undefined)
    else if (type === packetTypes.connectError) this.#over('the line was not let in')
    else if (type === packetTypes.ack && id !== undefined) this.#answered(id, Array.isArray(data) && data[0])
  }

  #answered(what: number | 'entry', answer: unknown): void {
    const waiting = this.#waiting.get(what)
    this.#waiting.delete(what)
    const refused = refusedIn(answer)
    if (refused === undefined) waiting?.resolve()
    else waiting?.reject(new Error(refused))
  }

  #over(why: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(why))
    this.#waiting.clear()
  }
}
