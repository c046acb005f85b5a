/** Sealed bids on the spine of time: over both halves of the table, for they are of both sides. */
import type { BiddingStatus } from '@common-ground/shared/acts/bidding'
import { isSide } from '@common-ground/shared/room/participant'
import { IconMail, IconMailOpened } from '@tabler/icons-react'
import { memo, useRef } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useFocusStays } from '../ui/focus-stays.ts'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './bidding-card.module.css'
import { BiddingPanel } from './bidding-panel.tsx'
import { placesOfBids, useBidding } from './bids-view.ts'

const looks: Readonly<Record<BiddingStatus, 'open' | 'agreed' | 'over'>> = {
  proposed: 'open',
  running: 'open',
  settled: 'agreed',
  replaced: 'over',
  'no-overlap': 'over',
  dropped: 'over',
  agreed: 'over',
  retitled: 'over',
}

/** The id of its element: what leads to it looks for that. */
const elementId = (bidding: string): string => `bidding-${bidding}`

export const BiddingCard = memo(({ id }: { readonly id: string }) => {
  const words = useTableMessages().bids
  const { door } = useSession()
  const { people } = useRoomState()
  const found = useBidding(id)
  const card = useRef<HTMLElement>(null)
  useFocusStays(card, placesOfBids)
  if (!found) return null
  const { bidding, issue } = found
  const { status, played, rounds, by, standing, at } = bidding
  const name = isolated(people.get(by)?.name ?? '')
  const Icon = bidding.settled ? IconMailOpened : IconMail
  return (
    <article
      ref={card}
      data-bids-place
      id={elementId(id)}
      tabIndex={-1}
      className={styles.card}
      data-looks={looks[status]}
      aria-label={words.cardOf(issue.title)}
    >
      <header className={styles.head}>
        <span className={styles.kind}>
          <Icon size={16} stroke={1.7} aria-hidden />
          {words.title}
        </span>
        <bdi className={styles.issue}>{issue.title}</bdi>
        {status === 'running' && (
          <span className={styles.round}>{words.running.round(played.length, rounds)}</span>
        )}
        <span className={styles.by}>
          {isSide(standing)
            ? words.proposed.bySide(name, isolated(door.sides[standing]))
            : words.proposed.by(name)}{' '}
          <Moment at={at} />
        </span>
      </header>
      <div className={styles.body}>
        <BiddingPanel bidding={bidding} issue={issue} />
      </div>
    </article>
  )
})
BiddingCard.displayName = 'BiddingCard'
