/** Garbage and floods against a real server in a process of its own, with honest people at work: the short run of `npm run fuzz`. */
import { beforeAll, expect, it } from 'vitest'
import { type FuzzResult, fuzzRun } from './run.ts'
import { faultsOf, patienceFor } from './verdict.ts'

const frames = 8_000

let result: FuzzResult
beforeAll(async () => {
  result = await fuzzRun({ frames, seed: 1, logLevel: 'debug' })
}, 600_000)

it('[R9] hostile frames and requests of every kind: a refusal each, the same server, its rooms as honest people wrote them', () => {
  const { counts, memory } = result
  expect(faultsOf(result)).toEqual([])
  expect(counts.frames).toBeGreaterThanOrEqual(frames)
  expect(Object.keys(counts.kinds).length).toBeGreaterThan(12)
  expect(counts.kinds.uploads).toBeGreaterThan(0)
  // What was not refused asked for no answer, or was among what a seat allows.
  expect(counts.taken).toBeLessThan(counts.refused / 4)
  expect(memory.end).toBeGreaterThan(0)
})

it('[R10] six connections of one seat at full speed do not delay an honest act by more than a second, or than a slow machine does', () => {
  expect(result.counts.kinds.flood).toBeGreaterThan(frames * 0.1)
  expect(result.counts.codes['too-fast']).toBeGreaterThan(0)
  expect(result.slowestAct.flood).toBeLessThanOrEqual(patienceFor(result.slowestAct))
})
