/** In the joint room: that a side wants to destroy the room, and where one answers. */
import { otherSide, sides } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import styles from './destroy.module.css'
import { useDestruction } from './use-destruction.ts'

export const DestroyNotice = ({ onLook }: { readonly onLook: () => void }) => {
  const words = useMessages().seats.destroy
  const { door } = useSession()
  const { asked, own } = useDestruction()
  const asking = sides.filter((side) => asked[side] !== undefined)
  return (
    <div role="status" aria-live="polite">
      {asking.map((side) => (
        <div key={side} className={styles.notice}>
          <IconTrash size={18} stroke={1.7} aria-hidden className={styles.icon} />
          <p className={styles.said}>
            {side === own
              ? words.bannerOwn(isolated(door.sides[otherSide(side)]))
              : words.banner(isolated(door.sides[side]))}
          </p>
          {own !== undefined && (
            <Button size="xs" variant="default" onClick={onLook}>
              {words.look}
            </Button>
          )}
        </div>
      ))}
    </div>
  )
}
