/** Sending what a form at one text holds: checked here first, and what the room says to it stands at the form. */
import type { Act } from '@common-ground/shared/acts/act'
import { isRefusal, type Refusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { Space } from '@common-ground/shared/room/space'
import { useState } from 'react'
import { useSpaceAct } from '../sync/hooks.ts'

interface Sending {
  /** Resolves to whether it was recorded. */
  give(act: Act, unfit?: Refusal): Promise<boolean>
  readonly sending: boolean
  readonly refusal: RefusalReply | undefined
  /** Somebody writes on: what was said to the words before is over. */
  forget(): void
}

export const useSending = (space: Space = 'joint'): Sending => {
  const { send, sending } = useSpaceAct(space)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const give = async (act: Act, unfit?: Refusal): Promise<boolean> => {
    if (sending) return false
    const reply = unfit ? replyOf(unfit) : await send(act)
    setRefusal(isRefusal(reply) ? reply : undefined)
    return !isRefusal(reply)
  }
  return { give, sending, refusal, forget: () => setRefusal(undefined) }
}
