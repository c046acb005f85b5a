/** Blame: what the other is said to have done to us. */
import type { Family } from '../pattern.ts'

export const blame = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [],
} as const satisfies Family
