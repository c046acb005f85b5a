/** How an offer ended, below it: the reason of "not yet", the way to what came of it, and that without a yes it binds nobody. */
import type { Offer } from '@common-ground/shared/acts/offers'
import type { SideNames } from '@common-ground/shared/room/side'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import type { OfferClock } from './offer-clock.ts'
import styles from './offer-ending.module.css'
import { ToMove } from './offer-head.tsx'

interface OfferEndingProps {
  readonly offer: Offer
  readonly status: OfferClock['status']
  readonly names: SideNames
  /** What answered it with a step of its own. */
  readonly answer: string | undefined
}

export const OfferEnding = ({ offer, status, names, answer }: OfferEndingProps) => {
  const words = useTableMessages().offers
  const { reason, counter } = offer.ended ?? {}
  const unbound = status !== 'open' && status !== 'accepted'
  if (!unbound && answer === undefined) return null
  return (
    <div className={styles.ending}>
      {reason !== undefined && (
        <Voice size="small" as="blockquote" className={styles.reason}>
          {reason}
        </Voice>
      )}
      {unbound && (
        <p className={styles.unbound}>
          {status === 'expired' && `${words.timeOver} `}
          {status === 'countered' ? words.bindsNobody : words.noPosition(isolated(names[offer.side]))}
        </p>
      )}
      {counter !== undefined && <ToMove id={counter}>{words.toCounter}</ToMove>}
      {answer !== undefined && <ToMove id={answer}>{words.toAnswer}</ToMove>}
    </div>
  )
}
