/** Acts about seats and about the room as a whole: sent, shown as sent, and the refusal kept where it happened. */
import type { Act } from '@common-ground/shared/acts/act'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import { useState } from 'react'
import { useSpaceAct } from '../sync/hooks.ts'

export interface SeatAct {
  /** Resolves to whether it was recorded. */
  readonly give: (act: Act) => Promise<boolean>
  readonly sending: boolean
  readonly refusal: RefusalReply | undefined
}

export const useSeatAct = (space: Space = 'joint'): SeatAct => {
  const { send, sending } = useSpaceAct(space)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const give = async (act: Act): Promise<boolean> => {
    setRefusal(undefined)
    const reply = await send(act)
    if (isRefusal(reply)) setRefusal(reply)
    return !isRefusal(reply)
  }
  return { give, sending, refusal }
}
