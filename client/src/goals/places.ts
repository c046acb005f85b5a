/** Where each card is shown: common ground in the middle, every other card where it was put. */

import type { Column } from '@common-ground/shared/documents/goals'
import type { GoalCard } from '../sync/hooks.ts'

export type Places = ReadonlyMap<string, Column>

export const placesOf = (cards: readonly GoalCard[]): Places =>
  new Map(cards.map((card) => [card.id, card.standing.common ? 'middle' : card.column]))

/** The same places, with one card held where it was: nobody's card runs away from under their hands. */
export const holding = (wanted: Places, held: string | undefined, shown: Places): Places => {
  const at = held === undefined ? undefined : shown.get(held)
  if (held === undefined || at === undefined || !wanted.has(held) || wanted.get(held) === at) return wanted
  return new Map(wanted).set(held, at)
}

export const samePlaces = (one: Places, other: Places): boolean =>
  one.size === other.size && [...one].every(([id, column]) => other.get(id) === column)

export const cardsIn = (cards: readonly GoalCard[], places: Places, column: Column): readonly GoalCard[] =>
  cards.filter((card) => (places.get(card.id) ?? card.column) === column)
