/** Motion: a card that changes column glides there. It touches neither focus nor scroll nor selection. */
import { useLayoutEffect, useRef, useState } from 'react'
import { elementOf } from './card-elements.ts'
import { holding, type Places, samePlaces } from './places.ts'

const milliseconds = 220

const prefersStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

const glide = (element: HTMLElement, from: DOMRect): void => {
  const to = element.getBoundingClientRect()
  const there = `translate(${from.left - to.left}px, ${from.top - to.top}px)`
  element.animate(
    [
      { transform: there, zIndex: 3 },
      { transform: 'none', zIndex: 3 },
    ],
    { duration: milliseconds, easing: 'cubic-bezier(0.2, 0, 0, 1)' },
  )
}

/** Where the cards that are about to move are now. */
const leaving = (shown: Places, next: Places): ReadonlyMap<string, DOMRect> => {
  const from = new Map<string, DOMRect>()
  for (const [id, column] of next) {
    const element = shown.has(id) && shown.get(id) !== column ? elementOf(id) : null
    if (element) from.set(id, element.getBoundingClientRect())
  }
  return from
}

/**
 * The places to show. They follow `wanted` within the same frame: first the cards are measured where they are,
 * then they are shown where they belong and glide from there. The card `held` stays until it is let go.
 */
export const useGlide = (wanted: Places, held: string | undefined): Places => {
  const [shown, setShown] = useState(wanted)
  const from = useRef<ReadonlyMap<string, DOMRect>>(new Map())

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the places on screen have changed
  useLayoutEffect(() => {
    const moved = from.current
    from.current = new Map()
    if (moved.size === 0 || prefersStillness()) return
    for (const [id, rect] of moved) {
      const element = elementOf(id)
      if (element) glide(element, rect)
    }
  }, [shown])

  useLayoutEffect(() => {
    const next = holding(wanted, held, shown)
    if (samePlaces(shown, next)) return
    from.current = leaving(shown, next)
    setShown(next)
  }, [wanted, held, shown])

  return shown
}
