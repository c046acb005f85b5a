/** `npm run fuzz -- --frames N [--seed S] [--log LEVEL] [--json]`: attacks a real server and looks whether honest people notice. */
import { parseArgs } from 'node:util'
import { fuzzRun } from './run.ts'
import { faultsOf } from './verdict.ts'

const { values } = parseArgs({
  options: {
    frames: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    log: { type: 'string', default: 'warn' },
    json: { type: 'boolean', default: false },
  },
})

const frames = Number(values.frames)
if (!Number.isInteger(frames) || frames < 1_000)
  throw new Error('--frames must be a whole number, 1000 or more')
const seed = Number(values.seed ?? 1 + (Date.now() % 1_000_000))
if (!Number.isInteger(seed)) throw new Error('--seed must be a whole number')

const say = values.json ? () => undefined : console.log
say(`seed ${seed}`)
const result = await fuzzRun({ frames, seed, logLevel: values.log, told: say })
const faults = faultsOf(result)
const { counts, memory, slowestAct, seconds } = result

say(`frames by kind ${JSON.stringify(counts.kinds)}`)
say(`refusals by code ${JSON.stringify(counts.codes)}`)
say(`answered otherwise ${counts.taken}; half-open connections the server closed ${result.halfOpenClosed}`)
say(`memory in MB ${JSON.stringify(memory)}; slowest honest act in ms ${JSON.stringify(slowestAct)}`)
for (const fault of faults) say(`FAULT ${fault}`)
console.log(
  JSON.stringify({
    frames: counts.frames,
    refused: counts.refused,
    crashes: result.crashed ? 1 : 0,
    bugs: result.bugs.length,
    honestHarmed: result.harm.length,
    rssStartMb: memory.start,
    rssEndMb: memory.end,
    slowestHonestActMs: slowestAct.all,
    slowestUndisturbedActMs: slowestAct.undisturbed,
    seconds,
    ...(values.json ? { seed, faults, memory, slowestAct, kinds: counts.kinds, codes: counts.codes } : {}),
  }),
)
process.exit(faults.length === 0 ? 0 : 1)
