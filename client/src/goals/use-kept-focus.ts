/** Keeps the keyboard where it was: when a card moves or its button goes, focus stays with that card. */
import { type FocusEvent, useLayoutEffect, useRef } from 'react'
import { cardAround, elementOf, focusCard } from './card-elements.ts'

/**
 * React keeps silent about a blur that its own changes cause, so a card that is still remembered while nothing has
 * focus lost it through a change of the screen, not through the person.
 */
export const useKeptFocus = () => {
  const card = useRef<string | undefined>(undefined)

  useLayoutEffect(() => {
    if (card.current === undefined || document.activeElement !== document.body) return
    if (elementOf(card.current)) focusCard(card.current)
    // A card that was removed may come back: that is no reason to take the keyboard.
    else card.current = undefined
  })

  return {
    onFocus: (event: FocusEvent) => {
      card.current = cardAround(event.target)?.dataset.goal
    },
    onBlur: () => {
      card.current = undefined
    },
  }
}
