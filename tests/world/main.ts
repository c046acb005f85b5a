/**
 * `npm run simulate -- --seeds N [--from S] [--steps K] [--json]`: runs that many worlds and prints the seeds that failed.
 * `--trace` prints every line of one seed. `--long [--edits N]` simulates a session of eight hours instead.
 */
import './client-ids.ts'
import { parseArgs } from 'node:util'
import { runBatch } from './batch.ts'
import { longSessionOnSqlite } from './long-store.ts'
import { runWorld, type WorldReport } from './world.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100' },
    from: { type: 'string', default: '1' },
    steps: { type: 'string', default: '300' },
    json: { type: 'boolean', default: false },
    trace: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
    edits: { type: 'string', default: '40000' },
  },
})

const wholeNumber = (name: string, value: string): number => {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} must be a whole number, 1 or more`)
  return number
}

const from = wholeNumber('from', values.from)
const seeds = values.trace ? 1 : wholeNumber('seeds', values.seeds)
const steps = wholeNumber('steps', values.steps)
const say = values.json ? () => undefined : console.log

if (values.long) {
  const edits = wholeNumber('edits', values.edits)
  console.log(JSON.stringify(await longSessionOnSqlite({ seed: from, edits, hours: 8, told: say })))
  process.exit(0)
}

const failed: number[] = []
let run = 0
const told = ({ seed, failed: failure }: WorldReport): void => {
  run += 1
  if (run % 100 === 0) say(`${run} of ${seeds} seeds, ${failed.length} failed`)
  if (!failure) return
  failed.push(seed)
  say(`\nseed ${seed} failed at step ${failure.step} of ${steps}: ${failure.message}`)
  if (!values.trace) for (const line of failure.trace.slice(-30)) say(`  ${line}`)
}

const begunAt = performance.now()
if (values.trace) told(await runWorld({ seed: from, steps, onLine: say }))
else await runBatch({ from, seeds, steps, told })
const seconds = Math.round((performance.now() - begunAt) / 1000)
failed.sort((one, other) => one - other)
console.log(JSON.stringify({ seeds, failed, steps, seconds }))
process.exit(failed.length === 0 ? 0 : 1)
