/** Words taken from the bytes of a WebSocket, ahead of ws and engine.io: what goes past them, and what does not. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Writable } from 'node:stream'
import { boundedParser } from '@common-ground/server/realtime/bounded-parser'
import { takeWordsOf } from '@common-ground/server/realtime/masked-frames'
import { WordsLines } from '@common-ground/server/realtime/words-lines'
import { wordsFrame } from '@common-ground/shared/wire/frames'
import { Server } from 'socket.io'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as ws from 'ws'

/** Not among the types of ws. */
const Receiver = Reflect.get(ws, 'Receiver') as new (options: object) => Writable

const mask = [7, 0, 255, 130]

/** A frame as a browser sends it. */
const frame = (opening: number, content: Uint8Array): Buffer => {
  const { length } = content
  const header =
    length < 126
      ? [opening, 128 | length]
      : length < 2 ** 16
        ? [opening, 254, length >> 8, length & 255]
        : [opening, 255, 0, 0, 0, 0, 0, length >> 16, (length >> 8) & 255, length & 255]
  return Buffer.from([...header, ...mask, ...content.map((byte, at) => byte ^ (mask[at % 4] ?? 0))])
}

const words = (id: number, bytes = 3): Uint8Array => wordsFrame(id, 'joint', new Uint8Array(bytes).fill(id))
const text = (said: string): Buffer => frame(0x81, Buffer.from(said))

let receiver: Writable
let isReady: boolean
/** What was taken as words, and what ws told, by how it begins. */
let heard: string[]

beforeEach(() => {
  receiver = new Receiver({ isServer: true, maxPayload: 100_000 })
  isReady = true
  heard = []
  receiver.on('message', (data: Buffer, isBinary: boolean) =>
    heard.push(isBinary ? `bytes ${data.length}` : data.toString()),
  )
  receiver.on('error', (error: Error) => heard.push(error.message))
  const taker = {
    isReady: () => isReady,
    take: (taken: Uint8Array) => {
      expect([...taken]).toEqual([...words(taken[2] ?? 0, taken.length - 3)])
      heard.push(`words ${taken[2]}`)
    },
  }
  expect(takeWordsOf({ socket: { _receiver: receiver } }, taker)).toBe(true)
})

const coming = (...frames: readonly Buffer[]): boolean => receiver.write(Buffer.concat(frames))

describe('words are taken', () => {
  it('one by one and several at once, with every length of a header but the longest', () => {
    coming(frame(0x82, words(1)))
    coming(frame(0x82, words(2)), frame(0x82, words(3, 122)), frame(0x82, words(4, 123)))
    coming(frame(0x82, words(5, 60_000)))
    expect(heard).toEqual(['words 1', 'words 2', 'words 3', 'words 4', 'words 5'])
  })

  it('in their place between what else is said', () => {
    coming(frame(0x82, words(1)), text('an act'), frame(0x82, words(2)))
    coming(frame(0x82, words(3)))
    // Behind something else in the same piece they go its way: engine.io hands them on.
    expect(heard).toEqual(['words 1', 'an act', 'bytes 6', 'words 3'])
  })
})

describe('[R9] their usual way, and to the usual end of it, go', () => {
  it('words in pieces, whether of the network or of the protocol', () => {
    const whole = frame(0x82, words(1))
    for (const byte of whole) receiver.write(Buffer.of(byte))
    coming(frame(0x02, words(2)))
    coming(frame(0x80, Buffer.of(9)))
    coming(frame(0x82, words(3)))
    expect(heard).toEqual(['bytes 6', 'bytes 7', 'words 3'])
  })

  it('words in the middle of another message, which may not be there', () => {
    coming(frame(0x01, Buffer.from('half')))
    coming(frame(0x82, words(1)))
    expect(heard).not.toContain('words 1')
  })

  it.each([
    ['not masked', Buffer.from([0x82, 6, ...words(1)])],
    ['too long', frame(0x82, words(1, 100_001))],
    ['with bits nobody agreed on', frame(0xc2, words(1))],
  ])('words that are %s', async (_, bytes) => {
    const failed = new Promise((resolve) => receiver.once('error', resolve))
    coming(bytes)
    await failed
    expect(heard.join()).not.toContain('words')
  })

  it('words while they are not to be taken, other bytes, and nothing at all', () => {
    isReady = false
    coming(frame(0x82, words(1)))
    isReady = true
    coming(frame(0x82, Buffer.of(5, 1, 2)), frame(0x82, Buffer.of()))
    expect(heard).toEqual(['bytes 6', 'bytes 3', 'bytes 0'])
  })

  it('words after goodbye: nobody hears them', () => {
    coming(frame(0x88, Buffer.of()))
    coming(frame(0x82, words(1)))
    expect(heard).toEqual([])
  })
})

it('no other transport is touched', () => {
  expect(takeWordsOf({ socket: {} }, { isReady: () => true, take: () => undefined })).toBe(false)
  expect(takeWordsOf(undefined, { isReady: () => true, take: () => undefined })).toBe(false)
})

it('on a real line words go past engine.io, which hears what is said while it waits for a sign of life', async () => {
  const http = createServer()
  const io = new Server(http, { parser: boundedParser('bytes'), pingInterval: 500, pingTimeout: 60_000 })
  const lines = new WordsLines()
  const past: unknown[] = []
  const taken: number[] = []
  const told: string[] = []
  const client = await new Promise<ws.WebSocket>((resolve) => {
    io.engine.on('connection', (line) => {
      lines.watch(line)
      lines.serve(line, { hear: ({ id }) => taken.push(id) })
      line.on('message', (said: unknown) => past.push(said))
    })
    http.listen(0, '127.0.0.1', () => {
      const { port } = http.address() as AddressInfo
      const opening = new ws.WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`)
      opening.on('message', (said) => told.push(`${said}`))
      opening.on('open', () => resolve(opening))
    })
  })
  const sayWords = async (id: number): Promise<void> => {
    client.send(words(id))
    await vi.waitFor(() => expect(taken).toContain(id))
  }
  await sayWords(1)
  expect(past).toEqual([])
  // Nobody answers the first sign of life that engine.io asks for.
  await vi.waitFor(() => expect(told).toContain('2'), 10_000)
  await sayWords(2)
  expect(past).toHaveLength(1)
  client.send('3')
  client.terminate()
  await io.close()
  expect(taken).toEqual([1, 2])
})
