/** What waits for the one who looks, as a hook. */
import { statusAt } from '@common-ground/shared/acts/offers'
import { homeOf } from '@common-ground/shared/room/space'
import { useMemo } from 'react'
import { useGoalsLater, useRoomState, useRoomStateLater, useSession, useSpaceState } from '../sync/hooks.ts'
import { useServerTime } from '../ui/server-clock.ts'
import { type Waiting, waitingFor } from './waiting.ts'

/** Ids of open offers whose time is over, in one line: the same until another one's is. */
const useOver = (): string => {
  const { offers, pauses } = useRoomState()
  const timed = useMemo(
    () => [...offers.values()].filter(({ status, minutes }) => status === 'open' && minutes !== undefined),
    [offers],
  )
  return useServerTime(
    (now) =>
      timed
        .filter((offer) => statusAt(offer, pauses, now) === 'expired')
        .map(({ id }) => id)
        .join(' '),
    timed.length > 0,
  )
}

/** It stands beside what one reads and writes, and follows it. */
export const useWaiting = (): Waiting => {
  const { standing } = useSession().you
  const goals = useGoalsLater()
  const state = useRoomStateLater()
  const over = useOver()
  const { ownVotes } = useSpaceState(homeOf[standing] ?? 'joint')
  return useMemo(
    () => waitingFor(standing, goals, state, new Set(over.split(' ')), ownVotes),
    [standing, goals, state, over, ownVotes],
  )
}
