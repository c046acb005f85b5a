/** Sealed bids on one issue: what they tell, the ones that are open or came last, and a proposal of new ones. */
import { isOpen } from '@common-ground/shared/acts/bidding'
import { isSide } from '@common-ground/shared/room/participant'
import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { useFocusStays } from '../ui/focus-stays.ts'
import { Sheet } from '../ui/sheet.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { BiddingPanel } from './bidding-panel.tsx'
import styles from './bids.module.css'
import { type AmountIssue, lastOn, placesOfBids, useIsHeld, useOwnSide } from './bids-view.ts'
import { ProposeForm } from './propose-form.tsx'
import { Told } from './told.tsx'

const Content = ({ issue }: { readonly issue: AmountIssue }) => {
  const words = useTableMessages().bids
  const { you } = useSession()
  const { biddings } = useRoomState()
  const held = useIsHeld(issue.id)
  const open = useOwnSide().open && !held
  const last = lastOn(biddings.values(), issue.id)
  const running = last && isOpen(last)
  const [again, setAgain] = useState<string>()
  const root = useRef<HTMLDivElement>(null)
  useFocusStays(root, placesOfBids)
  const proposes = open && !running && (!last || again === last.id)
  // Where a side is asked to say yes, the panel says it itself.
  const asked = last?.status === 'proposed' && isSide(you.standing) && !last.joined.includes(you.standing)
  return (
    <div ref={root} className={styles.sheet} data-bids-place tabIndex={-1}>
      {held && !running && <p className={styles.note}>{words.held}</p>}
      {(!last || proposes) && <p className={styles.lead}>{words.told.lead}</p>}
      {last && !proposes && <BiddingPanel bidding={last} issue={issue} />}
      {!asked && !last?.settled && <Told />}
      {proposes && <ProposeForm issue={issue} />}
      {open && last && !running && !proposes && (
        <Button variant="default" className={styles.again ?? ''} onClick={() => setAgain(last.id)}>
          {words.propose.again}
        </Button>
      )}
    </div>
  )
}

interface BidsSheetProps {
  readonly issue: AmountIssue
  readonly opened: boolean
  readonly onClose: () => void
}

export const BidsSheet = ({ issue, opened, onClose }: BidsSheetProps) => {
  const words = useTableMessages().bids
  return (
    <Sheet
      opened={opened}
      title={<bdi>{words.titleOf(issue.title)}</bdi>}
      closeLabel={words.close}
      narrow={useBand() === 'companion'}
      size="40rem"
      onClose={onClose}
    >
      <Content issue={issue} />
    </Sheet>
  )
}
