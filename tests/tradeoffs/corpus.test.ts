/** The command on the whole of CaSiNo as it was published, and whether the deals in tests/data are the ones made there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { dialoguesIn } from '../replay/casino.ts'
import { dealIn } from './casino-deals.ts'
import { run } from './command.ts'
import { dealsOf, type Part } from './deals-table.ts'

/** `tests/run.mjs` leaves this out where there is none; run by hand it looks where it usually is. */
const folder = process.env.CASINO ?? fileURLToPath(new URL('../../../shared/data/casino', import.meta.url))

const parts: readonly (readonly [Part, object])[] = [
  ['train', { deals: 876, improvable: 288, wronglyImproved: 0, meanNashHuman: 0.93, meanNashBest: 1 }],
  ['valid', { deals: 30, improvable: 10, wronglyImproved: 0, meanNashHuman: 0.9377, meanNashBest: 1 }],
]

describe.each(parts)('%s.json', (part, summary) => {
  const file = join(folder, `${part}.json`)

  it('holds the deals of the table', () => {
    const dialogues = dialoguesIn(readFileSync(file))
    if ('because' in dialogues) throw new Error(dialogues.because)
    const deals = dialogues.ok.flatMap((value, at) => {
      const reading = dealIn(value, at + 1)
      if ('because' in reading) throw new Error(reading.because)
      return reading.ok === 'none' ? [] : [reading.ok]
    })
    const known = dealsOf(part)
    expect(deals.map((deal, at) => ({ ...deal, position: at + 1 }))).toEqual(known)
  })

  it('is measured by the command', () => {
    const lines: string[] = []
    const said: string[] = []
    const code = run([file, '--json'], {
      read: (name) => readFileSync(name),
      print: (line) => lines.push(line),
      say: (line) => said.push(line),
      now: () => 0,
    })
    expect([code, said]).toEqual([0, []])
    const objects: unknown[] = lines.map((line) => JSON.parse(line))
    expect(objects.at(-1)).toEqual({ ...summary, seconds: 0 })
  })
})
