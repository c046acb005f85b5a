/** In the joint room: that the other side proposes a mediator, or to go on without one, and where one answers. Loaded late. */
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './mediators.module.css'

export const MediatorNotice = ({ onLook }: { readonly onLook: () => void }) => {
  const words = useTableMessages().mediators.notice
  const { you, door } = useSession()
  const { bringing, people, seats } = useRoomState()
  const { standing } = you
  const other = isSide(standing) ? otherSide(standing) : undefined
  const side = other && isolated(door.sides[other])
  const asked = bringing.asked?.side === other ? bringing.asked : undefined
  const parting = [...bringing.parting].filter(([id, by]) => by === other && !seats.gone.has(id))
  const lines =
    side === undefined
      ? []
      : [
          ...(asked ? [words.asked(side, isolated(asked.name))] : []),
          ...parting.map(([id]) => words.parting(side, isolated(people.get(id)?.name ?? '…'))),
        ]
  return (
    <div role="status" aria-live="polite">
      {lines.map((line) => (
        <div key={line} className={styles.notice}>
          <IconUserPlus size={18} stroke={1.7} aria-hidden className={styles.icon} />
          <p className={styles.sentence}>{line}</p>
          <Button size="xs" variant="default" onClick={onLook}>
            {words.look}
          </Button>
        </div>
      ))}
    </div>
  )
}
