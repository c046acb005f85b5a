import { review } from '../../shared/wording/review.ts'

for (const t of process.argv.slice(2))
  console.log(t, JSON.stringify(review(t).map((f) => [t.slice(f.start, f.end), f.rule, f.word, f.rewrites])))
