/** How much answers tell, at most: measured with probers who read them as well as can be, over everything a room can be told. */
import { writeSync } from 'node:fs'
import { lookThrough } from '@common-ground/shared/better/looks'
import type { SearchTask } from '@common-ground/shared/better/task'
import { describe, expect, it } from 'vitest'
import { bitsThereAre, measureAll, offBefore, qualityOf } from './measure.ts'
import { allWeights, lookChances, packageCount, rowLength } from './small-game.ts'

/** What the room stands for (docs/decisions/0029): of the bits there are, and how far off a weight still is. */
const atMost = { bits: 6, off: 6 }

const line = (text: string): void => void writeSync(1, `${text}\n`)

describe('what answers tell', { timeout: 300_000 }, () => {
  it('is no more than the limit, whoever asks about what, and whatever its own numbers are', () => {
    const measured = measureAll(12)
    line(
      `| A prober learns, of ${bitsThereAre.toFixed(1)} bits (off by ${offBefore.toFixed(1)} points before) | bits | off by |`,
    )
    for (const { who, bits, off } of measured) line(`| ${who} | ${bits.toFixed(1)} | ${off.toFixed(1)} |`)
    const { found, share } = qualityOf(150)
    line(`found ${(100 * found).toFixed(0)} %, ${share.toFixed(2)} of the best`)
    for (const { bits, off } of measured) {
      expect(bits).toBeLessThanOrEqual(atMost.bits)
      expect(off).toBeGreaterThanOrEqual(atMost.off)
    }
    expect(found).toBeGreaterThan(0.9)
    expect(share).toBeGreaterThan(0.65)
  })

  it('is measured on the search as it is: it finds each package as often as the measure says', () => {
    const [from, place] = [40, 700]
    const weights = allWeights[place] ?? []
    const prober = { weights: [40, 30, 20, 10], worths: [1, 2, 3, 4].map(() => [0, 50, 100]) }
    const chances = lookChances(from, prober).subarray(place * rowLength, (place + 1) * rowLength)
    const option = (issue: number, at: number) => ({
      value: String(at),
      a: (weights[issue] ?? 0) * (100 - 50 * at),
      b: (prober.weights[issue] ?? 0) * 50 * at,
    })
    const stays = [0, 1, 2, 3].map((issue) => Math.floor(from / 3 ** issue) % 3)
    const task: SearchTask = {
      issues: stays.map((at, issue) => ({
        id: String(issue),
        stays: option(issue, at),
        others: [0, 1, 2].filter((one) => one !== at).map((one) => option(issue, one)),
      })),
      margin: { a: 100, b: 100 },
      table: stays.map((at, issue) => ({ issue: String(issue), to: String(at) })),
      wanted: 1,
    }
    const runs = 1_500
    const counts = new Float64Array(packageCount)
    for (let run = 0; run < runs; run += 1)
      for (const { terms } of lookThrough(task, String(run))) {
        const to = terms.reduce((sum, term) => sum + Number(term.to) * 3 ** Number(term.issue), 0)
        counts[to] = (counts[to] ?? 0) + 1 / runs
      }
    // The first that is found: what finds nothing is looked for again.
    const found = 1 - (chances[packageCount] ?? 0)
    for (let to = 0; to < packageCount; to += 1)
      expect(Math.abs((counts[to] ?? 0) - (chances[to] ?? 0) / found)).toBeLessThan(0.05)
  })
})
