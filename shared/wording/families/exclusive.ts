/** Exclusive words: the work, and the worry, is theirs alone. */
import type { Family } from '../pattern.ts'

export const exclusive = {
  kind: 'exclusive',
  reason: 'Work that is only theirs divides the table; "how do we" keeps both at it.',
  patterns: [],
} as const satisfies Family
