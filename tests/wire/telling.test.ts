/** How words and verdicts go out over lines: together where that is one write, in the order they were said. */
import { WordsTeller } from '@common-ground/server/realtime/telling-words'
import { refuse } from '@common-ground/shared/room/refusal'
import { beforeEach, describe, expect, it } from 'vitest'

/** A WebSocket on which nothing waits, what its socket was asked to do, and what was written. */
const openLine = () => {
  const done: string[] = []
  const written: Uint8Array[] = []
  const _socket = { cork: () => done.push('hold'), uncork: () => done.push('let go') }
  const sendFrame = (frames: readonly Uint8Array[]): void => {
    done.push('write')
    written.push(...frames.map((frame) => Uint8Array.from(frame)))
  }
  const socket = { bufferedAmount: 0, _sender: { _socket, sendFrame } }
  const transport = { name: 'websocket', writable: true, socket }
  const write = (frame: string | Uint8Array): void => {
    done.push(typeof frame === 'string' ? 'text' : 'wait')
  }
  return { done, written, line: { readyState: 'open', writeBuffer: [] as unknown[], transport, write } }
}

const update = Uint8Array.of(9)
const told = { space: 'joint', update } as const
const recorded = { words: 'recorded' } as const

let load: boolean
let looks: (() => void)[]
let reported: string[]
let words: WordsTeller

beforeEach(() => {
  load = false
  looks = []
  reported = []
  const schedule = (action: () => void): (() => void) => {
    looks.push(action)
    return () => {
      looks = looks.filter((one) => one !== action)
    }
  }
  const report = (what: string): void => void reported.push(what)
  words = new WordsTeller('bytes', { isUnderLoad: () => load, schedule, report })
})

const look = (): void => looks.shift()?.()

describe('what is told together', () => {
  it('goes out to each line as one write, and what is told alone at once', () => {
    const [ana, ben] = [openLine(), openLine()]
    words.together(() => {
      words.tell(ana.line, told)
      words.answer(ben.line, 1, recorded)
      words.answer(ana.line, 2, recorded)
    })
    words.tell(ben.line, told)
    expect(ana.done).toEqual(['hold', 'write', 'write', 'let go'])
    expect(ben.done).toEqual(['hold', 'write', 'let go', 'write'])
  })

  it('is let go also when telling fails half way', () => {
    const ana = openLine()
    const failing = () =>
      words.together(() => {
        words.tell(ana.line, told)
        throw new Error('half way')
      })
    expect(failing).toThrow('half way')
    words.tell(ana.line, told)
    expect(ana.done).toEqual(['hold', 'write', 'let go', 'write'])
  })
})

describe('a verdict', () => {
  it('goes out at once as long as few come', () => {
    const ana = openLine()
    words.answer(ana.line, 1, recorded)
    expect(ana.done).toEqual(['write'])
    expect(looks).toEqual([])
  })

  it('waits under load for what is told next on its line, and goes first in the same write', () => {
    const [ana, ben, alone] = [openLine(), openLine(), openLine()]
    words.answer(alone.line, 7, recorded)
    words.tell(alone.line, told)
    load = true
    words.answer(ana.line, 7, recorded)
    words.tell(ben.line, told)
    expect(ana.done).toEqual([])
    words.tell(ana.line, told)
    expect(ana.done).toEqual(['write'])
    expect(ana.written).toEqual([Buffer.concat(alone.written)].map((all) => Uint8Array.from(all)))
    look()
    look()
    expect([ana.done, ben.done]).toEqual([['write'], ['write']])
  })

  it('waits no longer than from one look to the next but one, and then nobody looks any more', () => {
    const [ana, ben] = [openLine(), openLine()]
    load = true
    words.answer(ana.line, 1, recorded)
    look()
    words.answer(ben.line, 2, recorded)
    words.answer(ana.line, 3, recorded)
    expect([ana.done, ben.done]).toEqual([[], []])
    look()
    expect([ana.done, ben.done]).toEqual([['write'], []])
    look()
    expect(ben.done).toEqual(['write'])
    expect(looks).toEqual([])
  })

  it('keeps its place before a refusal, and before a verdict of a quiet moment', () => {
    const [ana, ben] = [openLine(), openLine()]
    load = true
    for (const { line } of [ana, ben]) words.answer(line, 1, recorded)
    load = false
    words.answer(ana.line, 2, refuse('too-fast'))
    words.answer(ben.line, 2, recorded)
    expect([ana.done, ben.done]).toEqual([['write', 'text'], ['write']])
  })

  it('goes through engine.io as a message of its own where something waits before it', () => {
    const ana = openLine()
    load = true
    words.answer(ana.line, 1, recorded)
    ana.line.writeBuffer.push('before it')
    words.tell(ana.line, told)
    expect(ana.done).toEqual(['wait', 'wait'])
  })

  it('of a line that fails is reported, and keeps nobody else waiting', () => {
    const [ana, ben] = [openLine(), openLine()]
    load = true
    words.answer(ana.line, 1, recorded)
    words.answer(ben.line, 2, recorded)
    ana.line.transport.socket._sender.sendFrame = () => {
      throw new Error('no line')
    }
    look()
    look()
    expect([reported, ben.done, looks]).toEqual([['gateway-bug'], ['write'], []])
  })

  it('goes out when the server stops', () => {
    const ana = openLine()
    load = true
    words.answer(ana.line, 1, recorded)
    words.letAllGo()
    expect(ana.done).toEqual(['write'])
    expect(looks).toEqual([])
  })
})
