/** Statement cards as elements of the page: finding one, and the keys it answers. */
import { type RefObject, useEffect } from 'react'
import { isTypingOn } from '../ui/typing-on.ts'

export const cardElementId = (statement: string): string => `statement-${statement}`

const cardAround = (target: EventTarget | null): HTMLElement | undefined =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-statement]') ?? undefined) : undefined

/** Brings a statement into view and gives it the keyboard. */
export const showCard = (statement: string): void => {
  const card = document.getElementById(cardElementId(statement))
  card?.scrollIntoView({ block: 'center' })
  card?.focus({ preventScroll: true })
}

const beside = (card: HTMLElement, step: 1 | -1): HTMLElement | undefined => {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-statement]')]
  return cards[cards.indexOf(card) + step]
}

/** A press for a button; the keyboard alone for a group of them, where there is a choice to make. */
const use = (element: HTMLElement): void => {
  if (element instanceof HTMLButtonElement) element.click()
  else element.querySelector('button')?.focus()
}

/**
 * Keys of a card that has the keyboard, heard once for the whole list: each is written on the button it presses, so that a
 * key does exactly what is offered there at the moment, and is free for the room where nothing is.
 */
export const useCardKeys = (list: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const root = list.current
    if (!root) return
    const onKey = (event: KeyboardEvent) => {
      const card = cardAround(event.target)
      if (!card || event.target !== card || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTypingOn(event)) return
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const next = beside(card, event.key === 'ArrowDown' ? 1 : -1)
        next?.scrollIntoView({ block: 'nearest' })
        next?.focus({ preventScroll: true })
      } else {
        const offered = /^[a-z]$/.test(event.key)
          ? card.querySelector<HTMLElement>(`[data-key="${event.key}"]`)
          : null
        if (!offered) return
        use(offered)
      }
      event.preventDefault()
    }
    root.addEventListener('keydown', onKey)
    return () => root.removeEventListener('keydown', onKey)
  }, [list])
}
