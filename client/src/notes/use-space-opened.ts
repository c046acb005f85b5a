/** Whether a space has been opened, so that what is shown of it is what the room has; and how far one's words there are. */
import type { Space } from '@common-ground/shared/room/space'
import { useSyncExternalStore } from 'react'
import { useSession, useSpace } from '../sync/hooks.ts'
import type { WordsState } from '../sync/words-out.ts'

/** A copy that holds anything was opened once, also when the connection is gone by now. */
export const useSpaceOpened = (space: Space): boolean => {
  const session = useSession()
  const { document } = useSpace(space)
  return useSyncExternalStore(
    session.subscribe,
    () => document.isOpen() || document.doc().store.clients.size > 0,
  )
}

export const useSpaceWords = (space: Space): WordsState => {
  const session = useSession()
  const { document } = useSpace(space)
  return useSyncExternalStore(session.subscribe, () => document.words())
}
