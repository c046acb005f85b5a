/** What would dangle after a rewrite that is a clause of its own: "I see that this matters to you [over one missed appointment]". */
import type { Rewrite } from './pattern.ts'
import type { Reading } from './reading.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** With these something is added to what was said; the rewrite says it without. */
const additions = words(
  'with by on over in at from like than since during within without until before after because',
)
/** A clause that ends with one of these goes on with what stands behind it. */
const goesOn = words(
  'to about with on of for at in from by how what that whether if why who where when not and or as than',
)
const clause =
  /^(?:i|we|\{\w+\}|let us|please \w+|it (?:is|was|would|helps|helped|matters)|this (?:\w+ )?(?:is|was|has|matters|comes|came|does|did|works|hurts)|there (?:is|are)|how (?:do|could|can|would) (?:we|i)|what (?:would|could|do|can)) /i

/** A clause that stands by itself: at most its subject is taken from what was written. */
const isClause = (rewrite: Rewrite): boolean =>
  clause.test(rewrite) &&
  rewrite.lastIndexOf('{') < 1 &&
  !goesOn.has(rewrite.slice(rewrite.lastIndexOf(' ') + 1))

/** Tokens after the span, up to the end of its clause, that belong into it: 0 where its rewrites are parts of the clause themselves. */
export const leftOver = (
  say: readonly (Rewrite | undefined)[],
  reading: Reading,
  from: number,
  to: number,
): number => {
  if (!additions.has(reading.norm(to)) || !reading.clauseStart(from)) return 0
  if (!say.every((rewrite) => rewrite === undefined || isClause(rewrite))) return 0
  let end = to + 1
  while (!reading.clauseEnd(end)) {
    // A sum or a date is never taken out.
    if (reading.isNumber(end)) return 0
    end++
  }
  return end - to
}
