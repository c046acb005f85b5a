/** What the mediator brought into a caucus from the other side, in the words it was approved in. */
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './caucus.module.css'
import type { CaucusView } from './use-caucus.ts'

export const ReceivedWords = ({ caucus }: { readonly caucus: CaucusView }) => {
  const words = useTableMessages().caucus.relay
  const { relayed } = caucus.state
  if (relayed.length === 0) return null
  return (
    <ul className={styles.items} aria-label={words.received}>
      {relayed.map(({ id, text, at, from }) => (
        <li key={id} className={styles.received} data-from={from}>
          <p className={styles.receivedFrom}>
            {words.inCaucus(caucus.otherName)} · <Moment at={at} />
          </p>
          <Voice>{text}</Voice>
        </li>
      ))}
    </ul>
  )
}
