/** Mind-reading: what the other is said to want, know or intend. */
import type { Family } from '../pattern.ts'

export const mindReading = {
  kind: 'mind-reading',
  reason: 'Nobody likes to be told what they want; asked, they can tell you.',
  patterns: [],
} as const satisfies Family
