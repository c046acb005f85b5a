/** `npm run bench -- [--rounds N] [--json]`: what the room's own parts cost, each beside what it stands on. */
import { parseArgs } from 'node:util'
import { gateRows } from './gate.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds is a whole number from 1')

const rows = gateRows(rounds, () => performance.now())
if (values.json) console.log(JSON.stringify(rows))
else {
  console.log('200 goals, 500 entries; median of the rounds, microseconds for one small update\n')
  for (const { what, microseconds } of rows) console.log(`${microseconds.toFixed(1).padStart(10)}  ${what}`)
}
