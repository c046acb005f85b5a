/** Who is here, in their places: A left, the mediator in the middle, B right, observers last; a press shows who sits where. */
import { useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { useMessages } from '../ui/messages.ts'
import { PersonDisc } from '../ui/person-disc.tsx'
import { placeName } from '../ui/place-name.ts'
import styles from './people-bar.module.css'
import { placeOrder, type Seated, usePeople } from './use-people.ts'

const shown = { companion: 2, tablet: 3, desktop: 4 } as const

export const PeopleBar = ({ onOpen }: { readonly onOpen: () => void }) => {
  const { seats: words, places: placeWords } = useMessages()
  const { sides } = useSession().door
  const places = usePeople()
  const band = useBand()
  const most = shown[band]
  const told = (person: Seated) =>
    words.person(
      person.name,
      placeName(person.standing, sides, placeWords),
      person.entered ? (person.here ? words.here : words.away) : words.notYetIn,
    )
  const everyone = placeOrder.flatMap((standing) => places[standing])
  return (
    <button
      type="button"
      className={styles.bar}
      aria-haspopup="dialog"
      aria-label={[words.label, ...everyone.map(told)].join('; ')}
      onClick={onOpen}
    >
      {placeOrder.map(
        (standing) =>
          places[standing].length > 0 && (
            <span key={standing} className={styles.group}>
              {places[standing].slice(0, most).map((person) => (
                <span key={person.id} className={styles.disc} data-standing={standing}>
                  <PersonDisc
                    name={person.name}
                    standing={standing}
                    away={!person.here}
                    size={band === 'companion' ? 23 : 28}
                  />
                </span>
              ))}
              {places[standing].length > most && (
                <span className={styles.more} data-more={words.more(places[standing].length - most)} />
              )}
            </span>
          ),
      )}
    </button>
  )
}
