/** Keys and presses on cards, listened to once for the whole board: Enter or a press on the words edits, arrows walk, with Alt they move. */
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { isTypingOn } from '../ui/typing-on.ts'
import { cardAround, cardBeside } from './card-elements.ts'
import type { GoalPart, WritingFrom } from './goal-editor.tsx'
import type { Step } from './use-moving.ts'

const selects = (): boolean => document.getSelection()?.isCollapsed === false

interface Words {
  readonly goal: string
  readonly part: GoalPart
}

const wordsAt = (target: EventTarget | null): Words | undefined => {
  const words = target instanceof Element && target.closest<HTMLElement>('[data-editable="true"]')
  const goal = cardAround(target)?.dataset.goal
  if (!words || goal === undefined) return undefined
  return { goal, part: words.dataset.part === 'measure' ? 'measure' : 'text' }
}

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

    const begin = (words: Words | undefined, { clientX: left, clientY: top }: MouseEvent) => {
      // Someone who marks words wants to copy them.
      if (words && !selects()) startWriting(words.goal, { left, top }, words.part)
    }
    const onPress = (event: MouseEvent) => begin(wordsAt(event.target), event)

    /** What is pressed, until it is released. */
    let pressed: Element | undefined
    const onDown = ({ target, button }: PointerEvent) => {
      pressed = button === 0 && target instanceof Element && wordsAt(target) ? target : undefined
    }
    /** Where someone else began to write meanwhile, what was pressed is not there any more, and the browser tells of no click. */
    const onUp = (event: PointerEvent) => {
      if (pressed?.isConnected === false) begin(wordsAt(event.target), event)
      pressed = undefined
    }

    root.addEventListener('keydown', onKey)
    root.addEventListener('click', onPress)
    root.addEventListener('pointerdown', onDown)
    root.addEventListener('pointerup', onUp)
    return () => {
      root.removeEventListener('keydown', onKey)
      root.removeEventListener('pointerdown', onDown)
      root.removeEventListener('pointerup', onUp)
      root.removeEventListener('click', onPress)
    }
  }, [board])
}
