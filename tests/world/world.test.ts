/** The simulated world, in short: every seed that once found a bug, and a batch of others. `npm run simulate` runs more. */
import './client-ids.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runWorld, type WorldReport } from './world.ts'

interface Regression {
  readonly seed: number
  readonly steps: number
  /** What the seed found, and how it was mended. */
  readonly found: string
}

const folder = new URL('./regressions/', import.meta.url)
const regressions = readdirSync(folder).map(
  (file): Regression => JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
)

const batch = { from: 1, seeds: 50, steps: 250 }

const failuresOf = (reports: readonly WorldReport[]): readonly string[] =>
  reports.flatMap(({ seed, failed }) =>
    failed ? [`seed ${seed}, step ${failed.step}: ${failed.message}`] : [],
  )

describe('the simulated world', () => {
  it(`[R2] [R3] [R4] [T1] [T3] [T4] [T11] [T13] [R12] ${batch.seeds} worlds of ${batch.steps} steps hold every promise`, async () => {
    const reports: WorldReport[] = []
    for (let seed = batch.from; seed < batch.from + batch.seeds; seed += 1)
      reports.push(await runWorld({ seed, steps: batch.steps }))
    expect(failuresOf(reports)).toEqual([])
    // A world in which nothing happens shows nothing.
    const total = (count: (report: WorldReport) => number) =>
      reports.reduce((sum, one) => sum + count(one), 0)
    expect(total(({ updates }) => updates)).toBeGreaterThan(batch.seeds * 60)
    expect(total(({ entries }) => entries)).toBeGreaterThan(batch.seeds * 15)
  }, 300_000)

  it.each(regressions)('seed $seed holds since it was mended: $found', async ({ seed, steps }) => {
    expect(failuresOf([await runWorld({ seed, steps })])).toEqual([])
  })

  it('runs the same from the same seed', async () => {
    const [one, two] = [await runWorld({ seed: 7, steps: 150 }), await runWorld({ seed: 7, steps: 150 })]
    expect(two).toEqual(one)
    const other = await runWorld({ seed: 8, steps: 150 })
    expect(other.hash).not.toBe(one.hash)
  }, 60_000)
})
