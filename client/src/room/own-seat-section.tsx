/** Who you are in this room: your name, your chair, and whether you may commit for your side. */
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { PersonDisc } from '../ui/person-disc.tsx'
import styles from './own-seat-section.module.css'

export const OwnSeatSection = () => {
  const words = useMessages().room.rail
  const { you, door } = useSession()
  const authority = useRoomState().people.get(you.id)?.authority ?? false
  const { standing } = you
  return (
    <div className={styles.seat} data-standing={standing}>
      <PersonDisc name={you.name} standing={standing} size={36} />
      <div className={styles.who}>
        <p className={styles.name}>
          <bdi>{you.name}</bdi>
        </p>
        <p className={styles.chair}>
          {standing === 'mediator' ? words.mediator : words.for(door.sides[standing])}
        </p>
        {standing !== 'mediator' && (
          <p className={styles.commit}>{authority ? words.mayCommit : words.mayNotCommit}</p>
        )}
      </div>
    </div>
  )
}
