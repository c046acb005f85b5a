/** The tab "Caucus": what one's own side and the mediator of then had in their caucus, as a plain list. */
import type { Side } from '@common-ground/shared/room/side'
import { useId } from 'react'
import type { ArchivedCaucus } from '../sync/archived-caucus.ts'
import { useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './archive.module.css'

interface CaucusViewProps {
  readonly caucus: ArchivedCaucus
  readonly side: Side
}

export const CaucusView = ({ caucus, side }: CaucusViewProps) => {
  const { archive } = useTableMessages()
  const words = archive.caucus
  const { sides } = useSession().door
  const { notes, state, broken } = caucus
  const heading = useId()
  const items = [...state.items.values()].filter(({ removed }) => !removed)
  const relays = [...state.relays.values()]
  return (
    <div className={styles.caucus}>
      <p className={styles.lead}>{words.readers(isolated(sides[side]))}</p>
      {broken && !broken.whole && <p className={styles.broken}>{archive.broken(broken.at + 1)}</p>}
      {items.length > 0 && (
        <section aria-labelledby={`${heading}-items`}>
          <h3 id={`${heading}-items`} className={styles.part}>
            {words.items}
          </h3>
          <ul className={styles.list}>
            {items.map(({ id, text, at }) => (
              <li key={id} className={styles.item}>
                <Voice>{text}</Voice>
                <p className={styles.small}>
                  <Moment at={at} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {relays.length > 0 && (
        <section aria-labelledby={`${heading}-relays`}>
          <h3 id={`${heading}-relays`} className={styles.part}>
            {words.relays}
          </h3>
          <ul className={styles.list}>
            {relays.map(({ id, text, to, status, at }) => (
              <li key={id} className={styles.item}>
                <Voice>{text}</Voice>
                <p className={styles.small}>
                  {words.to[to]} · {words.statuses[status]} · <Moment at={at} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.trim() !== '' && (
        <section aria-labelledby={`${heading}-notes`}>
          <h3 id={`${heading}-notes`} className={styles.part}>
            {words.notes}
          </h3>
          <Voice as="div" className={styles.notes}>
            {notes}
          </Voice>
        </section>
      )}
    </div>
  )
}
