/** How long a proposal can still be answered, by the server's clock; in a pause nothing of it goes. */
import { pauseAt, timeLeft } from '@common-ground/shared/acts/pause'
import { type Proposal, votingEnds } from '@common-ground/shared/acts/proposals'
import { useRoomState } from '../sync/hooks.ts'
import { useServerTime } from '../ui/server-clock.ts'

export interface VotingClock {
  readonly status: 'open' | 'expired'
  readonly until: number
  /** Seconds: by the second in the last minute, by whole minutes before. */
  readonly left: number
  readonly paused: boolean
}

/** Begun minutes count in full; two clocks a moment apart do not make five minutes six. */
const shownSeconds = (ms: number, minutes: number): number => {
  const seconds = Math.max(0, Math.ceil(ms / 1_000))
  return seconds <= 60 ? seconds : Math.min(Math.ceil(seconds / 60), minutes) * 60
}

/** Undefined where nothing is put. */
export const useVotingClock = ({ status, put }: Proposal): VotingClock | undefined => {
  const { pauses } = useRoomState()
  const runs = status === 'put' && put !== undefined
  const until = put ? votingEnds(put, pauses) : 0
  const left = useServerTime(
    (now) => (runs ? shownSeconds(timeLeft(pauses, until, now), put?.minutes ?? 0) : 0),
    runs,
  )
  const paused = useServerTime((now) => runs && pauseAt(pauses, now) !== undefined, runs)
  return runs ? { status: left > 0 ? 'open' : 'expired', until, left, paused } : undefined
}
