/** What waits for someone: goals their side has not endorsed yet, and open offers their side has not answered. */
import type { Offer } from '@common-ground/shared/acts/offers'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { Standing } from '@common-ground/shared/room/participant'
import { isBlank } from '@common-ground/shared/room/text'
import type { GoalCard } from '../sync/hooks.ts'

export interface Waiting {
  readonly goals: readonly GoalCard[]
  readonly offers: readonly Offer[]
}

const nothing: Waiting = { goals: [], offers: [] }

/** For the mediator: what waits for either side. For an observer, and in a closed room, nothing waits. */
export const waitingFor = (standing: Standing, goals: readonly GoalCard[], state: RoomState): Waiting => {
  if (state.stage.stage === 'closed') return nothing
  const open = [...state.offers.values()].filter(({ status }) => status === 'open')
  const worded = goals.filter(({ text }) => !isBlank(text))
  if (standing === 'observer') return nothing
  if (standing === 'mediator') return { goals: worded.filter((goal) => !goal.standing.common), offers: open }
  const lacking = worded.filter((goal) => !goal.standing.endorsed[standing])
  return {
    // Words that changed after one's own yes come first: someone believed them settled.
    goals: [
      ...lacking.filter((goal) => goal.standing.voided[standing]),
      ...lacking.filter((goal) => !goal.standing.voided[standing]),
    ],
    offers: open.filter(({ side }) => side !== standing),
  }
}

export const countOf = ({ goals, offers }: Waiting): number => goals.length + offers.length
