/** At the top of every space: who knocks, calmly. It takes no focus, and is told once to those who do not see it. */
import { VisuallyHidden } from '@mantine/core'
import { useKnocks } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { KnockList } from './knock-list.tsx'

export const KnockNotice = () => {
  const words = useMessages().seats.knock
  const last = useKnocks().at(-1)
  return (
    <>
      <VisuallyHidden role="status" aria-live="polite">
        {last ? words.spoken(isolated(last.name)) : ''}
      </VisuallyHidden>
      <KnockList />
    </>
  )
}
