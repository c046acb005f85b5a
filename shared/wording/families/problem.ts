/** Problem framing: the other, or what they do, as the problem. */
import type { Family } from '../pattern.ts'

export const problem = {
  kind: 'problem',
  reason: 'Named as the problem, people defend themselves; a challenge can be solved together.',
  patterns: [],
} as const satisfies Family
