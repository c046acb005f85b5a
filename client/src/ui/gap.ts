/** An opener or a starter put into its field with its gap selected: what is typed next fills it. */
import type { KeyboardEvent, RefObject } from 'react'
import { flushSync } from 'react-dom'

/** What stands for the words that are still to be found. */
const gap = '…'

/** From where to where the first gap from `from` on goes. */
export const gapIn = (text: string, from = 0): readonly [number, number] | undefined => {
  const at = text.indexOf(gap, from)
  return at < 0 ? undefined : [at, at + gap.length]
}

/** Puts it there at once, not with the next frame: a key pressed right after the click must land in the gap. */
export const beginWith = (
  field: RefObject<HTMLTextAreaElement | null>,
  text: string,
  write: (text: string) => void,
): void => {
  flushSync(() => write(text))
  const found = gapIn(text)
  field.current?.focus()
  if (found) field.current?.setSelectionRange(...found)
}

/** Tab goes from gap to gap while there is one ahead, then on to the next field as ever. */
export const toNextGap = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
  if (event.key !== 'Tab' || event.shiftKey) return
  const { value, selectionEnd } = event.currentTarget
  const found = gapIn(value, selectionEnd)
  if (!found) return
  event.preventDefault()
  event.currentTarget.setSelectionRange(...found)
}
