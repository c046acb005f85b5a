/** A frame in the colour of one's own space around what only it reads, and the sentence that says so. */
import type { Space } from '@common-ground/shared/room/space'
import type { ReactNode } from 'react'
import { useSession } from '../sync/hooks.ts'
import { ReadsThis } from '../ui/reads-this.tsx'
import styles from './round.module.css'

export const PrivateFrame = ({
  space,
  children,
}: {
  readonly space: Space
  readonly children: ReactNode
}) => {
  const { you, door } = useSession()
  return (
    <div className={styles.private} data-space={space}>
      <ReadsThis space={space} reader={you.standing} sides={door.sides} />
      {children}
    </div>
  )
}
