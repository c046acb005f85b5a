/** An answer of "better for both" on the spine of time: in the middle, since it is nobody's move, and binds nobody. */
import { memo } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Answer } from './answer.tsx'
import { useComparedWith } from './asking.tsx'
import styles from './better-answer-card.module.css'

interface BetterAnswerCardProps {
  /** Of the question it answers. */
  readonly question: string
  /** Of the card, so that the keyboard can be brought to it. */
  readonly elementId: string
}

export const BetterAnswerCard = memo(({ question: id, elementId }: BetterAnswerCardProps) => {
  const words = useTableMessages().better
  const { better, people } = useRoomState()
  const question = better.questions.get(id)
  const compared = useComparedWith(question?.against ?? { from: 'nothing' })
  if (!question?.answer) return null
  return (
    <article id={elementId} tabIndex={-1} className={styles.card} aria-label={words.card}>
      <header className={styles.head}>
        <span className={styles.kind}>{words.title}</span>
        <Moment at={question.answer.at} className={styles.time} />
        <span className={styles.about}>
          <bdi>{compared}</bdi>
          {' · '}
          <bdi>{words.asked(people.get(question.by)?.name ?? '')}</bdi>
        </span>
      </header>
      <Answer question={question} answer={question.answer} />
    </article>
  )
})
BetterAnswerCard.displayName = 'BetterAnswerCard'
