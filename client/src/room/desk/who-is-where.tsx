/** Who of each side is here, and whether they are in the joint room or in a caucus: what the room itself tells everybody, and nothing of their own spaces. */
import { runningWith } from '@common-ground/shared/acts/caucus'
import { type Side, sides } from '@common-ground/shared/room/side'
import { DoorPart } from '../../caucus/door-part.tsx'
import { usePeople } from '../../seats/use-people.ts'
import { useRoomState, useSession } from '../../sync/hooks.ts'
import { isolated } from '../../ui/isolated.ts'
import { PersonDisc } from '../../ui/person-disc.tsx'
import { useTableMessages } from '../../ui/table-messages.ts'
import styles from './desk.module.css'
import { DeskCard, deskPart } from './desk-card.tsx'

const OfSide = ({ side }: { readonly side: Side }) => {
  const words = useTableMessages().desk.where
  const { sides: names } = useSession().door
  const { caucuses } = useRoomState()
  const people = usePeople()
  const caucus = runningWith(caucuses, side)
  const mediator = caucus && people.mediator.find(({ id }) => id === caucus.mediator)
  return (
    <div className={styles.side} data-of={side}>
      <p className={styles.place}>
        <strong>
          <bdi>{names[side]}</bdi>
        </strong>{' '}
        {caucus ? words.caucus(isolated(mediator?.name ?? '')) : words.joint}
      </p>
      {people[side].length === 0 && <p className={styles.none}>{words.nobody}</p>}
      <ul className={styles.people}>
        {people[side].map(({ id, name, here, authority, entered }) => (
          <li key={id}>
            <PersonDisc name={name} standing={side} away={!here} size={24} />
            <span>
              <bdi>{name}</bdi>
              {authority && <span className={styles.soft}>, {words.authority}</span>}
              {!entered ? (
                <span className={styles.soft}>, {words.notYetIn}</span>
              ) : (
                !here && <span className={styles.soft}>, {words.away}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {/* While it is on, the line at the top of every space says until when, and ends it. */}
      {!caucus && <DoorPart side={side} />}
    </div>
  )
}

export const WhoIsWhere = () => (
  <DeskCard id={deskPart.where} title={useTableMessages().desk.where.title}>
    {sides.map((side) => (
      <OfSide key={side} side={side} />
    ))}
  </DeskCard>
)
