/** At the top of every space: who knocks, calmly. It takes no focus, and is told once to those who do not see it. */
import { VisuallyHidden } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useKnocks } from '../sync/hooks.ts'
import { Boundary } from '../ui/boundary.tsx'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { useEver } from '../ui/use-ever.ts'

const KnockList = lazy(() => import('./knock-list.tsx').then((list) => ({ default: list.KnockList })))

export const KnockNotice = () => {
  const words = useMessages().seats.knock
  const last = useKnocks().at(-1)
  const ever = useEver(last !== undefined)
  return (
    <>
      <VisuallyHidden role="status" aria-live="polite">
        {last ? words.spoken(isolated(last.name)) : ''}
      </VisuallyHidden>
      <Boundary failed={null}>
        <Suspense>{ever && <KnockList />}</Suspense>
      </Boundary>
    </>
  )
}
