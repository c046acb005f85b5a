/** What waits for the one who looks, as a hook. */
import { useMemo } from 'react'
import { useGoals, useRoomState, useSession } from '../sync/hooks.ts'
import { type Waiting, waitingFor } from './waiting.ts'

export const useWaiting = (): Waiting => {
  const { standing } = useSession().you
  const goals = useGoals()
  const state = useRoomState()
  return useMemo(() => waitingFor(standing, goals, state), [standing, goals, state])
}
