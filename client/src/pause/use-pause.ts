/** The pause that is on, by the server's clock: its end is the same moment on every screen. */
import { type Pause, pauseAt } from '@common-ground/shared/acts/pause'
import { useClosed, useRoomState } from '../sync/hooks.ts'
import { useServerTime } from '../ui/server-clock.ts'

/** In a closed room nothing runs that could stand still. A room that never had a pause needs no clock for it. */
export const usePause = (): Pause | undefined => {
  const { pauses } = useRoomState()
  const closed = useClosed()
  const last = pauses.all.at(-1)
  const on = useServerTime((now) => pauseAt(pauses, now) !== undefined, last !== undefined)
  return on && !closed ? last : undefined
}
