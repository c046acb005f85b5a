/** Frames of words, verdicts and what is told: read back as they were laid out, small, and nothing read beyond their end. */
import { spaces } from '@common-ground/shared/room/space'
import {
  largest,
  readTold,
  readVerdict,
  readWords,
  toldFrame,
  verdictFrame,
  wordsFrame,
} from '@common-ground/shared/wire/frames'
import type { Receipt } from '@common-ground/shared/wire/messages'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const id = fc.oneof(fc.nat(), fc.constantFrom(0, 127, 128, 2 ** 14, 2 ** 28, largest))
const space = fc.constantFrom(...spaces)
const bytes = fc.uint8Array({ maxLength: 300 })
const hash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((array) => Buffer.from(array).toString('hex'))
const receipt: fc.Arbitrary<Receipt> = fc.record({ position: id, seq: id, head: hash, mac: hash })

/** The same bytes in the middle of others', as a transport hands them out. */
const amongOthers = (frame: Uint8Array): Uint8Array => {
  const around = new Uint8Array(frame.byteLength + 200).fill(0xee)
  around.set(frame, 100)
  return around.subarray(100, 100 + frame.byteLength)
}

describe('read back', () => {
  it('words', () => {
    fc.assert(
      fc.property(id, space, bytes, (asked, where, update) => {
        const frame = amongOthers(wordsFrame(asked, where, update))
        expect(readWords(frame)).toEqual({ id: asked, message: { space: where, update } })
      }),
    )
  })

  it('a verdict', () => {
    fc.assert(
      fc.property(id, fc.constantFrom('recorded', 'nothing-new'), (asked, words) => {
        expect(readVerdict(amongOthers(verdictFrame(asked, { words })))).toEqual({ id: asked, words })
      }),
    )
  })

  it('words told, with a receipt or without, behind what is left free for a header', () => {
    const laying = { allocate: (length: number) => new Uint8Array(length).fill(0xee), spare: 10 }
    fc.assert(
      fc.property(space, bytes, fc.option(receipt, { nil: undefined }), (where, update, shown) => {
        const told = { space: where, update, ...(shown ? { receipt: shown } : {}) }
        expect(readTold(amongOthers(toldFrame(told)))).toEqual(told)
        const laid = toldFrame(told, laying)
        expect(readTold(laid.subarray(10))).toEqual(told)
        expect([...laid.subarray(0, 10)]).toEqual(Array<number>(10).fill(0xee))
      }),
    )
  })
})

it('they take three bytes beside the words, and a verdict is three', () => {
  const update = new Uint8Array(33)
  expect(wordsFrame(100, 'joint', update).byteLength).toBe(36)
  expect(toldFrame({ space: 'joint', update }).byteLength).toBe(35)
  expect(verdictFrame(100, { words: 'recorded' }).byteLength).toBe(3)
})

it('words are a view of the frame: nothing is copied', () => {
  const frame = wordsFrame(7, 'side-a', Uint8Array.of(1, 2, 3))
  expect(readWords(frame).message?.update.buffer).toBe(frame.buffer)
})

it('words for no space are known by their id', () => {
  expect(readWords(Uint8Array.of(1, spaces.length, 5, 9))).toEqual({ id: 5, message: undefined })
})

describe('[R9] what is no frame is none, and nothing beyond its end is read', () => {
  const wrong: readonly (readonly [string, (frame: Uint8Array) => unknown, readonly number[]])[] = [
    ['words without a space', readWords, [1]],
    ['words without an id', readWords, [1, 0]],
    ['words with half an id', readWords, [1, 0, 128]],
    ['an id of 2^31', readWords, [1, 0, 128, 128, 128, 128, 8, 9]],
    ['an id without end', readWords, [1, 0, ...Array<number>(30).fill(255), 1]],
    ['a verdict without an id', readVerdict, [2]],
    ['a verdict without a word', readVerdict, [2, 5]],
    ['a verdict nobody knows', readVerdict, [2, 5, 2]],
    ['a verdict and something behind it', readVerdict, [2, 5, 0, 0]],
    ['words told of no space', readTold, [3, spaces.length, 1]],
    ['words told without a space', readTold, [3]],
    ['a receipt without a position', readTold, [4, 0]],
    ['half a receipt', readTold, [4, 0, 1, 1, ...Array<number>(63).fill(7)]],
  ]
  it.each(wrong)('%s', (_, read, frame) => {
    expect(() => read(amongOthers(Uint8Array.from(frame)))).toThrow()
  })

  const updateIn = (
    read: (frame: Uint8Array) => { readonly update: Uint8Array } | undefined,
    frame: Uint8Array,
  ) => {
    try {
      return read(frame)?.update
    } catch {
      return undefined
    }
  }

  it('whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (frame) => {
        const seen = amongOthers(frame)
        for (const update of [updateIn(readTold, seen), updateIn((words) => readWords(words).message, seen)])
          if (update) expect([...update]).toEqual([...frame.subarray(frame.byteLength - update.byteLength)])
      }),
    )
  })
})
