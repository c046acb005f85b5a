/** The title of the page: the room's, and the space that is in front. */
import type { Space } from '@common-ground/shared/room/space'
import { useEffect } from 'react'
import { useSession } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { spaceWords } from '../ui/space-words.ts'

export const useDocumentTitle = (space: Space): void => {
  const { room, spaces } = useMessages()
  const { you, door } = useSession()
  const { name } = spaceWords(space, you.standing, door.sides, spaces)
  useEffect(() => {
    document.title = room.documentTitle(door.title, name)
  }, [door.title, name, room])
}
