/** What cards read off the room about one offer: what stands in the way of accepting it, what answered it, what is still open. */
import { type Issue, inRoomSince, knowsTitle } from '@common-ground/shared/acts/issues'
import { type Offer, termsOf } from '@common-ground/shared/acts/offers'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { valueRefusal } from '@common-ground/shared/acts/value'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import { otherSide, type Side } from '@common-ground/shared/room/side'

export interface Obstacle {
  /** An option was taken out, the issue changed, or its title did and a side has not accepted it. */
  readonly what: 'gone' | 'unfit' | Side
  /** Its title. */
  readonly issue: string
  readonly value: string
}

/** Why an open offer cannot be accepted as things are, though nobody has answered it. */
export const obstacleTo = (offer: Offer, issues: ReadonlyMap<string, Issue>): Obstacle | undefined => {
  for (const { issue: id, to: value } of termsOf(offer)) {
    const issue = issues.get(id)
    if (!issue) continue
    const named = { issue: issue.title, value }
    const refusal = valueRefusal(issue, value)
    if (refusal) return { what: refusal.refused === 'option-removed' ? 'gone' : 'unfit', ...named }
    const unseen = [otherSide(offer.side), offer.side].find((side) => !knowsTitle(issue, side))
    if (unseen) return { what: unseen, ...named }
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

const standings = oncePerState(issueStandings)

/** Titles of the issues nothing is agreed on, of those that were in the room at this point of the ledger. */
export const openTitles = (state: RoomState, seq: number): readonly string[] =>
  standings(state).flatMap(({ issue, agreed }) => (agreed || inRoomSince(issue) > seq ? [] : [issue.title]))
