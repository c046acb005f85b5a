/** What the room answered: a menu of packages, calmly nothing, or that it could not look. */
import type { BetterAnswer, BetterQuestion } from '@common-ground/shared/acts/better'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './better.module.css'
import { PackageMenu } from './package-menu.tsx'

interface AnswerProps {
  readonly question: BetterQuestion
  readonly answer: BetterAnswer
  /** A package was taken to the composer of offers. */
  readonly onWished?: () => void
}

export const Answer = ({ question, answer, onWished }: AnswerProps) => {
  const words = useTableMessages().better
  const { packages, failed } = answer
  if (packages.length === 0)
    return (
      <div className={styles.answer}>
        <p className={styles.strong}>{failed ? words.failed : words.nothing}</p>
        <p className={styles.small}>{failed ? words.failedMeans : words.nothingMeans}</p>
      </div>
    )
  return (
    <div className={styles.answer}>
      <p className={styles.strong}>{words.found(packages.length)}</p>
      <PackageMenu question={question} packages={packages} {...(onWished ? { onWished } : {})} />
      <p className={styles.small}>{words.order}</p>
    </div>
  )
}
