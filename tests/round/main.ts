/** `npm run twins -- [--runs N] [--from SEED]`: the property test of the goal round (T9) in its long form. */
import { parseArgs } from 'node:util'
import { difference, twins } from './twins.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, from: { type: 'string', default: '1' } },
})
const [runs, from] = [Number(values.runs), Number(values.from)]
if (![runs, from].every(Number.isInteger) || runs < 1) throw new Error('--runs and --from are whole numbers')

const found: string[] = []
let shown = 0
for (let seed = from; seed < from + runs; seed += 1) {
  const pair = await twins(seed)
  shown += pair[0].matches.length
  const differs = difference(pair)
  if (differs) found.push(`seed ${seed}: ${differs.slice(0, 300)}`)
  if ((seed - from + 1) % 1_000 === 0)
    console.log(`${seed - from + 1} pairs of rooms, ${shown} matches, ${found.length} differ`)
}
console.log(found.length === 0 ? `${runs} pairs of rooms: nothing differs` : found.join('\n'))
process.exitCode = found.length === 0 ? 0 : 1
