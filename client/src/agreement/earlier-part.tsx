/** The earlier agreement a room began from, above its own: fetched where there is one, which in most rooms there is not. */
import { earlierKey } from '@common-ground/shared/documents/declare'
import { lazy, Suspense } from 'react'
import { useKeptWords } from '../sync/hooks.ts'
import { Boundary } from '../ui/boundary.tsx'
import { useMessages } from '../ui/messages.ts'
import { NotCome } from '../ui/not-come.tsx'

const EarlierText = lazy(() =>
  import('../again/earlier-text.tsx').then((text) => ({ default: text.EarlierText })),
)

export const EarlierPart = () => {
  const { tabFailed } = useMessages().room
  const json = useKeptWords(earlierKey)
  if (json === undefined) return null
  return (
    <Boundary failed={<NotCome>{tabFailed}</NotCome>}>
      <Suspense>
        <EarlierText json={json} />
      </Suspense>
    </Boundary>
  )
}
