/** A part of the room that comes when it is needed: nothing stands in its place until then, and its failure is its own. */
import { type ReactNode, Suspense } from 'react'
import { TabBoundary } from './tab-boundary.tsx'

interface LatePartProps {
  readonly meanwhile?: ReactNode
  readonly children: ReactNode
}

export const LatePart = ({ meanwhile, children }: LatePartProps) => (
  <TabBoundary>
    <Suspense fallback={meanwhile}>{children}</Suspense>
  </TabBoundary>
)
