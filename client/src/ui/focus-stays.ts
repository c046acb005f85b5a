/** The keyboard stays where it was when what had it goes from the page: a button that was pressed, a form that was sent. */
import { type RefObject, useEffect } from 'react'

const placesAround = (element: Element, places: string): readonly HTMLElement[] => {
  const around: HTMLElement[] = []
  for (let place = element.closest<HTMLElement>(places); place; ) {
    around.push(place)
    place = place.parentElement?.closest<HTMLElement>(places) ?? null
  }
  return around
}

/**
 * `places`: selects what can have the focus instead, each focusable; the nearest one that is still there gets it. What
 * comes instead of a form and asks for the focus itself has it already.
 */
export const useFocusStays = (root: RefObject<HTMLElement | null>, places: string): void => {
  useEffect(() => {
    const within = root.current
    if (!within) return
    let last: Element | undefined
    let around: readonly HTMLElement[] = []
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : undefined
      around = last ? placesAround(last, places) : []
    }
    // Browsers tell nothing of a focus that goes with its element.
    const observer = new MutationObserver(() => {
      if (last?.isConnected !== false || document.activeElement !== document.body) return
      around.find(({ isConnected }) => isConnected)?.focus({ preventScroll: true })
    })
    within.addEventListener('focusin', onFocus)
    observer.observe(within, { childList: true, subtree: true })
    return () => {
      within.removeEventListener('focusin', onFocus)
      observer.disconnect()
    }
  }, [root, places])
}
