/** An opener or a starter put into its field with its gap selected: what is typed next fills it. */
import type { KeyboardEvent, RefObject } from 'react'
import { flushSync } from 'react-dom'

/** What stands for the words that are still to be found. */
const gap = '…'

/** Puts it there at once, not with the next frame: a key pressed right after the click must land in the gap. */
export const beginWith = (
  field: RefObject<HTMLTextAreaElement | null>,
  text: string,
  write: (text: string) => void,
): void => {
  flushSync(() => write(text))
  const at = text.indexOf(gap)
  field.current?.focus()
  if (at >= 0) field.current?.setSelectionRange(at, at + gap.length)
}

/** Tab goes from gap to gap while there is one ahead, then on to the next field as ever. */
export const toNextGap = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
  if (event.key !== 'Tab' || event.shiftKey) return
  const { value, selectionEnd } = event.currentTarget
  const at = value.indexOf(gap, selectionEnd)
  if (at < 0) return
  event.preventDefault()
  event.currentTarget.setSelectionRange(at, at + gap.length)
}
