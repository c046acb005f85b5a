/** Acts of "better for both", one at a time, with what the room says to the last one. */
import type { Act } from '@common-ground/shared/acts/act'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { useState } from 'react'
import { useAct } from '../sync/hooks.ts'

type BetterAct = Extract<Act, { type: 'switch-better' | 'ask-better' | 'cancel-better' }>

export interface BetterActs {
  /** Resolves to whether it was recorded. */
  give(act: BetterAct): Promise<boolean>
  /** What is on its way. */
  readonly sent: BetterAct['type'] | undefined
  readonly refusal: RefusalReply | undefined
}

export const useBetterAct = (): BetterActs => {
  const { send } = useAct()
  const [sent, setSent] = useState<BetterAct['type']>()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const give = async (act: BetterAct): Promise<boolean> => {
    setSent(act.type)
    setRefusal(undefined)
    const reply = await send(act)
    setSent(undefined)
    if (!isRefusal(reply)) return true
    setRefusal(reply)
    return false
  }
  return { give, sent, refusal }
}
