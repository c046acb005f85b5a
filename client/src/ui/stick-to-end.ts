/** A list that grows at its end: follows the newest while the reader is there, and only says so when they are not. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** How far from the end still counts as being there, in pixels. */
const near = 64

export interface EndOfList {
  readonly scroller: RefObject<HTMLDivElement | null>
  /** The box inside the scroller whose height is that of the list. */
  readonly content: RefObject<HTMLDivElement | null>
  /** Something was added below what the reader sees. */
  readonly newBelow: boolean
  toEnd(): void
  /** The reader is being brought elsewhere: the end does not hold them. */
  leaveEnd(): void
}

/** `what` names what is listed: more of it because something else is listed now is nothing new. */
export const useEndOfList = (length: number, what = ''): EndOfList => {
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const seen = useRef({ length, what })
  const [newBelow, setNewBelow] = useState(false)

  const toEnd = useCallback(() => {
    atEnd.current = true
    setNewBelow(false)
    const box = scroller.current
    if (box) box.scrollTop = box.scrollHeight
  }, [])

  const leaveEnd = useCallback(() => {
    atEnd.current = false
  }, [])

  useLayoutEffect(() => {
    if (seen.current.what !== what) setNewBelow(false)
    else if (!atEnd.current && length > seen.current.length) setNewBelow(true)
    if (atEnd.current) toEnd()
    seen.current = { length, what }
  }, [length, what, toEnd])

  useEffect(() => {
    const box = scroller.current
    const list = content.current
    if (!box || !list) return
    // Scrolling up is told from growth by its direction: entries that are measured late move the end, not the reader.
    let top = box.scrollTop
    const onScroll = () => {
      const fromEnd = box.scrollHeight - box.clientHeight - box.scrollTop
      if (fromEnd <= near) {
        atEnd.current = true
        setNewBelow(false)
      } else if (box.scrollTop < top) atEnd.current = false
      top = box.scrollTop
    }
    const sizes = new ResizeObserver(() => {
      if (atEnd.current) box.scrollTop = box.scrollHeight
    })
    box.addEventListener('scroll', onScroll, { passive: true })
    sizes.observe(box)
    sizes.observe(list)
    return () => {
      box.removeEventListener('scroll', onScroll)
      sizes.disconnect()
    }
  }, [])

  return { scroller, content, newBelow, toEnd, leaveEnd }
}
