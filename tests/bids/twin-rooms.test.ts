/** What anyone but side A is told of sealed bids is the same whatever A bids, as long as what comes of it is. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { difference, twins } from './twin-rooms.ts'

it('[T8] what B, the mediator and an observer are told is a function of B’s bids and the outcome alone', {
  timeout: 240_000,
}, async () => {
  const seen = { compared: 0, otherBids: 0, settled: 0 }
  await fc.assert(
    fc.asyncProperty(fc.nat(1_000_000), async (seed) => {
      const [one, other] = await twins(seed)
      // Another price is another outcome.
      if (one.outcome !== other.outcome) return
      seen.compared += 1
      if (one.bids.join() !== other.bids.join()) seen.otherBids += 1
      if (one.outcome.startsWith('settled')) seen.settled += 1
      expect(difference([one, other])).toBeUndefined()
    }),
    { numRuns: 150 },
  )
  console.info(
    `[T8] ${seen.compared} pairs of rooms with one outcome, ${seen.otherBids} with other bids, ${seen.settled} with a price`,
  )
  expect(seen.otherBids).toBeGreaterThan(60)
  expect(seen.settled).toBeGreaterThan(15)
})
