/** Minimisers: words that make what the other feels or says small. */
import type { Family } from '../pattern.ts'

export const minimiser = {
  kind: 'minimiser',
  reason: 'What makes a worry small makes it louder.',
  patterns: [],
} as const satisfies Family
