/** Putting a card between two others: a new key for it alone, or for its neighbours too where no key is left between them. */
import { generateNKeysBetween } from 'fractional-indexing'
import type * as Y from 'yjs'
import { type Goal, goalsOf, isOrderKey, readGoals } from './goals.ts'

type Keys = ReadonlyMap<string, string>

/** `count` keys between two; undefined where there are none that fit. */
const keysBetween = (lower: string | null, upper: string | null, count: number) => {
  if (lower !== null && upper !== null && lower >= upper) return undefined
  const keys = generateNKeysBetween(lower, upper, count)
  return keys.every(isOrderKey) ? keys : undefined
}

const keysFrom = (cards: readonly Goal[], lower: string | null, upper: string | null): Keys | undefined => {
  const keys = keysBetween(lower, upper, cards.length)
  return keys && new Map(cards.map(({ id }, at) => [id, keys[at] ?? '']))
}

/** Keys for the card at this place, and for those behind it with which it would otherwise stand in a tie. */
const localKeys = (cards: readonly Goal[], at: number): Keys | undefined => {
  const lower = cards[at - 1]?.order ?? null
  if (lower !== null && !isOrderKey(lower)) return undefined
  const end = cards.findIndex(
    ({ order }, index) => index > at && isOrderKey(order) && (lower === null || order > lower),
  )
  const upper = cards[end]?.order ?? null
  return keysFrom(cards.slice(at, end === -1 ? undefined : end), lower, upper)
}

/** One order for all: their keys as they are, where the new place can be said with few new ones, else all anew. */
const newKeys = (cards: readonly Goal[], at: number): Keys =>
  localKeys(cards, at) ?? keysFrom(cards, null, null) ?? new Map()

/**
 * Moves a card right behind `above`, or before everything that stands after it when `above` is undefined. Another card that
 * is not there any more leaves everything as it is. Of two who move one card at once, the later in the room's order counts.
 */
export const moveGoal = (doc: Y.Doc, id: string, above: string | undefined): void => {
  const all = readGoals(doc)
  const moved = all.find((goal) => goal.id === id)
  const others = all.filter((goal) => goal.id !== id)
  const behind = above === undefined ? -1 : others.findIndex((goal) => goal.id === above)
  if (!moved || (above !== undefined && behind === -1)) return
  if (all.indexOf(moved) === behind + 1) return
  const cards = others.toSpliced(behind + 1, 0, moved)
  doc.transact(() => {
    for (const [card, key] of newKeys(cards, behind + 1))
      if (goalsOf(doc).get(card)?.get('order') !== key) goalsOf(doc).get(card)?.set('order', key)
  })
}
