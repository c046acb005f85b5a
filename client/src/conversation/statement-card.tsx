/** One statement: who said it, when, and their words, at their place at the table. */
import type { Statement } from '@common-ground/shared/acts/conversation'
import { memo } from 'react'
import { useMessages } from '../ui/messages.ts'
import { Moment } from '../ui/moment.tsx'
import { Voice } from '../ui/voice.tsx'
import styles from './statement-card.module.css'

interface StatementCardProps {
  readonly statement: Statement
  readonly name: string
  /** The name of the side, or the word for a mediator. */
  readonly chair: string
  readonly own: boolean
}

/** The same object while the statement is, so that a long conversation is drawn once. */
export const StatementCard = memo(({ statement, name, chair, own }: StatementCardProps) => {
  const words = useMessages().conversation
  const { standing, at, text } = statement
  return (
    <li className={styles.place} data-standing={standing}>
      <article className={styles.card} data-own={own}>
        <header className={styles.head}>
          <bdi className={styles.name}>{name}</bdi>
          {own && <span className={styles.you}>{words.you}</span>}
          <bdi className={styles.chair}>{chair}</bdi>
          <Moment at={at} className={styles.time} />
        </header>
        <Voice>{text}</Voice>
      </article>
    </li>
  )
})
