/** A side's own numbers make no sound: the others are told and answered the same, whether it has any or not. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference, twoRooms } from './two-rooms.ts'

const runs = (property: (seed: number) => Promise<void>) =>
  fc.assert(fc.asyncProperty(fc.nat(), property), { numRuns: 60 })

describe('[T14] what others hear is the same to the last bit whether side A', () => {
  it('sets numbers of its own or none: B, an observer and the mediator', { timeout: 120_000 }, async () => {
    await runs(async (seed) => {
      const [one, other] = await twoRooms(seed, 'nothing')
      expect(difference(one.b, other.b)).toBeUndefined()
      expect(difference(one.observer, other.observer)).toBeUndefined()
      expect(difference(one.mediator, other.mediator)).toBeUndefined()
    })
  })

  it('shows them to the mediator and takes them back, or not: B and an observer', {
    timeout: 120_000,
  }, async () => {
    let heardByMediator = 0
    await runs(async (seed) => {
      const [one, other] = await twoRooms(seed, 'some')
      expect(difference(one.b, other.b)).toBeUndefined()
      expect(difference(one.observer, other.observer)).toBeUndefined()
      if (difference(one.mediator, other.mediator) !== undefined) heardByMediator += 1
    })
    // It was there to be heard.
    expect(heardByMediator).toBeGreaterThan(10)
  })
})
