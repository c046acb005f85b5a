/** The table seen from above, in miniature: side A left, side B right, the mediator at the head, observers apart; who is inside, and one's own chair. */
import { isSide, type Standing, standingOf } from '@common-ground/shared/room/participant'
import type { Door } from '@common-ground/shared/wire/http'
import { useMessages } from '../ui/messages.ts'
import { PersonDisc } from '../ui/person-disc.tsx'
import { placeName } from '../ui/place-name.ts'
import styles from './small-table.module.css'

interface SmallTableProps {
  readonly door: Pick<Door, 'sides' | 'inside'>
  /** The chair of the one who looks; undefined where nobody in particular does. */
  readonly own?: Standing
  /** What they have typed as their name so far. */
  readonly ownName?: string
}

interface PlaceProps extends SmallTableProps {
  readonly standing: Standing
}

const Place = ({ door, own, ownName = '', standing }: PlaceProps) => {
  const { entry: words, places } = useMessages()
  const people = door.inside.filter(({ chair }) => standingOf(chair) === standing)
  const title = placeName(standing, door.sides, places)
  // The head of the table and the chairs beside it are drawn once someone sits there.
  if (!isSide(standing) && people.length === 0 && own !== standing) return null
  return (
    <li className={styles.place} data-standing={standing}>
      <span className={styles.side} dir="auto">
        {title}
        {own === standing && <span className={styles.you}>{words.door.you}</span>}
      </span>
      <span className={styles.people}>
        {people.map(({ name, entered }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name, and the door gives no ids
          <span key={index} className={styles.person}>
            <PersonDisc name={name} standing={standing} size={24} away={!entered} />
            <span className={styles.name}>
              <bdi>{name}</bdi>
              {!entered && <span className={styles.away}> {words.door.notYetIn}</span>}
            </span>
          </span>
        ))}
        {own === standing && ownName !== '' && (
          <span className={styles.person}>
            <PersonDisc name={ownName} standing={standing} size={24} away />
            <bdi className={styles.name}>{ownName}</bdi>
          </span>
        )}
        {own === standing && ownName === '' && <span className={styles.empty} aria-hidden />}
        {own !== standing && people.length === 0 && (
          <span className={styles.person}>
            <span className={styles.empty} aria-hidden />
            <span className={styles.away}>{words.door.emptyChair}</span>
          </span>
        )}
      </span>
    </li>
  )
}

export const SmallTable = (props: SmallTableProps) => {
  const words = useMessages().entry
  return (
    <ul className={styles.table} aria-label={words.door.table}>
      <Place {...props} standing="a" />
      <Place {...props} standing="mediator" />
      <Place {...props} standing="b" />
      <Place {...props} standing="observer" />
    </ul>
  )
}
