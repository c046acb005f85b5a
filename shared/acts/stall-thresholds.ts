/** When the room says that it may be in a stall: set by the mediator, and where none sits by both sides, one after the other. */
import Type, { type Static } from 'typebox'
import { StallThresholds } from '../momentum/stall-thresholds.ts'
import { sameThresholds } from '../momentum/usual-thresholds.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { mediatorIsIn } from './pulse.ts'
import type { Actor, RoomState } from './room-state.ts'

/** All of them at once: the other side joins what it has read in full, and a sign that is absent is switched off. */
export const SetStallThresholdsAct = Type.Object(
  { type: Type.Literal('set-stall-thresholds'), thresholds: StallThresholds },
  { additionalProperties: false },
)
export type SetStallThresholdsAct = Static<typeof SetStallThresholdsAct>

export const decideStallThresholds = (
  state: RoomState,
  { standing }: Actor,
  act: SetStallThresholdsAct,
): SetStallThresholdsAct | Refusal => {
  const { thresholds, proposed } = state.stalls
  const asNow = sameThresholds(thresholds, act.thresholds)
  if (!isSide(standing)) return asNow ? refuse('stall-thresholds-same') : act
  if (mediatorIsIn(state)) return refuse('stall-thresholds-mediator')
  const own = proposed[standing]
  // What is in force, sent again, takes back what one's side has proposed.
  if (asNow) return own ? act : refuse('stall-thresholds-same')
  return own && sameThresholds(own, act.thresholds) ? refuse('already-proposed') : act
}
