/** Until when an offer is open and how long that is still, in the reader's zone. No screen reader is interrupted by it. */
import { IconClock, IconPlayerPause } from '@tabler/icons-react'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import type { OfferClock } from './offer-clock.ts'
import { spanOf } from './offer-span.ts'
import styles from './offer-status.module.css'

export const OfferTime = ({ clock }: { readonly clock: OfferClock }) => {
  const words = useTableMessages().offers
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
