/** Words taken from the line below socket.io: in their place between what else is said there, and only of who was let in. */
import { EventEmitter } from 'node:events'
import { behindHeader, lineFrame } from '@common-ground/server/realtime/line-frames'
import { WordsLines } from '@common-ground/server/realtime/words-lines'
import { type WordsAsked, wordsFrame } from '@common-ground/shared/wire/frames'
import { beforeEach, describe, expect, it } from 'vitest'

class FakeLine extends EventEmitter {
  readyState = 'open'
  close(): void {
    this.readyState = 'closed'
  }
}

let line: FakeLine
let lines: WordsLines
let heard: string[]

beforeEach(() => {
  line = new FakeLine()
  lines = new WordsLines()
  heard = []
  lines.watch(line)
})

const hearer = {
  hear: ({ id, message }: WordsAsked): void => void heard.push(`${id} ${message?.space}`),
}
const say = (id: number): boolean =>
  line.emit('message', Buffer.from(wordsFrame(id, 'joint', Uint8Array.of(9))))

/** As socket.io hands on what is no frame of words. */
const sayOther = (): void => {
  line.emit('message', '2["act"]')
  process.nextTick(() => process.nextTick(() => heard.push('act')))
}

it('words are taken at once', () => {
  lines.serve(line, hearer)
  say(1)
  expect(heard).toEqual(['1 joint'])
})

it('[R4] what was said before them comes first, and what was said after them later', async () => {
  lines.serve(line, hearer)
  say(1)
  sayOther()
  say(2)
  say(3)
  sayOther()
  say(4)
  await new Promise((resolve) => setImmediate(resolve))
  expect(heard).toEqual(['1 joint', 'act', '2 joint', '3 joint', 'act', '4 joint'])
  say(5)
  expect(heard.at(-1)).toBe('5 joint')
})

describe('[R9] the line is closed on words', () => {
  it('before anybody was let in', () => {
    say(1)
    expect(line.readyState).toBe('closed')
  })

  it('that cannot be read', () => {
    lines.serve(line, hearer)
    line.emit('message', Buffer.of(1, 0, 128))
    expect(line.readyState).toBe('closed')
    say(1)
    expect(heard).toEqual([])
  })

  it('after their socket has gone, also when they were waiting by then', async () => {
    lines.serve(line, hearer)
    sayOther()
    say(1)
    lines.stop(line, hearer)
    await new Promise((resolve) => setImmediate(resolve))
    expect(heard).toEqual(['act'])
    say(2)
    expect(line.readyState).toBe('closed')
  })
})

it('a socket that has gone takes nothing from the one that came after it on the same line', () => {
  const first = { hear: () => heard.push('the first') }
  lines.serve(line, first)
  lines.serve(line, hearer)
  lines.stop(line, first)
  say(1)
  expect(heard).toEqual(['1 joint'])
})

it.each([
  [0, [0x82, 0]],
  [125, [0x82, 125]],
  [126, [0x82, 126, 0, 126]],
  [65_535, [0x82, 126, 0xff, 0xff]],
  [65_536, [0x82, 127, 0, 0, 0, 0, 0, 1, 0, 0]],
])('a frame of %i bytes has the header of WebSocket right before it', (length, header) => {
  const { content, options } = lineFrame(behindHeader.allocate(behindHeader.spare + length))
  const [whole = new Uint8Array()] = options.wsPreEncodedFrame
  expect(content.byteLength).toBe(length)
  expect([...whole.subarray(0, header.length)]).toEqual(header)
  expect(whole.subarray(header.length)).toEqual(content)
})
