/** Record before tell, shown by killing the server in the middle of a live session. */
import { durabilities } from '@common-ground/server/config'
import { expect, it } from 'vitest'
import { crashRun } from './run.ts'

it.each(durabilities)(
  '[R1] [T11] kill -9 three times under several rooms at work (%s): nothing that anyone had seen is lost, no if-then is there by half',
  async (durability) => {
    const result = await crashRun({ trials: 3, seed: 1, rate: 200, store: 'sqlite', durability })
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
  },
  60_000,
)
