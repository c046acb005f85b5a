import { readFileSync } from 'node:fs'
import { review } from '../../shared/wording/review.ts'
import { labelledIn } from '../wording/labelled.ts'
import { type Judge, labelledKinds, precision, recall, scoreOf, scoreOfKind } from '../wording/score.ts'

const files = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const show = process.argv.includes('--show')
const judge: Judge = (t) => review(t).map((f) => f.kind)
for (const f of files) {
  const s = labelledIn(readFileSync(f, 'utf8'))
  const sc = scoreOf(s, judge)
  console.log(
    f.split('/').pop(),
    'P',
    precision(sc).toFixed(3),
    'R',
    recall(sc).toFixed(3),
    JSON.stringify(sc),
  )
  for (const k of labelledKinds) {
    const x = scoreOfKind(s, judge, k)
    console.log('  ', k.padEnd(13), precision(x).toFixed(2), recall(x).toFixed(2), JSON.stringify(x))
  }
  if (show && !/sealed/.test(f))
    for (const one of s) {
      const r = review(one.text)
      if (one.charged !== r.length > 0)
        console.log(
          one.charged ? 'MISS' : 'FALSE',
          one.charged ? one.kind : r.map((x) => x.rule + ':' + one.text.slice(x.start, x.end)).join(' / '),
          '|',
          one.text,
        )
    }
}
