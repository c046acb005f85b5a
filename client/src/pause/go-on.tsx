/** Going on before the pause is over: who would, and the press for it. Both sides, or the mediator alone, end a pause. */
import { actAccess } from '@common-ground/shared/room/access'
import { isSide } from '@common-ground/shared/room/participant'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { otherSide, sides } from '@common-ground/shared/room/side'
import { useState } from 'react'
import { useAct, useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import styles from './pause.module.css'

/** Which sides would go on, for everybody. Empty where none has said so. */
export const WouldGoOn = () => {
  const words = useMessages().pause
  const { you, door } = useSession()
  const { goOn } = useRoomState().pauses
  const [one] = sides.filter((side) => goOn.includes(side))
  if (!one) return null
  return (
    <span className={styles.would}>
      <HalfDiscs a={goOn.includes('a')} b={goOn.includes('b')} size={18} label="" />
      {one === you.standing ? words.youWouldGoOn : words.wouldGoOn(isolated(door.sides[one]))}
    </span>
  )
}

export const GoOn = () => {
  const words = useMessages().pause
  const { you, door } = useSession()
  const { goOn } = useRoomState().pauses
  const { send, sending } = useAct()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const { standing } = you
  if (actAccess['go-on'][standing] === 'never') return null
  const waits = isSide(standing) && goOn.includes(standing)
  const press = async () => {
    const reply = await send({ type: 'go-on' })
    // The other side may have been a moment earlier: the pause is over then, and nothing is amiss.
    const amiss = isRefusal(reply) && reply.refused !== 'not-paused' && reply.refused !== 'already-proposed'
    setRefusal(amiss ? reply : undefined)
  }
  return (
    <>
      <ActButton
        size="xs"
        variant="default"
        sending={sending ? words.goOnSending : undefined}
        waiting={waits}
        onClick={() => void press()}
      >
        {waits ? words.waiting(isolated(door.sides[otherSide(standing)])) : words.goOn}
      </ActButton>
      <RefusalNote refusal={refusal} />
    </>
  )
}
