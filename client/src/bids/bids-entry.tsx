/** The quiet way to sealed bids on an issue card: it says what waits there, and opens them. */
import type { Bidding } from '@common-ground/shared/acts/bidding'
import type { Issue } from '@common-ground/shared/acts/issues'
import type { Side } from '@common-ground/shared/room/side'
import { IconMail, IconMailOpened } from '@tabler/icons-react'
import { useState } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { type TableMessages, useTableMessages } from '../ui/table-messages.ts'
import styles from './bids-entry.module.css'
import { BidsSheet } from './bids-sheet.tsx'
import { isOfAmounts, lastOn, useIsHeld, useOwnSide, waitsFor } from './bids-view.ts'

type Said = keyof Omit<TableMessages['bids']['entry'], 'of'>

const saidOf = (last: Bidding | undefined, side: Side | undefined): Said => {
  if (!last) return 'open'
  if (last.status === 'settled') return 'settled'
  const waits = side && waitsFor(last, side)
  if (waits === 'join') return 'proposed'
  if (waits === 'bid') return 'yourBid'
  if (last.status === 'proposed') return 'waiting'
  return last.status === 'running' ? (side ? 'waiting' : 'running') : 'open'
}

export const BidsEntry = ({ issue }: { readonly issue: Issue }) => {
  const words = useTableMessages().bids.entry
  const { biddings } = useRoomState()
  const { side, open } = useOwnSide()
  const held = useIsHeld(issue.id)
  const [opened, setOpened] = useState(false)
  if (!isOfAmounts(issue)) return null
  const last = lastOn(biddings.values(), issue.id)
  // Whoever can propose none, and has none to look at, needs no way to them.
  if (!last && (!open || held)) return null
  const said = saidOf(last, side)
  const waits = !held && (said === 'proposed' || said === 'yourBid')
  const Icon = said === 'settled' ? IconMailOpened : IconMail
  return (
    <>
      <button
        type="button"
        className={styles.entry}
        data-waits={waits}
        data-said={said}
        aria-haspopup="dialog"
        aria-label={words.of(words[said], issue.title)}
        onClick={() => setOpened(true)}
      >
        <Icon size={15} stroke={1.7} aria-hidden />
        <span>{words[said]}</span>
      </button>
      <BidsSheet issue={issue} opened={opened} onClose={() => setOpened(false)} />
    </>
  )
}
