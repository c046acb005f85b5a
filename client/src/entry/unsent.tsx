/** Words of a person that the room does not have when it ends for them: to be copied, or let go with the page. */
import { useState } from 'react'
import { useSession, useSetAside } from '../sync/hooks.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { keptTexts } from '../ui/kept-draft.ts'
import { useMessages } from '../ui/messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './ended-page.module.css'

export const Unsent = () => {
  const words = useMessages().ending
  const session = useSession()
  const { texts } = useSetAside()
  // Read once: nothing more is written here.
  const [begun] = useState(() => keptTexts(session))
  const all = [...new Set([...texts.map(({ text }) => text), ...begun])]
  if (all.length === 0) return null
  return (
    <section className={styles.unsent} aria-labelledby="unsent">
      <h2 id="unsent" className={styles.heading}>
        {words.unsentTitle}
      </h2>
      <p className={styles.lead}>{words.unsentLead}</p>
      <ul className={styles.list}>
        {all.map((text) => (
          <li key={text} className={styles.item}>
            <Voice size="small" className={styles.text}>
              {text}
            </Voice>
            <CopyButton size="xs" text={text} label={words.copy} copiedLabel={words.copied} />
          </li>
        ))}
      </ul>
    </section>
  )
}
