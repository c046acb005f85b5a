/** What runs in the room, across the top of every space: a pause, a goal round, a proposal, the item of the agenda, a summons. */
import { Suspense } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { OrderBar, PauseBar, ProposalNotice, RoundBar } from './room-parts.ts'
import { TabBoundary } from './tab-boundary.tsx'

interface RunningBarsProps {
  readonly onRound: () => void
  readonly onAgenda: () => void
}

export const RunningBars = ({ onRound, onAgenda }: RunningBarsProps) => {
  const { agenda, order, proposals } = useRoomState()
  // A room that has no agenda, and where nobody was called anywhere, fetches nothing of it.
  const ordered = agenda.length > 0 || order.summons || order.proposed.a || order.proposed.b
  return (
    <TabBoundary>
      <Suspense>
        <PauseBar />
        <RoundBar onOpen={onRound} />
      </Suspense>
      <Suspense>{proposals.size > 0 && <ProposalNotice />}</Suspense>
      <Suspense>{ordered && <OrderBar onAgenda={onAgenda} />}</Suspense>
    </TabBoundary>
  )
}
