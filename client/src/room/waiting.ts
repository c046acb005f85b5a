/** What waits for someone: goals their side has not endorsed, open offers and evidence their side has not answered. */
import type { EvidenceCard } from '@common-ground/shared/acts/evidence'
import type { Offer } from '@common-ground/shared/acts/offers'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { readEvidence } from '@common-ground/shared/ledger/evidence'
import type { Standing } from '@common-ground/shared/room/participant'
import { isBlank } from '@common-ground/shared/room/text'
import type { GoalCard } from '../sync/hooks.ts'

export interface Waiting {
  readonly goals: readonly GoalCard[]
  readonly offers: readonly Offer[]
  readonly evidence: readonly EvidenceCard[]
}

const nothing: Waiting = { goals: [], offers: [], evidence: [] }

/** For the mediator: what waits for either side. For an observer, and in a closed room, nothing waits. */
export const waitingFor = (standing: Standing, goals: readonly GoalCard[], state: RoomState): Waiting => {
  if (state.stage.stage === 'closed') return nothing
  const open = [...state.offers.values()].filter(({ status }) => status === 'open')
  const worded = goals.filter(({ text }) => !isBlank(text))
  if (standing === 'observer') return nothing
  const evidence = readEvidence(state, 'joint')
    .filter(({ waitsFor }) => (standing === 'mediator' ? waitsFor.length > 0 : waitsFor.includes(standing)))
    .map(({ card }) => card)
  if (standing === 'mediator')
    return { goals: worded.filter((goal) => !goal.standing.common), offers: open, evidence }
  const lacking = worded.filter((goal) => !goal.standing.endorsed[standing])
  return {
    // Words that changed after one's own yes come first: someone believed them settled.
    goals: [
      ...lacking.filter((goal) => goal.standing.voided[standing]),
      ...lacking.filter((goal) => !goal.standing.voided[standing]),
    ],
    offers: open.filter(({ side }) => side !== standing),
    evidence,
  }
}

export const countOf = ({ goals, offers, evidence }: Waiting): number =>
  goals.length + offers.length + evidence.length
