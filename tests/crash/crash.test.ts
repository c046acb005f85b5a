/** Record before tell, shown by killing the server in the middle of a live session. */
import { expect, it } from 'vitest'
import { crashTrial } from './trial.ts'

it.each([12, 60, 150])(
  '[R1] kill -9 after %i messages seen: nothing that anyone had seen is lost',
  async (sights) => {
    const result = await crashTrial(sights)
    expect(result).toMatchObject({ lostWords: 0, lostActs: 0, brokenChains: 0 })
    expect(result.seenWords).toBeGreaterThan(0)
    expect(result.seenActs).toBeGreaterThan(0)
  },
  60_000,
)
