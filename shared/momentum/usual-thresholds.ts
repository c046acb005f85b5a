/** The thresholds a room begins with, the names of the signs, and whether two rooms would say the same. Beside their shape, which no page loads. */
import type { StallThresholds } from './stall-thresholds.ts'

/** What a room begins with. */
export const usualThresholds: StallThresholds = {
  'no-narrowing': { moves: 3 },
  'same-text-again': { times: 2, within: 30 },
  'refusals-rising': { refusals: 3, within: 12 },
  'nothing-touched': { minutes: 10 },
  'loops-owed': { statements: 6 },
  'goal-unlinked': {},
}

/** In the order in which they are shown. */
export const signNames = [
  'no-narrowing',
  'same-text-again',
  'refusals-rising',
  'nothing-touched',
  'loops-owed',
  'goal-unlinked',
] as const satisfies readonly (keyof StallThresholds)[]
export type SignName = (typeof signNames)[number]

const inOrder = (thresholds: StallThresholds): string =>
  JSON.stringify(
    signNames.map((name) => {
      const numbers = thresholds[name]
      return numbers ? Object.entries(numbers).sort(([one], [other]) => (one < other ? -1 : 1)) : 'off'
    }),
  )

/** Whether two say the same, however their keys are ordered. */
export const sameThresholds = (one: StallThresholds, other: StallThresholds): boolean =>
  inOrder(one) === inOrder(other)
