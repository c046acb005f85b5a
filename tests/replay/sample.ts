/** The sample of twenty real dialogues, for the tests of the replay. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCasino } from './casino.ts'
import type { Plan } from './plan.ts'

export const samplePath = fileURLToPath(new URL('../data/casino-sample.json', import.meta.url))

/** The dialogues as they stand in the file. */
export const sampleDialogues = (): unknown[] => {
  const file: unknown = JSON.parse(readFileSync(samplePath, 'utf8'))
  if (!Array.isArray(file)) throw new Error('the sample is not a list')
  return file
}

export const samplePlans = (): readonly Plan[] => {
  const readings = readCasino(readFileSync(samplePath))
  if ('because' in readings) throw new Error(readings.because)
  return readings.ok.map((reading) => {
    if ('ok' in reading) return reading.ok
    throw new Error(`dialogue ${reading.broken} of the sample is broken: ${reading.because}`)
  })
}
