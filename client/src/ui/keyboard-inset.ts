/** How much of the window a keyboard on the screen covers: where a browser lays it over the page, what sends stays above it. */
import { useEffect } from 'react'

const property = '--cg-keyboard'

/** Magnified, one sees a part of the page as well: that is no keyboard. */
const inset = (view: VisualViewport): number =>
  view.scale > 1.01 ? 0 : Math.max(0, Math.round(window.innerHeight - view.height - view.offsetTop))

/** While `on`, styles find it in `--cg-keyboard`. */
export const useKeyboardInset = (on: boolean): void =>
  useEffect(() => {
    const view = window.visualViewport
    if (!on || !view) return
    const root = document.documentElement
    const measure = () => root.style.setProperty(property, `${inset(view)}px`)
    measure()
    view.addEventListener('resize', measure)
    view.addEventListener('scroll', measure)
    return () => {
      view.removeEventListener('resize', measure)
      view.removeEventListener('scroll', measure)
      root.style.removeProperty(property)
    }
  }, [on])
