/** Gives the keyboard to a page that took the place of another, whose button it was on. */
import { type RefObject, useEffect } from 'react'

/** A page just loaded is left as the browser shows it. (The browser's own word for this survives a reload.) */
let pressed = false
for (const press of ['pointerdown', 'keydown', 'click'])
  window.addEventListener(press, () => (pressed = true), { capture: true, once: true })

export const usePageFocus = (page: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    if (pressed && document.activeElement === document.body) page.current?.focus({ preventScroll: true })
  }, [page])
}
