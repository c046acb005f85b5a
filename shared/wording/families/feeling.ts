/** Feelings that carry blame: a feeling that says what the other did. */
import type { Family } from '../pattern.ts'

export const feeling = {
  kind: 'feeling',
  reason: 'This feeling says what the other did; your own feeling and what you need can be heard.',
  patterns: [],
} as const satisfies Family
