/** Until when an offer is open and how long that is still, in the reader's zone. No screen reader is interrupted by it. */
import { IconClock, IconPlayerPause } from '@tabler/icons-react'
import { type Messages, useMessages } from '../ui/messages.ts'
import { Moment } from '../ui/moment.tsx'
import type { OfferClock } from './offer-clock.ts'
import styles from './offer-status.module.css'

/** Two units at most: what is days away is not counted in minutes. */
export const spanOf = (seconds: number, words: Messages['offers']['time']): string => {
  if (seconds <= 60) return words.seconds(seconds)
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 120) return words.minutes(minutes)
  const hours = Math.floor(minutes / 60)
  const parts =
    hours < 48
      ? [words.hours(hours), minutes % 60 > 0 ? words.minutes(minutes % 60) : '']
      : [words.days(Math.floor(hours / 24)), hours % 24 > 0 ? words.hours(hours % 24) : '']
  return parts.filter((part) => part !== '').join(' ')
}

export const OfferTime = ({ clock }: { readonly clock: OfferClock }) => {
  const words = useMessages().offers
  const { left, until, paused } = clock
  if (left === undefined || until === undefined) return null
  const span = spanOf(left, words.time)
  const shape = { size: 15, stroke: 1.6, 'aria-hidden': true } as const
  return (
    <span className={styles.time} role="timer" aria-live="off" data-last={left <= 60 && !paused}>
      {paused ? <IconPlayerPause {...shape} /> : <IconClock {...shape} />}
      {paused ? (
        <span>{words.standsStill(span)}</span>
      ) : (
        <span>
          {words.openUntil} <Moment at={until} /> <span className={styles.left}>{words.left(span)}</span>
        </span>
      )}
    </span>
  )
}
