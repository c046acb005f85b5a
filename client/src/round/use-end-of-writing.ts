/** When the time for writing is over, says so to the room: by itself, and again while the room's clock is not there yet. */
import { type Round, writingEndsAt } from '@common-ground/shared/acts/rounds'
import { isRefusal } from '@common-ground/shared/room/refusal'
import { useEffect, useState } from 'react'
import { useAct, useRoomState } from '../sync/hooks.ts'
import { useTimeLeft } from '../ui/server-clock.ts'

const againAfterMs = 3_000

/** Whoever is first is heard; the others are told that it is over. */
export const useEndOfWriting = (round: Round): void => {
  const { id } = round
  const { send } = useAct()
  const { pauses } = useRoomState()
  const over = useTimeLeft(writingEndsAt(round, pauses), pauses) === 0
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (!over) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let here = true
    const wait = tries === 0 ? 0 : againAfterMs
    timer = setTimeout(async () => {
      const reply = await send({ type: 'end-writing', round: id })
      if (here && isRefusal(reply) && reply.refused === 'still-writing') setTries((count) => count + 1)
    }, wait)
    return () => {
      here = false
      clearTimeout(timer)
    }
  }, [over, tries, id, send])
}
