/** Chance that comes out the same from the same seed, and the deck that comes with the room. */
import { deckIn, ownDeckFile } from '@common-ground/server/deck'
import type { Chance } from '@common-ground/shared/round/dealing'
import { Random } from '../world/random.ts'

export const deck = deckIn(ownDeckFile)

export const chanceOf = (seed: number): Chance => {
  const random = new Random(seed)
  return { newId: () => random.id(), below: (end: number) => random.below(end), deck }
}
