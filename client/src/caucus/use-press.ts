/** Acts of one part of a caucus: one at a time, shown as sent until recorded, and the refusal where it happened. */
import type { Act } from '@common-ground/shared/acts/act'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import { useState } from 'react'
import { useSpaceAct } from '../sync/hooks.ts'

export interface Pressing {
  /** Resolves to whether it was recorded. `as` tells which button says "sending". */
  give(act: Act, as?: string): Promise<boolean>
  /** What is on its way. */
  readonly sent: string | undefined
  readonly refusal: RefusalReply | undefined
}

export const usePress = (space: Space): Pressing => {
  const { send } = useSpaceAct(space)
  const [sent, setSent] = useState<string>()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const give = async (act: Act, as: string = act.type): Promise<boolean> => {
    if (sent !== undefined) return false
    setSent(as)
    setRefusal(undefined)
    const reply = await send(act)
    setSent(undefined)
    if (!isRefusal(reply)) return true
    setRefusal(reply)
    return false
  }
  return { give, sent, refusal }
}
