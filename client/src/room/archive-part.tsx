/** The archive in the place of the joint room, while one reads there: the ways back, and to what was carried over. */
import type { CarriedKind } from '@common-ground/shared/acts/carrying'
import { isSide } from '@common-ground/shared/room/participant'
import { type ReactNode, useLayoutEffect } from 'react'
import { useSession } from '../sync/hooks.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { arriveAt } from './arrive-at.ts'
import { useDialogPlaces } from './dialog-places.ts'
import type { ArchivePage } from './room-parts.ts'
import { useSpacePlace } from './space-place.ts'
import { useTablePlace } from './table-place.ts'
import type { Tab } from './tabs.ts'

interface ArchivePartProps {
  /** Handed in, so that this part does not share the list of all others with the first screen. */
  readonly Page: typeof ArchivePage
  readonly surroundings: Surroundings
  readonly seat: string
  readonly notices: ReactNode
  readonly main: (content: ReactNode, busy: boolean) => ReactNode
  readonly onClose: () => void
  /** Closes it, and gives the keyboard to the room. */
  readonly onBack: () => void
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

export const ArchivePart = ({
  Page,
  surroundings,
  seat,
  notices,
  main,
  onClose,
  onBack,
}: ArchivePartProps) => {
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
    <Page
      surroundings={surroundings}
      seat={seat}
      side={standing}
      notices={notices}
      main={main}
      arriveAt={arriveAt}
      onBack={onBack}
      onGo={({ kind, item }) => {
        const way: Way | undefined = wayTo[kind]
        onClose()
        if (way) go(way.tab, `${way.card}-${item}`)
        else names(item)
      }}
    />
  )
}
