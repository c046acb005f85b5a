/** What cards read off the room about one offer: what stands in the way of accepting it, what answered it, what is still open. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { type Offer, termsOf } from '@common-ground/shared/acts/offers'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { valueRefusal } from '@common-ground/shared/acts/value'
import { issueStandings } from '@common-ground/shared/ledger/concessions'

export interface Obstacle {
  readonly issue: string
  readonly value: string
  /** An option that was taken out; otherwise the issue has changed. */
  readonly gone: boolean
}

/** Why an open offer cannot be accepted any more though nobody has answered it. */
export const obstacleTo = (offer: Offer, issues: ReadonlyMap<string, Issue>): Obstacle | undefined => {
  for (const { issue: id, to: value } of termsOf(offer)) {
    const issue = issues.get(id)
    const refusal = issue && valueRefusal(issue, value)
    if (refusal) return { issue: issue.title, value, gone: refusal.refused === 'option-removed' }
  }
  return undefined
}

/** Read once for each state of the room, however many cards ask. */
const oncePerState = <Reading>(read: (state: RoomState) => Reading): ((state: RoomState) => Reading) => {
  const known = new WeakMap<RoomState, Reading>()
  return (state) => {
    const reading = known.get(state) ?? read(state)
    known.set(state, reading)
    return reading
  }
}

/** By gift or exploring: what answered it last. */
export const answersOf = oncePerState(({ offers, explorations }): ReadonlyMap<string, string> => {
  const answers = new Map<string, string>()
  for (const made of [...explorations.values(), ...offers.values()])
    if (made.answers !== undefined) answers.set(made.answers, made.id)
  return answers
})

/** Titles of the issues on which nothing is agreed. */
export const openTitles = oncePerState((state): readonly string[] =>
  issueStandings(state).flatMap(({ issue, agreed }) => (agreed ? [] : [issue.title])),
)
