/** Contempt: words that make the other, or what they say, small. */
import type { Family } from '../pattern.ts'

export const contempt = {
  kind: 'contempt',
  reason: 'Words that make the other small make them fight; what does not fit for you can be answered.',
  patterns: [],
} as const satisfies Family
