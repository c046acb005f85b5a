/** Who reads a field, said at the field, with the sign and in the colour of its space. */
import type { Standing } from '@common-ground/shared/room/participant'
import type { SideNames } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import { useMessages } from './messages.ts'
import styles from './reads-this.module.css'
import { SpaceIcon } from './space-icon.tsx'
import { spaceWords } from './space-words.ts'

interface ReadsThisProps {
  readonly space: Space
  readonly reader: Standing
  readonly sides: SideNames
  readonly id?: string
}

export const ReadsThis = ({ space, reader, sides, id }: ReadsThisProps) => {
  const words = spaceWords(space, reader, sides, useMessages().spaces)
  return (
    <span id={id} className={styles.readers} data-space={space}>
      <SpaceIcon space={space} size={14} />
      {words.readers}
    </span>
  )
}
