/** Endorsing the words on screen and taking it back: shown as sent until the room has recorded it. */
import type { Act } from '@common-ground/shared/acts/act'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { useState } from 'react'
import { type GoalCard, useAct } from '../sync/hooks.ts'

export interface EndorsementActs {
  readonly sending: boolean
  readonly refusal: RefusalReply | undefined
  readonly endorse: () => void
  readonly withdraw: () => void
}

/** `card` is the card as this render shows it: what is endorsed is the hash of the words the person had before them. */
export const useEndorsement = (card: GoalCard): EndorsementActs => {
  const { send, sending } = useAct()
  const [refusal, setRefusal] = useState<RefusalReply>()

  const act = async (made: Act) => {
    if (sending) return
    setRefusal(undefined)
    const reply = await send(made)
    setRefusal(isRefusal(reply) ? reply : undefined)
  }

  return {
    sending,
    refusal,
    endorse: () => void act({ type: 'endorse', goal: card.id, text: card.hash }),
    withdraw: () => void act({ type: 'withdraw-endorsement', goal: card.id }),
  }
}
