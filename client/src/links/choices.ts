/** What can be linked with one issue, or with one goal: the linked ones first, then the others in their order. */
import type { Issue } from '@common-ground/shared/acts/issues'
import type { Links } from '@common-ground/shared/acts/links'
import type { Column } from '@common-ground/shared/documents/goals'
import { isBlank } from '@common-ground/shared/room/text'
import type { GoalCard } from '../sync/hooks.ts'
import type { Pair } from './use-linking.ts'

export interface Choice {
  readonly id: string
  readonly pair: Pair
  readonly text: string
  /** The text is somebody's voice on the board, not the neutral title of an issue. */
  readonly voice: boolean
  readonly place: Column | undefined
  readonly linked: boolean
  readonly needsMeasure: boolean
}

/** Where the board shows a goal. */
export const placeOf = ({ standing, column }: GoalCard): Column => (standing.common ? 'middle' : column)

export const goalChoices = (issue: string, goals: readonly GoalCard[], links: Links): readonly Choice[] =>
  goals
    // A card without words says nothing one could serve; one that is linked stays, so that it can be unlinked.
    .filter(({ id, text }) => !isBlank(text) || links.get(issue)?.has(id))
    .map((goal) => ({
      id: goal.id,
      pair: { issue, goal: goal.id },
      text: goal.text,
      voice: true,
      place: placeOf(goal),
      linked: links.get(issue)?.has(goal.id) === true,
      needsMeasure: isBlank(goal.measure),
    }))

export const issueChoices = (goal: GoalCard, issues: Iterable<Issue>, links: Links): readonly Choice[] =>
  [...issues].map(({ id, title }) => ({
    id,
    pair: { issue: id, goal: goal.id },
    text: title,
    voice: false,
    place: undefined,
    linked: links.get(id)?.has(goal.id) === true,
    needsMeasure: isBlank(goal.measure),
  }))

/** In the order in which they were linked when one began to look: rows do not jump under the hand that presses them. */
export const firstLinked = (choices: readonly Choice[], first: ReadonlySet<string>): readonly Choice[] => [
  ...choices.filter(({ id }) => first.has(id)),
  ...choices.filter(({ id }) => !first.has(id)),
]
