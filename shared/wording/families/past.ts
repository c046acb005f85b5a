/** Stuck in the past: what should have been done and cannot be any more. */
import type { Family } from '../pattern.ts'

export const past = {
  kind: 'past',
  reason: 'Nobody can change what was; from now on can be agreed.',
  patterns: [],
} as const satisfies Family
