/** What the other side sees while a caucus is on: those who are in it know what is said of it. */
import type { Side } from '@common-ground/shared/room/side'
import { useId } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './caucus.module.css'
import { RunningWords } from './running-words.tsx'
import { useCaucus } from './use-caucus.ts'

export const Meanwhile = ({ side }: { readonly side: Side }) => {
  const words = useTableMessages().caucus.door
  const { running, otherName, sideName } = useCaucus(side)
  const heading = useId()
  if (!running) return null
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {words.meanwhile(otherName)}
      </h2>
      <p className={styles.soft}>
        <RunningWords
          caucus={running}
          say={(since, until) => words.quoted(words.away(words.theMediator, sideName, since, until))}
        />
      </p>
      {running.task !== undefined && <Voice size="small">{running.task}</Voice>}
    </section>
  )
}
