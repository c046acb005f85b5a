/** Keys and presses on cards, listened to once for the whole board: Enter or a press on the words edits, arrows walk, with Alt they move. */
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { isTypingOn } from '../ui/typing-on.ts'
import { cardAround, cardBeside } from './card-elements.ts'
import type { GoalPart, WritingFrom } from './goal-editor.tsx'
import type { Step } from './use-moving.ts'

const selects = (): boolean => document.getSelection()?.isCollapsed === false

export const useCardKeys = (
  board: RefObject<HTMLElement | null>,
  actions: {
    readonly write: (goal: string, from: WritingFrom, part: GoalPart) => void
    readonly move: (goal: string, step: Step) => void
  },
): void => {
  const startWriting = useEffectEvent(actions.write)
  const move = useEffectEvent(actions.move)

  useEffect(() => {
    const root = board.current
    if (!root) return

    const onKey = (event: KeyboardEvent) => {
      const card = cardAround(event.target)
      // Only keys meant for the card itself: its button, menu and editor have their own.
      if (!card || event.target !== card || card.dataset.writing === 'true') return
      if (event.ctrlKey || event.metaKey || isTypingOn(event)) return
      const goal = card.dataset.goal ?? ''
      if (event.altKey) {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        return move(goal, event.key === 'ArrowUp' ? 'up' : 'down')
      }
      if (event.key === 'Enter') startWriting(goal, 'end', 'text')
      else if (event.key === 'ArrowDown') cardBeside(card, 1)?.focus()
      else if (event.key === 'ArrowUp') cardBeside(card, -1)?.focus()
      else return
      event.preventDefault()
    }

    const onPress = (event: MouseEvent) => {
      const words =
        event.target instanceof Element && event.target.closest<HTMLElement>('[data-editable="true"]')
      const goal = cardAround(event.target)?.dataset.goal
      // Someone who marks words wants to copy them.
      if (!words || goal === undefined || selects()) return
      const part = words.dataset.part === 'measure' ? 'measure' : 'text'
      startWriting(goal, { left: event.clientX, top: event.clientY }, part)
    }

    root.addEventListener('keydown', onKey)
    root.addEventListener('click', onPress)
    return () => {
      root.removeEventListener('keydown', onKey)
      root.removeEventListener('click', onPress)
    }
  }, [board])
}
