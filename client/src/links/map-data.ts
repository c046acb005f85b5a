/** The map as data: issues and goals with what they are linked to, and what is linked to nothing. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { goalsServed, issuesServing, type Links } from '@common-ground/shared/acts/links'
import { type Column, columns } from '@common-ground/shared/documents/goals'
import { isBlank } from '@common-ground/shared/room/text'
import type { GoalCard } from '../sync/hooks.ts'
import { placeOf } from './choices.ts'

export interface MapGoal {
  readonly id: string
  readonly text: string
  readonly place: Column
  /** Issues that serve it. */
  readonly issues: readonly string[]
}

export interface MapIssue {
  readonly id: string
  readonly title: string
  readonly agreed: boolean
  /** Goals it serves. */
  readonly goals: readonly string[]
}

export interface MapData {
  /** A's, common ground, B's: as on the board. */
  readonly goals: readonly MapGoal[]
  readonly issues: readonly MapIssue[]
}

export type Which = 'all' | 'linked' | 'unlinked'

export const mapData = (
  cards: readonly GoalCard[],
  issues: readonly Issue[],
  links: Links,
  agreed: ReadonlySet<string>,
): MapData => {
  const goals = cards.map((card) => ({
    id: card.id,
    text: card.text,
    place: placeOf(card),
    issues: issuesServing(links, card.id, issues).map(({ id }) => id),
  }))
  // A card nobody has written in yet is no goal one could serve.
  const told = goals.filter(({ text, issues: serving }) => !isBlank(text) || serving.length > 0)
  return {
    goals: columns.flatMap((column) => told.filter(({ place }) => place === column)),
    issues: issues.map(({ id, title }) => ({
      id,
      title,
      agreed: agreed.has(id),
      goals: goalsServed(links, id, cards).map((goal) => goal.id),
    })),
  }
}

/** Terms that serve no goal and are still open: the first to trade. */
export const termsToTrade = ({ issues }: MapData): number =>
  issues.filter(({ goals, agreed }) => goals.length === 0 && !agreed).length

/** Goals no term serves: each is an opening. */
export const openings = ({ goals }: MapData): number =>
  goals.filter(({ issues }) => issues.length === 0).length

export const onlySuch = ({ goals, issues }: MapData, which: Which): MapData => {
  if (which === 'all') return { goals, issues }
  const fits = (links: readonly string[]) => links.length > 0 === (which === 'linked')
  return {
    goals: goals.filter((goal) => fits(goal.issues)),
    issues: issues.filter((issue) => fits(issue.goals)),
  }
}
