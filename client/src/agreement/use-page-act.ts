/** Sending an act from the page of the agreement: what the room says to it stands where it was pressed. */
import type { Act } from '@common-ground/shared/acts/act'
import { isRefusal, type RefusalCode, type RefusalReply } from '@common-ground/shared/room/refusal'
import { useState } from 'react'
import { useAct } from '../sync/hooks.ts'

export interface PageAct {
  /** Resolves to whether it was recorded, or `fine` says as much. */
  send(act: Act, fine?: readonly RefusalCode[]): Promise<boolean>
  /** The kind of act that has no answer yet. */
  readonly sending: Act['type'] | undefined
  readonly refusal: RefusalReply | undefined
  forget(): void
}

export const usePageAct = (): PageAct => {
  const { send } = useAct()
  const [sending, setSending] = useState<Act['type']>()
  const [refusal, setRefusal] = useState<RefusalReply>()
  return {
    send: async (act, fine = []) => {
      if (sending !== undefined) return false
      setSending(act.type)
      const reply = await send(act)
      setSending(undefined)
      const refused = isRefusal(reply) && !fine.includes(reply.refused) ? reply : undefined
      setRefusal(refused)
      return refused === undefined
    },
    sending,
    refusal,
    forget: () => setRefusal(undefined),
  }
}
