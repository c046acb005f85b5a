/** How far one's words of a space are on their way. */
import type { Space } from '@common-ground/shared/room/space'
import { useSyncExternalStore } from 'react'
import { useSession, useSpace } from '../sync/hooks.ts'
import type { WordsState } from '../sync/words-out.ts'

export const useSpaceWords = (space: Space): WordsState => {
  const session = useSession()
  const { document } = useSpace(space)
  return useSyncExternalStore(session.subscribe, () => document.words())
}
