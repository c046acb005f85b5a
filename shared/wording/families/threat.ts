/** Threats and ultimatums: what will happen to the other if they do not. */
import type { Family } from '../pattern.ts'

export const threat = {
  kind: 'threat',
  reason: 'A threat makes the other defend themselves instead of answering.',
  patterns: [],
} as const satisfies Family
