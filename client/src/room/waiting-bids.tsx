/** Sealed bids in the list of what waits: on which issue, and whether a word or a bid is asked. One press leads there. */
import type { Bidding } from '@common-ground/shared/acts/bidding'
import { isSide } from '@common-ground/shared/room/participant'
import { IconChevronRight, IconMail } from '@tabler/icons-react'
import { waitsFor } from '../bids/bids-view.ts'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { useTablePlace } from './table-place.ts'
import styles from './waiting-section.module.css'

interface BidsRowProps {
  readonly bidding: Bidding
  readonly onGone: () => void
}

export const BidsRow = ({ bidding, onGone }: BidsRowProps) => {
  const words = useMessages().room.waitingBids
  const { you } = useSession()
  const { issues } = useRoomState()
  const { go } = useTablePlace()
  const asked = isSide(you.standing) ? waitsFor(bidding, you.standing) : undefined
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => {
        onGone()
        go('ledger', `bidding-${bidding.id}`)
      }}
    >
      <IconMail size={18} stroke={1.7} aria-hidden className={styles.offer} />
      <span className={styles.text}>
        <span className={styles.titles} dir="auto">
          {issues.get(bidding.issue)?.title}
        </span>
        <span className={styles.hint}>{asked ? words[asked] : words.mediator}</span>
      </span>
      <IconChevronRight size={15} stroke={1.8} aria-hidden className={styles.chevron} />
    </button>
  )
}
