/** Whether the room's record is older than what was seen here; what is to be said of it comes when it is. */
import type { Space } from '@common-ground/shared/room/space'
import { lazy, Suspense } from 'react'
import { useWentBack } from '../sync/hooks.ts'
import { TabBoundary } from './tab-boundary.tsx'

const WentBackCard = lazy(() =>
  import('./went-back-card.tsx').then((card) => ({ default: card.WentBackCard })),
)

export const WentBackNotice = ({ space }: { readonly space: Space }) => {
  const last = useWentBack().findLast((one) => one.space === space)?.wentBack
  if (!last) return null
  return (
    <TabBoundary>
      <Suspense>
        <WentBackCard space={space} last={last} />
      </Suspense>
    </TabBoundary>
  )
}
