/** What can be linked with one issue, one goal or one piece of evidence: the linked ones first, then the others in their order. */
import type { EvidenceCard } from '@common-ground/shared/acts/evidence'
import { type EvidenceLinks, evidenceLinksOf, type Target } from '@common-ground/shared/acts/evidence-links'
import type { Issue } from '@common-ground/shared/acts/issues'
import type { Links } from '@common-ground/shared/acts/links'
import type { Column } from '@common-ground/shared/documents/goals'
import { isSide } from '@common-ground/shared/room/participant'
import { isBlank } from '@common-ground/shared/room/text'
import type { GoalCard } from '../sync/hooks.ts'
import type { Pair } from './use-linking.ts'

export interface Choice {
  readonly id: string
  readonly of: 'goal' | 'issue' | 'evidence'
  readonly pair: Pair
  readonly text: string
  /** The text is somebody's voice, not the neutral title of an issue. */
  readonly voice: boolean
  readonly place: Column | undefined
  readonly linked: boolean
  /** The goal that has no measure yet: it is asked for before the two are linked. */
  readonly asks: string | undefined
}

/** Where the board shows a goal. */
export const placeOf = ({ standing, column }: GoalCard): Column => (standing.common ? 'middle' : column)

const asksFor = ({ id, measure }: GoalCard): string | undefined => (isBlank(measure) ? id : undefined)

/** The goals of the board as choices. */
const goalsAsChoices = (
  goals: readonly GoalCard[],
  pairWith: (goal: string) => Pair,
  isLinked: (goal: string) => boolean,
): readonly Choice[] =>
  goals
    // A card without words says nothing one could link; one that is linked stays, so that it can be unlinked.
    .filter(({ id, text }) => !isBlank(text) || isLinked(id))
    .map((goal) => ({
      id: goal.id,
      of: 'goal',
      pair: pairWith(goal.id),
      text: goal.text,
      voice: true,
      place: placeOf(goal),
      linked: isLinked(goal.id),
      asks: asksFor(goal),
    }))

const issuesAsChoices = (
  issues: Iterable<Issue>,
  pairWith: (issue: string) => Pair,
  isLinked: (issue: string) => boolean,
  asks?: string,
): readonly Choice[] =>
  [...issues]
    // One that is linked and set aside stays, so that it can be unlinked.
    .filter(({ id, aside }) => !aside || isLinked(id))
    .map(({ id, title }) => ({
      id,
      of: 'issue',
      pair: pairWith(id),
      text: title,
      voice: false,
      place: undefined,
      linked: isLinked(id),
      asks,
    }))

/** For an issue: the goals it may serve. */
export const goalChoices = (issue: string, goals: readonly GoalCard[], links: Links): readonly Choice[] =>
  goalsAsChoices(
    goals,
    (goal) => ({ issue, goal }),
    (goal) => links.get(issue)?.has(goal) === true,
  )

/** For a goal: the issues that may serve it. */
export const issueChoices = (goal: GoalCard, issues: Iterable<Issue>, links: Links): readonly Choice[] =>
  issuesAsChoices(
    issues,
    (issue) => ({ issue, goal: goal.id }),
    (issue) => links.get(issue)?.has(goal.id) === true,
    asksFor(goal),
  )

/** For a goal or an issue: the evidence of the joint room that may bear on it. */
export const evidenceChoices = (
  to: Target,
  cards: Iterable<EvidenceCard>,
  links: EvidenceLinks,
  goal?: GoalCard,
): readonly Choice[] =>
  [...cards]
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ id, claim, owner }) => ({
      id,
      of: 'evidence',
      pair: { evidence: id, to },
      text: claim,
      voice: true,
      place: isSide(owner) ? owner : undefined,
      linked: evidenceLinksOf(links, to)?.has(id) === true,
      asks: goal && asksFor(goal),
    }))

/** For evidence: the goals it may bear on. */
export const goalsForEvidence = (
  evidence: string,
  goals: readonly GoalCard[],
  links: EvidenceLinks,
): readonly Choice[] =>
  goalsAsChoices(
    goals,
    (goal) => ({ evidence, to: { goal } }),
    (goal) => evidenceLinksOf(links, { goal })?.has(evidence) === true,
  )

/** For evidence: the issues it may bear on. */
export const issuesForEvidence = (
  evidence: string,
  issues: Iterable<Issue>,
  links: EvidenceLinks,
): readonly Choice[] =>
  issuesAsChoices(
    issues,
    (issue) => ({ evidence, to: { issue } }),
    (issue) => evidenceLinksOf(links, { issue })?.has(evidence) === true,
  )

/** In the order in which they were linked when one began to look: rows do not jump under the hand that presses them. */
export const firstLinked = (choices: readonly Choice[], first: ReadonlySet<string>): readonly Choice[] => [
  ...choices.filter(({ id }) => first.has(id)),
  ...choices.filter(({ id }) => !first.has(id)),
]
