/** The keyboard stays at the card it was in when what had it goes from the page: a button that was pressed, a form that was sent. */
import { type RefObject, useEffect } from 'react'

/** `cards`: selects what can have the focus instead; each must be focusable. */
export const useFocusStays = (root: RefObject<HTMLElement | null>, cards: string): void => {
  useEffect(() => {
    const within = root.current
    if (!within) return
    let last: Element | undefined
    let card: HTMLElement | undefined
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : undefined
      card = last?.closest<HTMLElement>(cards) ?? undefined
    }
    // Browsers tell nothing of a focus that goes with its element.
    const observer = new MutationObserver(() => {
      if (last?.isConnected !== false || document.activeElement !== document.body) return
      if (card?.isConnected) card.focus({ preventScroll: true })
    })
    within.addEventListener('focusin', onFocus)
    observer.observe(within, { childList: true, subtree: true })
    return () => {
      within.removeEventListener('focusin', onFocus)
      observer.disconnect()
    }
  }, [root, cards])
}
