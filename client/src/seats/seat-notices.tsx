/** What only the joint room is told of seats: that a side wants to destroy the room, or proposes something about a mediator. */
import { lazy, Suspense } from 'react'
import { Boundary } from '../ui/boundary.tsx'
import { DestroyNotice } from './destroy-notice.tsx'

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
    <DestroyNotice onLook={() => onOpen('destroy')} />
    <Boundary failed={null}>
      <Suspense>{later && <MediatorNotice onLook={() => onOpen('people')} />}</Suspense>
    </Boundary>
  </>
)
