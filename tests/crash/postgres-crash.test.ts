/** Record before tell on PostgreSQL, shown by killing the server in the middle of a live session. */
import { expect, it } from 'vitest'
import { crashRun } from './run.ts'

it('[R1] kill -9 twice with the rooms in PostgreSQL: nothing that anyone had seen is lost', async () => {
  const result = await crashRun({ trials: 2, seed: 1, rate: 200, store: 'postgres' })
  expect(result).toMatchObject({
    lostWords: 0,
    lostActs: 0,
    brokenChains: 0,
    differing: 0,
    halves: 0,
    refused: {},
  })
  expect(result.seenWords).toBeGreaterThan(0)
  expect(result.seenActs).toBeGreaterThan(0)
}, 60_000)
