/** Answering what is on the table: one answer at a time, its refusal, and the keyboard kept with what was answered. */
import type { Act } from '@common-ground/shared/acts/act'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { useState } from 'react'
import { useAct } from '../sync/hooks.ts'
import { keepFocusWith } from './offer-element.ts'

type Answer = Extract<Act, { type: 'accept' | 'decline' | 'withdraw' | 'take-back-exploring' }>

export interface Answering {
  /** Resolves to whether it was recorded. */
  give(answer: Answer): Promise<boolean>
  /** The answer that is on its way. */
  readonly sent: Answer['type'] | undefined
  readonly refusal: RefusalReply | undefined
}

/** `id`: what is answered. */
export const useAnswer = (id: string): Answering => {
  const { send } = useAct()
  const [sent, setSent] = useState<Answer['type']>()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const give = async (answer: Answer): Promise<boolean> => {
    setSent(answer.type)
    setRefusal(undefined)
    const reply = await send(answer)
    setSent(undefined)
    if (isRefusal(reply)) setRefusal(reply)
    // Also after a refusal: what was pressed may be gone, since somebody else was first.
    keepFocusWith(id)
    return !isRefusal(reply)
  }
  return { give, sent, refusal }
}
