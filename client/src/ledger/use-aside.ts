/** Sending that an issue is set aside, or taken up again, with the refusal if there is one. */
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { useState } from 'react'
import { useAct } from '../sync/hooks.ts'

export const useAside = (issue: string) => {
  const { send, sending } = useAct()
  const [refusal, setRefusal] = useState<RefusalReply>()
  /** Resolves to whether it was recorded. */
  const say = async (type: 'set-aside-issue' | 'take-up-issue'): Promise<boolean> => {
    setRefusal(undefined)
    const reply = await send({ type, issue })
    if (isRefusal(reply)) setRefusal(reply)
    return !isRefusal(reply)
  }
  return { say, sending, refusal }
}
