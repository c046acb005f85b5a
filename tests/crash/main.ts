/** `npm run crash -- --trials N [--seed S] [--json]`: kills the real server again and again and counts what was lost. */
import { parseArgs } from 'node:util'
import { crashTrial, type TrialResult } from './trial.ts'

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})

/** Between 5 and 400 messages seen before the kill; the same for the same seed. */
const sightsOf = (seed: number, trial: number): number => 5 + ((seed * 7_919 + trial * 104_729) % 396)

const none: TrialResult = { seenWords: 0, seenActs: 0, lostWords: 0, lostActs: 0, brokenChains: 0 }
const add = (one: TrialResult, other: TrialResult): TrialResult => ({
  seenWords: one.seenWords + other.seenWords,
  seenActs: one.seenActs + other.seenActs,
  lostWords: one.lostWords + other.lostWords,
  lostActs: one.lostActs + other.lostActs,
  brokenChains: one.brokenChains + other.brokenChains,
})

const trials = Number(values.trials)
let total = none
for (let trial = 1; trial <= trials; trial += 1) {
  const result = await crashTrial(sightsOf(Number(values.seed), trial))
  total = add(total, result)
  if (!values.json) console.log(`trial ${trial}: ${JSON.stringify(result)}`)
}
console.log(JSON.stringify({ trials, ...total }))
process.exit(total.lostWords + total.lostActs + total.brokenChains === 0 ? 0 : 1)
