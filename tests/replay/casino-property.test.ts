/** Whatever a dialogue holds, reading it gives a plan that is legal to its end, or says that it is broken. */
import { limits } from '@common-ground/shared/room/limits'
import { textRefusal } from '@common-ground/shared/room/text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Reading, readCasino, readDialogue } from './casino.ts'
import { issueNames, type Plan, type Step } from './plan.ts'
import { sampleDialogues } from './sample.ts'
import { partsOf } from './typing.ts'

/** One letter a step: upper case for side A. */
const letters = { say: 'u', submit: 's', accept: 'a', decline: 'd', 'walk-away': 'w' } as const
const written = (steps: readonly Step[]): string =>
  steps
    .map(({ type, side }) => {
      const letter = letters[type]
      return letter === 'u' || letter === 'w' || side === 'b' ? letter : letter.toUpperCase()
    })
    .join('')

/** The same rules once more, as a grammar: declined deals and words, then at most one ending. */
const grammar = /^(?:u|Su*d|su*D)*(?:Su*a|su*A|(?:[Ss]u*)?w|[Ss]u*)?$/

const expectPlayable = ({ steps, reasons }: Plan): void => {
  expect(written(steps)).toMatch(grammar)
  expect(reasons).toHaveLength(6)
  for (const { text } of reasons) expect(textRefusal(text, limits.text.goal)).toBeUndefined()
  for (const step of steps) {
    if (step.type === 'say') expect(textRefusal(step.text, limits.text.statement)).toBeUndefined()
    if (step.type === 'submit')
      for (const name of issueNames) expect(step.gets.a[name] + step.gets.b[name]).toBe(3)
  }
}

const expectSound = (reading: Reading): void => {
  if ('ok' in reading) expectPlayable(reading.ok)
  else expect(reading.because).toMatch(/^[\x20-\x7e]+$/)
}

type Change = (value: unknown) => unknown

/** Goes down into a value along `way` and changes what it finds there; numbers choose among what there is. */
const changedAt = (value: unknown, way: readonly number[], change: Change): unknown => {
  const [turn, ...rest] = way
  if (turn === undefined || typeof value !== 'object' || value === null) return change(value)
  const keys = Object.keys(value)
  const key = keys[turn % Math.max(1, keys.length)]
  if (key === undefined) return change(value)
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === key ? changedAt(item, rest, change) : item))
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === key ? changedAt(item, rest, change) : item]),
  )
}

const oddTexts = fc.constantFrom(
  'Submit-Deal',
  'Accept-Deal',
  'Reject-Deal',
  'Walk-Away',
  '__proto__',
  '',
  '\ud800',
  '\u200d',
  'Food',
)

const changeOf: fc.Arbitrary<Change> = fc.oneof(
  fc.jsonValue().map((value) => () => value),
  oddTexts.map((text) => () => text),
  fc.constant<Change>(() => undefined),
  fc.constant<Change>((value) => (Array.isArray(value) ? [...value, ...value] : [value])),
  fc.constant<Change>((value) => (Array.isArray(value) ? value.toReversed() : value)),
  fc
    .nat()
    .map<Change>(
      (at) => (value) => (Array.isArray(value) ? value.toSpliced(at % (value.length + 1), 1) : value),
    ),
)

const damaged = (): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom(...sampleDialogues()),
      fc.array(fc.tuple(fc.array(fc.nat(50), { maxLength: 5 }), changeOf), { minLength: 1, maxLength: 3 }),
    )
    .map(([whole, changes]) => changes.reduce((value, [way, change]) => changedAt(value, way, change), whole))

describe('reading dialogues of unknown origin', () => {
  it('gives a legal plan or says what is broken, for damaged real dialogues', () => {
    fc.assert(
      fc.property(damaged(), (value) => expectSound(readDialogue(value, 1))),
      { numRuns: 2_000 },
    )
  })

  it('does so for any JSON at all', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => expectSound(readDialogue(value, 1))))
  })

  it('refuses files of random bytes with a sentence', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const readings = readCasino(bytes)
        expect('ok' in readings || readings.because.startsWith('it is not')).toBe(true)
      }),
    )
  })
})

describe('typing a text in two hands', () => {
  it('puts it together again, never cutting a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const { start, at, author, other } = partsOf(text)
        expect(start.slice(0, at) + author + start.slice(at) + other).toBe(text)
        for (const part of [start, start.slice(0, at), author, other]) expect(part.isWellFormed()).toBe(true)
      }),
    )
  })
})
