/** Moving a card by its handle, with a pointer or a long press: a line shows where it would go, a drop puts it there. */
import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { cardAround } from './card-elements.ts'

const loadDragging = () => import('./drag-card.ts')

export const useDragging = (
  board: RefObject<HTMLElement | null>,
  drop: (goal: string, above: string | undefined) => void,
): string | undefined => {
  const [dragged, setDragged] = useState<string>()
  const dropped = useEffectEvent(drop)

  useEffect(() => {
    const root = board.current
    if (!root) return
    let drag: Awaited<ReturnType<typeof loadDragging>> | undefined
    let release: (() => void) | undefined
    let gone = false

    /** A card can be dragged only while its handle is held: else nobody could mark its words. */
    const onHold = (event: PointerEvent) => {
      const handle = event.target instanceof Element && event.target.closest<HTMLElement>('[data-handle]')
      const card = cardAround(event.target)
      release?.()
      release = undefined
      if (!handle || !card || !drag) return
      // From the press on: a card that moved on the page now would slip out of the hand.
      setDragged(card.dataset.goal)
      release = drag.holdCard(root, card, {
        end: (goal, place) => {
          setDragged(undefined)
          if (place) dropped(goal, place.above)
        },
      })
    }
    const onLetGo = () => {
      if (release) setDragged(undefined)
      release?.()
      release = undefined
    }
    // It comes when a card is near enough to be taken; until then, and without a connection, there is the menu.
    let asked = false
    const prepare = ({ target }: PointerEvent) => {
      if (asked || !cardAround(target)) return
      asked = true
      loadDragging().then(
        (loaded) => {
          if (!gone) drag = loaded
        },
        () => {
          asked = false
        },
      )
    }
    // Not `pointerenter`: the board may come to the front under a pointer that does not move.
    root.addEventListener('pointerover', prepare)
    root.addEventListener('pointerdown', onHold)
    window.addEventListener('pointerup', onLetGo)
    return () => {
      gone = true
      release?.()
      root.removeEventListener('pointerover', prepare)
      root.removeEventListener('pointerdown', onHold)
      window.removeEventListener('pointerup', onLetGo)
    }
  }, [board])

  return dragged
}
