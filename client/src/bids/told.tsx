/** What sealed bids tell and what they do not, in plain words, where one is asked to say yes to them. */
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './bids.module.css'

/** `brief`: on a card, which says the rest on a press. */
export const Told = ({ brief = false }: { readonly brief?: boolean }) => {
  const words = useTableMessages().bids.told
  return (
    <section className={styles.told} aria-label={words.title}>
      {!brief && <h3 className={styles.toldTitle}>{words.title}</h3>}
      <ul className={styles.lines}>
        {words.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details className={styles.more}>
        <summary>{words.moreTitle}</summary>
        {words.more.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
    </section>
  )
}
