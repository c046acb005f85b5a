/** Saves what somebody changes once they pause or go on: one act for many keystrokes, and nothing lost on the way. */
import type { Act } from '@common-ground/shared/acts/act'
import { isRefusal, type RefusalCode, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLink, useSpaceAct } from '../sync/hooks.ts'

/** In ms: shorter than it takes to wonder whether it was saved. */
const pause = 900

/** It says the same as before: somebody, perhaps this very page, has said it already. */
const same: ReadonlySet<RefusalCode> = new Set(['numbers-same', 'text-unchanged'])

export type SavingState = 'saved' | 'saving' | 'waiting'

export interface Saving {
  readonly state: SavingState
  readonly refusal: RefusalReply | undefined
  /** Does not wait for the pause. */
  now(): void
}

interface Refused {
  /** What was refused: it is not sent again as it is. */
  readonly act: string
  readonly reply: RefusalReply
}

/** `act`: what is not saved yet, as it would be sent. `saved`: the room has it. */
export const useSaving = <Sent extends Act>(
  space: Space,
  act: Sent | undefined,
  saved: (act: Sent) => void,
): Saving => {
  const { send, sending } = useSpaceAct(space)
  const offline = useLink().link !== 'online'
  const [refused, setRefused] = useState<Refused>()
  const underWay = useRef(false)
  const asked = act && JSON.stringify(act)

  const save = async () => {
    if (!act || !asked || underWay.current || refused?.act === asked) return
    underWay.current = true
    const reply = await send(act)
    underWay.current = false
    if (isRefusal(reply) && !same.has(reply.refused)) setRefused({ act: asked, reply })
    else {
      setRefused(undefined)
      saved(act)
    }
  }
  const saveAsItIs = useEffectEvent(save)
  useEffect(() => {
    if (asked === undefined || sending) return
    const timer = setTimeout(() => void saveAsItIs(), pause)
    return () => clearTimeout(timer)
  }, [asked, sending])
  // Whoever leaves the page has paused.
  useEffect(() => () => void saveAsItIs(), [])
  // Whoever closes the tab is asked: what is on its way may not arrive.
  useEffect(() => {
    if (asked === undefined) return
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault()
      void saveAsItIs()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [asked])

  return {
    state: asked === undefined ? 'saved' : offline ? 'waiting' : 'saving',
    refusal: refused && refused.act === asked ? refused.reply : undefined,
    now: () => void save(),
  }
}
