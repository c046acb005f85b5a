/** The archive in the place of the joint room, while one reads there: the ways back, and to what was carried over. */
import type { CarriedKind } from '@common-ground/shared/acts/carrying'
import { isSide } from '@common-ground/shared/room/participant'
import { type ReactNode, useLayoutEffect } from 'react'
import { useSession } from '../sync/hooks.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { arriveAt } from './arrive-at.ts'
import { useDialogPlaces } from './dialog-places.ts'
import { ArchivePage } from './room-parts.ts'
import { useSpacePlace } from './space-place.ts'
import { tableId } from './table.tsx'
import { useTablePlace } from './table-place.ts'
import type { Tab } from './tabs.ts'

interface ArchivePartProps {
  readonly surroundings: Surroundings
  readonly seat: string
  readonly notices: ReactNode
  readonly main: (content: ReactNode, busy: boolean) => ReactNode
  readonly onClose: () => void
}

interface Way {
  readonly tab: Tab
  /** What the id of its card begins with. */
  readonly card: string
}

const wayTo = {
  goal: { tab: 'goals', card: 'goal' },
  issue: { tab: 'ledger', card: 'issue' },
  statement: { tab: 'conversation', card: 'statement' },
  evidence: { tab: 'evidence', card: 'evidence' },
  agreement: { tab: 'ledger', card: 'offer' },
  name: undefined,
} as const satisfies Record<CarriedKind, Way | undefined>

const focusTable = () => document.getElementById(tableId)?.focus({ preventScroll: true })

export const ArchivePart = ({ surroundings, seat, notices, main, onClose }: ArchivePartProps) => {
  const { standing } = useSession().you
  const { space } = useSpacePlace()
  const { go } = useTablePlace()
  const { names } = useDialogPlaces()
  // Whoever goes to another space leaves it: a key leads there from everywhere.
  useLayoutEffect(() => {
    if (space !== 'joint') onClose()
  }, [space, onClose])
  if (!isSide(standing)) return null
  return (
    <ArchivePage
      surroundings={surroundings}
      seat={seat}
      side={standing}
      notices={notices}
      main={main}
      arriveAt={arriveAt}
      onBack={() => {
        onClose()
        requestAnimationFrame(focusTable)
      }}
      onGo={({ kind, item }) => {
        const way: Way | undefined = wayTo[kind]
        onClose()
        if (way) go(way.tab, `${way.card}-${item}`)
        else names(item)
      }}
    />
  )
}
