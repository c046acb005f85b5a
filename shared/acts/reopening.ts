/**
 * The joint room opened afresh, for a mediator who is not to read what stands in it (T27): the room's own first entry in
 * the new ledger, and what of the room goes on. Nothing that anybody wrote is in it.
 */

import type { StallThresholds } from '../momentum/stall-thresholds.ts'
import { limits } from '../room/limits.ts'
import { sides } from '../room/side.ts'
import type { Stage } from '../room/stage.ts'
import type { Person } from './consent.ts'
import type { Destruction } from './destruction.ts'
import type { RoomState } from './room-state.ts'
import type { Admission, Seats } from './seats.ts'

/** Which joint room this is, from 1, and since when; before it there were the others. */
export interface Opening {
  readonly number: number
  /** ms since 1970; not of the first. */
  readonly at?: number
  /** The ledger that ended: how many entries, and the hash of the last. */
  readonly of?: { readonly length: number; readonly head: string }
}

export const firstOpening: Opening = { number: 1 }

/** Recorded by the room, first in the joint ledger that begins. */
export interface OpenAfreshAct {
  readonly type: 'open-afresh'
  readonly opening: number
  readonly of: { readonly length: number; readonly head: string }
  /** In the order in which they came in. */
  readonly people: readonly Person[]
  readonly admitted: readonly Admission[]
  readonly turnedAway: readonly string[]
  readonly gone: readonly (readonly [participant: string, how: 'left' | 'removed'])[]
  readonly stage: Stage
  readonly destruction: Destruction['asked']
  readonly thresholds: StallThresholds
}

/** Both sides let them in, and not both would have them read what stands here. */
const needsAfresh = ({ standing, sides: said, complete }: Admission): boolean =>
  standing === 'mediator' && !complete && sides.every((side) => said.includes(side))

/** For whom the joint room is to be opened afresh now. */
export const opensAfreshFor = ({ seats }: Pick<RoomState, 'seats'>): Admission | undefined =>
  [...seats.admitted.values()].find((admission) => needsAfresh(admission) && !seats.gone.has(admission.id))

export const mayOpenAfresh = ({ opening }: Pick<RoomState, 'opening'>): boolean =>
  opening.number < limits.openings

/** What the new ledger begins with. Whoever it is opened for is in; who else was let in by half asks again. */
export const openAfresh = (state: RoomState): OpenAfreshAct => {
  const { opening, length, head, people, seats, stage, destruction, stalls } = state
  const newcomer = opensAfreshFor(state)
  return {
    type: 'open-afresh',
    opening: opening.number + 1,
    of: { length, head },
    people: [...people.values()],
    admitted: [...seats.admitted.values()].flatMap((admission) =>
      admission.complete || admission.id === newcomer?.id ? [{ ...admission, complete: true }] : [],
    ),
    turnedAway: [...seats.turnedAway],
    gone: [...seats.gone],
    stage: stage.stage,
    destruction: destruction.asked,
    thresholds: stalls.thresholds,
  }
}

const seatsOf = ({ admitted, turnedAway, gone }: OpenAfreshAct): Seats => ({
  admitted: new Map(admitted.map((admission) => [admission.id, admission])),
  turnedAway: new Set(turnedAway),
  gone: new Map(gone),
})

export const foldOpenAfresh = (
  state: RoomState,
  act: OpenAfreshAct,
  at: number,
): Pick<RoomState, 'opening' | 'people' | 'seats' | 'stage' | 'destruction' | 'stalls'> => ({
  opening: { number: act.opening, at, of: act.of },
  people: new Map(act.people.map((person) => [person.id, person])),
  seats: seatsOf(act),
  stage: { ...state.stage, stage: act.stage, since: at },
  destruction: { asked: act.destruction },
  stalls: { ...state.stalls, thresholds: act.thresholds },
})
