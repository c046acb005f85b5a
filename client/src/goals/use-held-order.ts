/** The order of cards on screen: what others move waits while this person drags a card or writes in one. */
import { useState } from 'react'
import type { GoalCard } from '../sync/hooks.ts'

/** As they stood when the holding began; what has come since is behind them. */
const inOrder = (cards: readonly GoalCard[], held: readonly string[]): readonly GoalCard[] => {
  const place = new Map(held.map((id, at) => [id, at]))
  const at = ({ id }: GoalCard): number => place.get(id) ?? held.length
  return cards.toSorted((one, other) => at(one) - at(other))
}

export const useHeldOrder = (cards: readonly GoalCard[], holding: boolean): readonly GoalCard[] => {
  const [held, setHeld] = useState<readonly string[]>()
  if (holding && !held) setHeld(cards.map(({ id }) => id))
  if (!holding && held) setHeld(undefined)
  return held ? inOrder(cards, held) : cards
}
