/** What only the joint room is told of seats: that a side wants to destroy the room, or proposes something about a mediator. */
import { lazy, Suspense } from 'react'
import { Boundary } from '../ui/boundary.tsx'

const DestroyNotice = lazy(() =>
  import('./destroy-notice.tsx').then((notice) => ({ default: notice.DestroyNotice })),
)
const MediatorNotice = lazy(() =>
  import('./mediator-notice.tsx').then((notice) => ({ default: notice.MediatorNotice })),
)

interface SeatNoticesProps {
  /** Whether it is time for what comes later. */
  readonly later: boolean
  /** Looks at where one answers. */
  readonly onOpen: (dialog: 'destroy' | 'people') => void
}

export const SeatNotices = ({ later, onOpen }: SeatNoticesProps) => (
  <>
    <Boundary failed={null}>
      <Suspense>{later && <DestroyNotice onLook={() => onOpen('destroy')} />}</Suspense>
    </Boundary>
    <Boundary failed={null}>
      <Suspense>{later && <MediatorNotice onLook={() => onOpen('people')} />}</Suspense>
    </Boundary>
  </>
)
