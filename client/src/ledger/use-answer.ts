/** Answering an offer: one answer at a time, its refusal, and the keyboard kept with the offer. */
import type { Act } from '@common-ground/shared/acts/act'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { useState } from 'react'
import { useAct } from '../sync/hooks.ts'
import { keepFocusWith } from './offer-element.ts'

type Answer = Extract<Act, { type: 'accept' | 'decline' | 'withdraw' }>

export interface Answering {
  /** Resolves to whether it was recorded. */
  give(answer: Answer): Promise<boolean>
  /** The answer that is on its way. */
  readonly sent: Answer['type'] | undefined
  readonly refusal: RefusalReply | undefined
}

export const useAnswer = (): Answering => {
  const { send } = useAct()
  const [sent, setSent] = useState<Answer['type']>()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const give = async (answer: Answer): Promise<boolean> => {
    setSent(answer.type)
    setRefusal(undefined)
    const reply = await send(answer)
    setSent(undefined)
    if (isRefusal(reply)) setRefusal(reply)
    else keepFocusWith(answer.offer)
    return !isRefusal(reply)
  }
  return { give, sent, refusal }
}
