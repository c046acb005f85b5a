/** tmp */
import { runWorld } from './world.ts'

const [from = '1', count = '1', steps = '200', verbose] = process.argv.slice(2)
for (let seed = Number(from); seed < Number(from) + Number(count); seed++) {
  const t = Date.now()
  const r = await runWorld({
    seed,
    steps: Number(steps),
    ...(verbose ? { onLine: (l: string) => console.log(l) } : {}),
  })
  console.log(
    seed,
    r.hash,
    r.entries,
    r.updates,
    Date.now() - t + 'ms',
    r.failed ? `FAILED at ${r.failed.step}: ${r.failed.message}` : 'ok',
  )
  if (r.failed && !verbose && Number(count) === 1) console.log(r.failed.trace.join('\n'))
}
