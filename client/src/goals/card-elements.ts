/** Cards as elements of the page: finding one, and giving it the keyboard without moving the page. */
import type { Column } from '@common-ground/shared/documents/goals'

export const elementId = (goal: string): string => `goal-${goal}`

export const elementOf = (goal: string): HTMLElement | null => document.getElementById(elementId(goal))

/** The card this element is in. */
export const cardAround = (target: EventTarget | null): HTMLElement | undefined =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-goal]') ?? undefined) : undefined

/** The card `step` further on, in the order in which one reads the board. */
export const cardBeside = (card: HTMLElement, step: 1 | -1): HTMLElement | undefined => {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-goal]')]
  return cards[cards.indexOf(card) + step]
}

/** Presses the button of the card that has the keyboard, if there is anything to endorse and nobody writes in it. */
export const endorseFocused = (): void => {
  const card = cardAround(document.activeElement)
  if (card && card.dataset.writing !== 'true')
    card.querySelector<HTMLButtonElement>('[data-endorse]')?.click()
}

export const focusCard = (goal: string): void => elementOf(goal)?.focus({ preventScroll: true })

/** Where one can add a goal in this column: the place of the keyboard when no card is left. */
export const focusAdding = (column: Column): void =>
  [...document.querySelectorAll<HTMLElement>(`[data-column="${column}"] [data-add]`)]
    .find((element) => element.offsetParent !== null)
    ?.focus({ preventScroll: true })

/** The tools above the board: always there. */
export const focusTools = (): void =>
  document.querySelector<HTMLElement>('[data-board-tools] button')?.focus({ preventScroll: true })

/** Before a card goes: the keyboard goes on to the one beside it. */
export const leaveCard = (goal: string): void => {
  const card = elementOf(goal)
  if (card) (cardBeside(card, 1) ?? cardBeside(card, -1))?.focus({ preventScroll: true })
}
