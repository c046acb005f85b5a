/** The wording coach in the rail: its switch, what it does and does not do, and the words it leaves alone. */
import { Kbd, Switch } from '@mantine/core'
import { useId } from 'react'
import { useSession } from '../sync/hooks.ts'
import type { StorageLike } from '../sync/seat-keeper.ts'
import { useKeptDraft } from '../ui/kept-draft.ts'
import { useWordingMessages } from '../ui/wording-messages.ts'
import { bringBack, coachMemory, switchCoach } from './coach-memory.ts'
import styles from './coach-section.module.css'

export const CoachSection = ({ storage }: { readonly storage: StorageLike }) => {
  const words = useWordingMessages()
  const session = useSession()
  const { on, works, muted } = useKeptDraft(coachMemory, session)
  const heading = useId()
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {words.title}
        </h3>
        {works && (
          <Switch
            size="sm"
            aria-label={`${words.title}: ${words.switch}`}
            checked={on ?? true}
            onChange={(event) => switchCoach(session, storage, event.currentTarget.checked)}
            withThumbIndicator={false}
          />
        )}
      </div>
      {works ? (
        <>
          <p className={styles.text}>
            {words.how}{' '}
            <span className={styles.keys}>
              <Kbd size="xs">Alt</Kbd> <Kbd size="xs">↵</Kbd>
            </span>
          </p>
          <p className={styles.text}>{words.local}</p>
        </>
      ) : (
        <p className={styles.text}>{words.unavailable}</p>
      )}
      {muted.length > 0 && (
        <>
          <h4 className={styles.muted}>{words.muted}</h4>
          <ul className={styles.words} aria-label={words.muted}>
            {muted.map((word) => (
              <li key={word} className={styles.word}>
                <bdi>{word}</bdi>
                <button
                  type="button"
                  className={styles.back}
                  aria-label={words.bringBackOf(word)}
                  onClick={() => bringBack(session, word)}
                >
                  {words.bringBack}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
