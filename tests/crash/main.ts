/**
 * `npm run crash -- --trials N [--rate EDITS_PER_S] [--store sqlite|postgres] [--durability power-loss|process-crash]
 * [--seed S] [--json]`: kills the real server again and again and counts what was lost.
 */
import { parseArgs } from 'node:util'
import { durabilities } from '@common-ground/server/config'
import { storeKinds } from './place.ts'
import { crashRun, isClean } from './run.ts'

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '20' },
    rate: { type: 'string', default: '50' },
    store: { type: 'string', default: 'sqlite' },
    durability: { type: 'string', default: 'power-loss' },
    seed: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

const wholeNumber = (name: string, value: string): number => {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} must be a whole number, 1 or more`)
  return number
}

const store = storeKinds.find((kind) => kind === values.store)
if (!store) throw new Error(`--store must be one of ${storeKinds.join(', ')}`)
const durability = durabilities.find((known) => known === values.durability)
if (!durability) throw new Error(`--durability must be one of ${durabilities.join(', ')}`)
const trials = wholeNumber('trials', values.trials)
const rate = wholeNumber('rate', values.rate)
const seed = wholeNumber('seed', values.seed ?? String(1 + (Date.now() % 1_000_000)))

const say = values.json ? () => undefined : console.log
say(`seed ${seed}`)
const begunAt = performance.now()
const result = await crashRun({
  trials,
  rate,
  store,
  durability,
  seed,
  told: (trial, soFar) => say(`trial ${trial}, so far ${JSON.stringify(soFar)}`),
})
const seconds = Math.round((performance.now() - begunAt) / 1000)

const { seenWords, seenActs, lostWords, lostActs, brokenChains, ...more } = result
const counted = { trials, seenWords, seenActs, lostWords, lostActs, brokenChains }
const { differing, halves, rateReached, wordsSent, refused } = more
const beside = { differing, halves, seed, store, durability, rate, rateReached, wordsSent, refused, seconds }
if (!values.json) console.log(JSON.stringify(beside))
console.log(JSON.stringify(values.json ? { ...counted, ...beside } : counted))
process.exit(isClean(result) && seenWords > 0 && seenActs > 0 ? 0 : 1)
