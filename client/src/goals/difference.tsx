/** The difference between endorsed words and those of now, fetched when somebody asks to see it. */
import type { GoalWords } from '@common-ground/shared/documents/goal-words'
import { lazy, Suspense } from 'react'
import { Boundary } from '../ui/boundary.tsx'
import { useMessages } from '../ui/messages.ts'
import { NotCome } from '../ui/not-come.tsx'
import styles from './difference.module.css'

const WordDiff = lazy(async () => ({ default: (await import('./word-diff.tsx')).WordDiff }))

interface DifferenceProps {
  readonly id: string
  readonly from: GoalWords
  readonly to: GoalWords
  /** Whose words it is compared to. */
  readonly endorsedBy: string
}

export const Difference = ({ id, from, to, endorsedBy }: DifferenceProps) => {
  const words = useMessages().goals.difference
  return (
    <section id={id} className={styles.difference} aria-label={words.title}>
      <p className={styles.about}>{endorsedBy}</p>
      <Boundary failed={<NotCome>{words.notCome}</NotCome>}>
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          <WordDiff from={from} to={to} />
        </Suspense>
      </Boundary>
    </section>
  )
}
