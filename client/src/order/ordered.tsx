/** A thing as the order of the room has it: as it is, folded, or with the line that it is locked. What says so comes when it is needed. */
import type { JointItem } from '@common-ground/shared/acts/joint-item'
import type { Said } from '@common-ground/shared/acts/order'
import { lazy, type ReactNode, Suspense } from 'react'
import { Boundary } from '../ui/boundary.tsx'

const Folded = lazy(async () => ({ default: (await import('./on-card.tsx')).Folded }))
const LockedLine = lazy(async () => ({ default: (await import('./on-card.tsx')).LockedLine }))

interface IfHiddenProps {
  readonly item: JointItem
  readonly name: string
  readonly element?: string
  readonly hidden: Said | undefined
  readonly children: ReactNode
}

export const IfHidden = ({ hidden, children, ...of }: IfHiddenProps) =>
  hidden ? (
    <Boundary failed={children}>
      <Suspense>
        <Folded {...of} hidden={hidden}>
          {children}
        </Folded>
      </Suspense>
    </Boundary>
  ) : (
    children
  )

interface IfLockedProps {
  readonly item: JointItem
  readonly locked: Said | undefined
}

export const IfLocked = ({ item, locked }: IfLockedProps) =>
  locked && (
    <Boundary failed={null}>
      <Suspense>
        <LockedLine item={item} locked={locked} />
      </Suspense>
    </Boundary>
  )
