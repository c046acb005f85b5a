/** In which space this person is: the frame is there first, the content after it. Kept over a reload, in no address. */
import type { Space } from '@common-ground/shared/room/space'
import { notifications } from '@mantine/notifications'
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useSpaces } from '../sync/hooks.ts'

export interface SpacePlace {
  readonly space: Space
  /** The frame of this space has been painted: its content may be shown. Nothing of the space before is. */
  readonly arrived: boolean
  enter(space: Space): void
}

export const SpacePlaceContext = createContext<SpacePlace | null>(null)

export const useSpacePlace = (): SpacePlace => {
  const place = useContext(SpacePlaceContext)
  if (!place) throw new Error('useSpacePlace is for components of the room screen.')
  return place
}

/** Where the keyboard goes when a space is entered. */
export const spaceHeadingId = 'space-heading'

const kept = (): unknown => {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null && 'space' in state ? state.space : undefined
}

/** In the state of the history entry: it survives a reload, and neither the address nor the server hears of it. */
const keep = (space: Space): void => {
  const state: unknown = window.history.state
  const other = typeof state === 'object' && state !== null ? state : {}
  window.history.replaceState({ ...other, space }, '')
}

/** Two frames: after the first the browser has been asked to paint, after the second it has. */
const afterPaint = (then: () => void): (() => void) => {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(then)
  })
  return () => cancelAnimationFrame(frame)
}

/** For the room screen, which provides it. */
export const useOwnSpacePlace = (): SpacePlace => {
  const readable = useSpaces()
  const [wanted, setWanted] = useState(kept)
  const space = readable.find((one) => one === wanted) ?? 'joint'
  const [shown, setShown] = useState(space)
  const entered = useRef(false)

  useEffect(() => (shown === space ? undefined : afterPaint(() => setShown(space))), [shown, space])
  useEffect(() => {
    if (shown !== space || !entered.current) return
    entered.current = false
    document.getElementById(spaceHeadingId)?.focus({ preventScroll: true })
  }, [shown, space])

  const enter = useCallback((next: Space) => {
    entered.current = true
    keep(next)
    // What was said below the space one leaves goes with it.
    notifications.clean()
    setWanted(next)
  }, [])
  return useMemo(() => ({ space, arrived: shown === space, enter }), [space, shown, enter])
}
