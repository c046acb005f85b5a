/** The keyboard goes into the composer when it opens, and back where it was when it closes. */
import { type RefObject, useEffect, useRef } from 'react'

interface ComposerFocus {
  readonly panel: RefObject<HTMLElement | null>
  /** The way into the next offer: takes the keyboard when what opened the composer has gone with it. */
  readonly invite: RefObject<HTMLButtonElement | null>
}

/** `open` names what is being written. Only a change of it moves the focus: a tab coming back to the front does not. */
export const useComposerFocus = (open: string | undefined): ComposerFocus => {
  const panel = useRef<HTMLElement>(null)
  const invite = useRef<HTMLButtonElement>(null)
  const opener = useRef<HTMLElement>(null)
  const seen = useRef(open)
  useEffect(() => {
    if (seen.current === open) return
    const wasClosed = seen.current === undefined
    seen.current = open
    const active = document.activeElement
    if (open !== undefined) {
      if (wasClosed)
        opener.current = active instanceof HTMLElement && active !== document.body ? active : null
      panel.current?.focus({ preventScroll: true })
    } else if (active === document.body) {
      const back = opener.current?.isConnected ? opener.current : invite.current
      back?.focus({ preventScroll: true })
    }
  }, [open])
  return { panel, invite }
}
