/** What an offer is now, by the server's clock: open, over, or how much of its time is left; in a pause nothing of it goes. */
import { expiresAt, type Offer, type OfferStatus } from '@common-ground/shared/acts/offers'
import { type Pauses, pauseAt, timeLeft } from '@common-ground/shared/acts/pause'
import type { StageState } from '@common-ground/shared/acts/stage'
import { useMemo } from 'react'
import { useServerTime } from '../ui/server-clock.ts'

export interface OfferClock {
  readonly status: OfferStatus | 'expired'
  /** When its time is over, or was; absent where it stands until it is answered. */
  readonly until?: number
  /** Seconds left while it is open: by the second in the last minute, by whole minutes before. */
  readonly left?: number
  readonly paused: boolean
}

/** Begun minutes count in full, so that thirty begin as thirty; two clocks a moment apart do not make them thirty-one. */
const shownSeconds = (ms: number, minutes: number): number => {
  const seconds = Math.max(0, Math.ceil(ms / 1_000))
  return seconds <= 60 ? seconds : Math.min(Math.ceil(seconds / 60), minutes) * 60
}

export const useOfferClock = (offer: Offer, pauses: Pauses, { stage, since }: StageState): OfferClock => {
  const end = useMemo(() => expiresAt(offer, pauses), [offer, pauses])
  const closed = stage === 'closed'
  const open = offer.status === 'open' && end !== undefined
  const runs = open && !closed
  // A room that is closed says how things stood when it was.
  const left = useServerTime(
    (now) => (open ? shownSeconds(timeLeft(pauses, end, closed ? since : now), offer.minutes ?? 0) : 0),
    runs,
  )
  const paused = useServerTime((now) => runs && pauseAt(pauses, now) !== undefined, runs)
  if (!open) return { status: offer.status, paused: false, ...(end === undefined ? {} : { until: end }) }
  return left > 0
    ? { status: 'open', until: end, left, paused }
    : { status: 'expired', until: end, paused: false }
}
