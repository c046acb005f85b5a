/** tmp */
import { runWorld } from './world.ts'

const [from = '1', count = '1', steps = '200'] = process.argv.slice(2)
const seen = new Map<string, number>()
for (let seed = Number(from); seed < Number(from) + Number(count); seed++) {
  const r = await runWorld({
    seed,
    steps: Number(steps),
    onLine: (l) => {
      const k = l
        .replace(/^(\d+\. x\d ).*, /, '$1')
        .replace(/^\d+\. /, '# ')
        .replace(/\b(a|b|mediator|observer|x)\d\b/g, '$1')
        .replace(/\d+b#\w+/, '')
        .replace(/[0-9a-f-]{36}/g, 'ID')
        .replace(/asks words.*/, 'asks words')
        .replace(/told.*presence.*/, 'told presence')
        .replace(/told.*words.*/, 'told words')
        .replace(/^stored.*words.*/, 'stored words…')
        .replace(/ in (side|caucus|mediator).*/, ' in private')
        .replace(/(forges \w+) .*/, '$1')
      seen.set(k, (seen.get(k) ?? 0) + 1)
    },
  })
  if (r.failed) console.log(seed, r.failed.step, r.failed.message.slice(0, 300))
}
for (const [k, n] of [...seen].sort((a, b) => b[1] - a[1])) console.log(n, k)
