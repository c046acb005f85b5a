/** Gives a field the keyboard when it comes, at the end of what is in it already. */
import { type RefObject, useEffect, useRef } from 'react'

/** Once: coming back from another tab of the room is no reason to take the keyboard. */
export const useFirstFocus = (field: RefObject<HTMLTextAreaElement | null>): void => {
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    const end = field.current?.value.length ?? 0
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(end, end)
    field.current?.scrollIntoView({ block: 'nearest' })
  }, [field])
}
