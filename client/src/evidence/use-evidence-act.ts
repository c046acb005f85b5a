/** One act about evidence at a time: which is on its way, and its refusal. */
import type { Act } from '@common-ground/shared/acts/act'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import { useState } from 'react'
import { useSpaceAct } from '../sync/hooks.ts'

export interface EvidenceActing {
  /** Resolves to whether it was recorded. */
  give(act: Act, name?: string): Promise<boolean>
  /** What is on its way, by its name. */
  readonly sent: string | undefined
  readonly refusal: RefusalReply | undefined
}

export const useEvidenceAct = (space: Space): EvidenceActing => {
  const { send } = useSpaceAct(space)
  const [sent, setSent] = useState<string>()
  const [refusal, setRefusal] = useState<RefusalReply>()
  return {
    sent,
    refusal,
    give: async (act, name = act.type) => {
      if (sent !== undefined) return false
      setSent(name)
      setRefusal(undefined)
      try {
        const reply = await send(act)
        if (!isRefusal(reply)) return true
        setRefusal(reply)
        return false
      } finally {
        setSent(undefined)
      }
    },
  }
}
