/** Brings an element into view and gives it the focus, also when its tab is still on its way, or a long list has yet to draw it. */
import { drawOnDemand } from '../ui/on-demand.ts'

const giveUpAfter = 6_000

const show = (element: HTMLElement): void => {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.dataset.arrived = ''
  element.addEventListener('blur', () => delete element.dataset.arrived, { once: true })
  element.focus({ preventScroll: true })
}

/** Hidden tabs keep their elements; only one that is laid out can be arrived at. */
const visible = (id: string): HTMLElement | undefined => {
  const element = document.getElementById(id)
  return element && element.getClientRects().length > 0 ? element : undefined
}

let stopWaiting: () => void = () => {}

export const arriveAt = (id: string): void => {
  stopWaiting()
  let drawn = false
  const attempt = () => {
    const element = visible(id)
    if (!element) {
      // Asked for once: it comes with the next picture.
      if (!drawn) drawn = drawOnDemand(id)
      return
    }
    stopWaiting()
    show(element)
  }
  const observer = new MutationObserver(attempt)
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['style'],
  })
  const frame = requestAnimationFrame(attempt)
  const timer = setTimeout(() => stopWaiting(), giveUpAfter)
  stopWaiting = () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
