/** Showing only what waits for this person's endorsement: what is endorsed meanwhile stays until the filter is set anew. */
import { isWorded } from '@common-ground/shared/documents/goal-words'
import { isSide, type Standing } from '@common-ground/shared/room/participant'
import { useState } from 'react'
import type { GoalCard } from '../sync/hooks.ts'

const said = new WeakMap<GoalCard, boolean>()

/** A card is another object once its words are others. */
const saysAnything = (card: GoalCard): boolean => {
  const known = said.get(card) ?? isWorded(card)
  said.set(card, known)
  return known
}

/** For a side, what it has not endorsed; for everyone else, what both have not. A card without words waits for nobody. */
const waits = (card: GoalCard, reader: Standing): boolean =>
  !(isSide(reader) ? card.standing.endorsed[reader] : card.standing.common) && saysAnything(card)

export interface Filter {
  readonly on: boolean
  /** How many cards wait. */
  readonly waiting: number
  readonly toggle: () => void
  readonly shows: (card: GoalCard) => boolean
}

export const useFilter = (
  cards: readonly GoalCard[],
  reader: Standing,
  writing: string | undefined,
): Filter => {
  /** What waited at any moment since the filter was set. */
  const [kept, setKept] = useState<ReadonlySet<string>>()
  const waiting = cards.filter((card) => waits(card, reader))
  if (kept && waiting.some(({ id }) => !kept.has(id)))
    setKept(new Set([...kept, ...waiting.map(({ id }) => id)]))
  return {
    on: kept !== undefined,
    waiting: waiting.length,
    toggle: () => setKept(kept ? undefined : new Set(waiting.map(({ id }) => id))),
    shows: (card) => kept === undefined || kept.has(card.id) || waits(card, reader) || card.id === writing,
  }
}
