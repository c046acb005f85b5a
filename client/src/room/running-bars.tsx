/** What runs in the room, across the top of every space: a pause, a goal round, a caucus, a proposal, one text, the item of the agenda, a summons. */
import { Suspense } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { CaucusBar, OrderBar, PauseBar, ProposalNotice, RoundBar, TextNotice } from './room-parts.ts'
import { useSpacePlace } from './space-place.ts'
import { TabBoundary } from './tab-boundary.tsx'
import { useTablePlace } from './table-place.ts'

interface RunningBarsProps {
  /** Whether it is time for what comes later. */
  readonly later: boolean
  readonly onRound: () => void
  readonly onAgenda: () => void
}

export const RunningBars = ({ later, onRound, onAgenda }: RunningBarsProps) => {
  const { go } = useTablePlace()
  const { space, enter } = useSpacePlace()
  const { agenda, oneTexts, order, proposals } = useRoomState()
  // A room that has no agenda, and where nobody was called anywhere, fetches nothing of it.
  const ordered = agenda.length > 0 || order.summons || order.proposed.a || order.proposed.b
  const look = (element: string) => {
    if (space !== 'joint') enter('joint')
    go('ledger', element)
  }
  return (
    <TabBoundary>
      <Suspense>
        <PauseBar />
        <RoundBar onOpen={onRound} />
      </Suspense>
      <Suspense>{later && <CaucusBar space={space} onEnter={enter} />}</Suspense>
      <Suspense>{proposals.size > 0 && <ProposalNotice onLook={look} />}</Suspense>
      <Suspense>{oneTexts.size > 0 && <TextNotice onLook={look} />}</Suspense>
      <Suspense>{ordered && <OrderBar onAgenda={onAgenda} />}</Suspense>
    </TabBoundary>
  )
}
