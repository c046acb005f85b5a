/** Who sits where: the table from above with everyone in their places, and what one may do about the seats one answers for. */
import type { Standing } from '@common-ground/shared/room/participant'
import { useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { useMessages } from '../ui/messages.ts'
import { placeName } from '../ui/place-name.ts'
import { MediatorSection } from './mediator-section.tsx'
import styles from './people-panel.module.css'
import { PersonRow } from './person-row.tsx'
import { placeOrder, usePeople } from './use-people.ts'

const Place = ({
  standing,
  onSaid,
}: {
  readonly standing: Standing
  readonly onSaid: (said: string) => void
}) => {
  const { seats: words, places } = useMessages()
  const { you, door } = useSession()
  const people = usePeople()[standing]
  if (people.length === 0 && standing === 'observer') return null
  const several = standing === 'observer'
  return (
    <div className={styles.place} data-standing={standing}>
      <h3 className={styles.placeName}>
        <bdi>{several ? places.observers : placeName(standing, door.sides, places)}</bdi>
        {you.standing === standing && <span className={styles.soft}>{words.you}</span>}
      </h3>
      {standing === 'observer' && <p className={styles.soft}>{words.observes}</p>}
      {people.length === 0 && <p className={styles.soft}>{words.panel.empty}</p>}
      <ul className={styles.list}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} onSaid={onSaid} />
        ))}
      </ul>
    </div>
  )
}

interface PeoplePanelProps {
  readonly surroundings: Surroundings
  readonly seat: string
}

export const PeoplePanel = ({ surroundings, seat }: PeoplePanelProps) => {
  const words = useMessages().seats.panel
  /** What was done last, for those who do not see it. */
  const [said, setSaid] = useState('')
  return (
    <>
      <p className={styles.said} role="status">
        {said}
      </p>
      <div className={styles.table}>
        {placeOrder.map((standing) => (
          <Place key={standing} standing={standing} onSaid={setSaid} />
        ))}
      </div>
      <p className={styles.note}>{words.commitNote}</p>
      <MediatorSection surroundings={surroundings} seat={seat} />
    </>
  )
}
