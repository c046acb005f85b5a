/** Who reads the space one is in, by name, and whether they are here now. */
import { accessTo } from '@common-ground/shared/room/access'
import { type Standing, standings } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import { usePresence, useRoomState, useSession, useSpacePresence } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { PersonDisc } from '../ui/person-disc.tsx'
import { placeName } from '../ui/place-name.ts'
import { kindOf } from '../ui/space-words.ts'
import styles from './space-readers.module.css'

type Where = 'here' | 'inRoom' | 'away'

const useReaders = (space: Space) => {
  const { people, seats, stage } = useRoomState()
  const reading = new Set(useSpacePresence(space).map(({ participant }) => participant))
  const inRoom = new Set(usePresence().map(({ participant }) => participant))
  /** Who has the space open reads along; who has not is in the room, or away. */
  const where = (id: string): Where => (reading.has(id) ? 'here' : inRoom.has(id) ? 'inRoom' : 'away')
  const { you } = useSession()
  const readers = (standing: Standing) =>
    [...people.values()]
      .filter(({ id, standing: of }) => of === standing && !seats.gone.has(id))
      .map(({ id, name }) => ({ id, name, you: id === you.id, where: id === you.id ? 'here' : where(id) }))
  return standings
    .filter((standing) => accessTo(space, standing, stage.stage) !== 'none')
    .map((standing) => ({ standing, people: readers(standing) }))
}

export const SpaceReaders = ({ space }: { readonly space: Space }) => {
  const { spaces, seats, places } = useMessages()
  const words = spaces.whoReads
  const { you, door } = useSession()
  const of = kindOf(space)
  const more =
    of.kind === 'mediator'
      ? words.readsAlsoMediator
      : 'side' in of && you.standing === 'mediator'
        ? words.readsAlsoCaucus(isolated(door.sides[of.side]))
        : words.readsAlso
  return (
    <section className={styles.readers} aria-labelledby="space-readers">
      <h2 id="space-readers" className={styles.title}>
        {words.title}
      </h2>
      {useReaders(space).map(({ standing, people }) => (
        <div key={standing} className={styles.place} data-standing={standing}>
          <h3 className={styles.placeName} dir="auto">
            {placeName(standing, door.sides, places)}
          </h3>
          {people.length === 0 && <p className={styles.soft}>{words.nobody}</p>}
          <ul className={styles.list}>
            {people.map(({ id, name, you: self, where }) => (
              <li key={id} className={styles.person}>
                <PersonDisc name={name} standing={standing} away={where === 'away'} size={26} />
                <span className={styles.who}>
                  <bdi className={styles.name}>{name}</bdi>
                  {self && <span className={styles.soft}> {seats.you}</span>}
                  <span className={styles.soft}> · {words[where]}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className={styles.note}>{more}</p>
    </section>
  )
}
