/** What a room has set of when it says that it may be in a stall, and what a side has proposed. Apart from the act's shape, which no page loads. */
import type { StallThresholds } from '../momentum/stall-thresholds.ts'
import { sameThresholds, usualThresholds } from '../momentum/usual-thresholds.ts'
import { isSide } from '../room/participant.ts'
import { otherSide, type Side } from '../room/side.ts'
import type { Made } from './room-state.ts'
import type { SetStallThresholdsAct } from './stall-thresholds.ts'

export interface StallSettings {
  readonly thresholds: StallThresholds
  /** What one side has proposed and the other has not yet joined. */
  readonly proposed: Readonly<Partial<Record<Side, StallThresholds>>>
}

export const usualSettings: StallSettings = { thresholds: usualThresholds, proposed: {} }

export const foldStallThresholds = (
  settings: StallSettings,
  { thresholds }: SetStallThresholdsAct,
  { standing }: Pick<Made, 'standing'>,
): StallSettings => {
  if (!isSide(standing)) return { thresholds, proposed: {} }
  const other = otherSide(standing)
  const theirs = settings.proposed[other]
  const others = theirs ? { [other]: theirs } : {}
  if (sameThresholds(settings.thresholds, thresholds)) return { ...settings, proposed: others }
  if (theirs && sameThresholds(theirs, thresholds)) return { thresholds, proposed: {} }
  return { ...settings, proposed: { ...others, [standing]: thresholds } }
}
