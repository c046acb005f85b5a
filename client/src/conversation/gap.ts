/** The gap in an opener or a starter, selected once the text stands in its field: what is typed next fills it. */
import type { RefObject } from 'react'

/** What stands for the words that are still to be found. */
const gap = '…'

export const selectGap = (field: RefObject<HTMLTextAreaElement | null>, text: string): void => {
  requestAnimationFrame(() => {
    const at = text.indexOf(gap)
    field.current?.focus()
    if (at >= 0) field.current?.setSelectionRange(at, at + gap.length)
  })
}
