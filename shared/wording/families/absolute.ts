/** Absolutes: always, never, every time. */
import type { Family } from '../pattern.ts'

export const absolute = {
  kind: 'absolute',
  reason: 'One exception is enough to refute "always" and "never", and the point is lost.',
  patterns: [],
} as const satisfies Family
