/** Leads into a demo room, and lets its guests go when the page shows something else. */
import { firstReply, type RefusalReply } from '@common-ground/shared/room/refusal'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Surroundings } from '../sync/surroundings.ts'
import { useFrontMessages } from '../ui/front-messages.ts'
import type { DemoRoom } from './demo-room.ts'

/** How a browser and the router say that the address is another. */
const moves = ['popstate', 'pushState', 'replaceState'] as const

const leaveWhenAway = ({ room, leave }: DemoRoom): void => {
  const look = () => {
    if (window.location.pathname.startsWith(`/r/${room}`)) return
    for (const move of moves) window.removeEventListener(move, look)
    leave()
  }
  for (const move of moves) window.addEventListener(move, look)
}

/** The room's code comes when it is asked for: the front page stays small. */
const make = async (...given: Parameters<typeof import('./demo-room.ts')['openDemoRoom']>) => {
  const loaded = await import('./demo-room.ts').catch(() => undefined)
  return loaded ? loaded.openDemoRoom(...given) : firstReply({ refused: 'unreachable' })
}

export const useDemo = (surroundings: Surroundings) => {
  const words = useFrontMessages().demo
  const [, navigate] = useLocation()
  const [setting, setSetting] = useState(false)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const shown = useRef(false)
  useEffect(() => {
    shown.current = true
    return () => {
      shown.current = false
    }
  }, [])

  const open = async () => {
    setSetting(true)
    setRefusal(undefined)
    const made = await make(surroundings, words)
    // Whoever has gone elsewhere meanwhile is not called back.
    if (!shown.current) return 'refused' in made ? undefined : made.leave()
    setSetting(false)
    if ('refused' in made) return setRefusal(made)
    navigate(made.path)
    leaveWhenAway(made)
  }
  return { open, setting, refusal }
}
