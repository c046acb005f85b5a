/** Under the thumb: the way from the table to one's own private notes. */
import type { Space } from '@common-ground/shared/room/space'
import { useSession } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { SpaceIcon } from '../ui/space-icon.tsx'
import { spaceWords } from '../ui/space-words.ts'
import styles from './rail.module.css'
import { useSpacePlace } from './space-place.ts'

export const NotesButton = ({ space }: { readonly space: Space }) => {
  const words = useMessages().spaces
  const { you, door } = useSession()
  const { enter } = useSpacePlace()
  const { name, readers } = spaceWords(space, you.standing, door.sides, words)
  return (
    <button
      type="button"
      className={styles.button}
      data-at="bottom"
      aria-label={`${words.notesShort}. ${name}. ${readers}`}
      onClick={() => enter(space)}
    >
      <SpaceIcon space={space} size={20} />
      <span>{words.notesShort}</span>
    </button>
  )
}
