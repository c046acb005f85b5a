/** What changed between the words that were endorsed and those that stand there now, word by word. */
import type { GoalWords } from '@common-ground/shared/documents/goal-words'
import { ComparedPart, ComparedWords } from '../ui/compared-words.tsx'
import { dayInFull } from '../ui/day-in-full.ts'
import { useMessages } from '../ui/messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './word-diff.module.css'

interface WordDiffProps {
  readonly from: GoalWords
  readonly to: GoalWords
}

export const WordDiff = ({ from, to }: WordDiffProps) => {
  const { measure, date } = useMessages().goals
  const day = (words: GoalWords): string => (words.date === undefined ? '' : dayInFull(words.date))
  return (
    <>
      <Voice size="small" className={styles.words}>
        <ComparedWords from={from.text} to={to.text} />
      </Voice>
      {from.measure !== to.measure && (
        <p className={styles.line} dir="auto">
          <b>{measure.label}</b> <ComparedWords from={from.measure} to={to.measure} />
        </p>
      )}
      {from.date !== to.date && (
        <p className={styles.line}>
          <b>{date.label}</b>{' '}
          {from.date !== undefined && (
            <ComparedPart part={{ value: day(from), added: false, removed: true }} />
          )}{' '}
          {to.date !== undefined && <ComparedPart part={{ value: day(to), added: true, removed: false }} />}
        </p>
      )}
    </>
  )
}
