/** Match-only reveal: what anyone but side A is told is the same, whatever A's marks, as long as the matches are. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { difference, twins } from './twins.ts'

it('[T9] what B, the mediator and an observer are told is a function of their own acts, the cards and the matches alone', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      expect(difference(await twins(seed))).toBeUndefined()
    }),
    { numRuns: 200 },
  )
})
