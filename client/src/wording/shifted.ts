/** Where findings stand after a change of their text; those whose own words changed are gone. */

interface Span {
  readonly start: number
  readonly end: number
}

/** How many characters both begin with. */
const sameStart = (one: string, other: string): number => {
  const most = Math.min(one.length, other.length)
  let same = 0
  while (same < most && one.charCodeAt(same) === other.charCodeAt(same)) same += 1
  return same
}

const sameEnd = (one: string, other: string, most: number): number => {
  let same = 0
  while (same < most && one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same))
    same += 1
  return same
}

/**
 * By comparing the texts: the words of others come into an editor as a whole new content, which says nothing of where
 * they went.
 */
export const shifted = <T extends Span>(spans: readonly T[], before: string, after: string): readonly T[] => {
  if (before === after || spans.length === 0) return spans
  const from = sameStart(before, after)
  const to = before.length - sameEnd(before, after, Math.min(before.length, after.length) - from)
  const by = after.length - before.length
  return spans.flatMap((span) => {
    if (span.end <= from) return [span]
    return span.start >= to ? [{ ...span, start: span.start + by, end: span.end + by }] : []
  })
}
