/** A clock that goes on by itself and can be set forward, with the timers that are due by then: for windows of minutes. */
import type { AppOptions } from '@common-ground/server/app'
import { schedule as timers } from './running-server.ts'

export interface JumpingClock {
  readonly clock: () => number
  readonly schedule: AppOptions['schedule']
  /** So many ms go by at once. */
  jump(ms: number): void
}

interface Waiting {
  readonly due: number
  readonly action: () => void
  readonly cancel: () => void
}

export const jumpingClock = (): JumpingClock => {
  let ahead = 0
  const clock = () => Date.now() + ahead
  const waiting = new Set<Waiting>()
  return {
    clock,
    schedule: (action, ms) => {
      const act = () => {
        waiting.delete(one)
        action()
      }
      const one: Waiting = { due: clock() + ms, action: act, cancel: timers(act, ms) }
      waiting.add(one)
      return () => {
        one.cancel()
        waiting.delete(one)
      }
    },
    jump: (ms) => {
      ahead += ms
      for (const one of [...waiting])
        if (one.due <= clock()) {
          one.cancel()
          one.action()
        }
    },
  }
}
