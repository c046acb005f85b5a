/** Who you are in this room: your name, your chair, whether you may commit for your side, and until when the room is kept. */
import { isSide } from '@common-ground/shared/room/participant'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { Day } from '../ui/moment.tsx'
import { PersonDisc } from '../ui/person-disc.tsx'
import { placeName } from '../ui/place-name.ts'
import styles from './own-seat-section.module.css'

export const OwnSeatSection = () => {
  const { room, places } = useMessages()
  const words = room.rail
  const { you, door } = useSession()
  /** Unknown until the ledger is here. */
  const self = useRoomState().people.get(you.id)
  const { standing } = you
  return (
    <div className={styles.seat} data-standing={standing}>
      <PersonDisc name={you.name} standing={standing} size={36} />
      <div className={styles.who}>
        <p className={styles.name}>
          <bdi>{you.name}</bdi>
        </p>
        <p className={styles.chair}>
          {isSide(standing)
            ? words.for(isolated(door.sides[standing]))
            : placeName(standing, door.sides, places)}
        </p>
        {isSide(standing) && self && (
          <p className={styles.commit}>{self.authority ? words.mayCommit : words.mayNotCommit}</p>
        )}
        <p className={styles.commit}>
          <Day at={door.keepUntil} say={room.keptUntilLong} />
        </p>
      </div>
    </div>
  )
}
