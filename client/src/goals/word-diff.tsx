/** What changed between the words that were endorsed and those that stand there now, word by word. */
import type { GoalWords } from '@common-ground/shared/documents/goal-words'
import { VisuallyHidden } from '@mantine/core'
import { type Change, diffWords } from 'diff'
import { Fragment } from 'react'
import { useMessages } from '../ui/messages.ts'
import { Voice } from '../ui/voice.tsx'
import { dayInFull } from './goal-date.tsx'
import styles from './word-diff.module.css'

/** Scripts without spaces have words too, where the browser knows them. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'word' }) : undefined

const changesOf = (from: string, to: string): readonly Change[] =>
  diffWords(from, to, segmenter ? { intlSegmenter: segmenter } : {})

const Part = ({ part: { added, removed, value } }: { readonly part: Change }) => {
  const words = useMessages().goals.difference
  if (!added && !removed) return value
  const Mark = added ? 'ins' : 'del'
  return (
    <Mark className={added ? styles.added : styles.removed}>
      <VisuallyHidden>{added ? words.added : words.removed} </VisuallyHidden>
      {value}
      <VisuallyHidden> {words.end} </VisuallyHidden>
    </Mark>
  )
}

const Compared = ({ from, to }: { readonly from: string; readonly to: string }) => {
  let at = 0
  return changesOf(from, to).map((part) => {
    at += part.value.length
    return (
      <Fragment key={`${at}${part.added ? '+' : part.removed ? '-' : ''}`}>
        <Part part={part} />
      </Fragment>
    )
  })
}

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
        <Compared from={from.text} to={to.text} />
      </Voice>
      {from.measure !== to.measure && (
        <p className={styles.line} dir="auto">
          <b>{measure.label}</b> <Compared from={from.measure} to={to.measure} />
        </p>
      )}
      {from.date !== to.date && (
        <p className={styles.line}>
          <b>{date.label}</b>{' '}
          {from.date !== undefined && (
            <Part part={{ value: day(from), added: false, removed: true, count: 1 }} />
          )}{' '}
          {to.date !== undefined && <Part part={{ value: day(to), added: true, removed: false, count: 1 }} />}
        </p>
      )}
    </>
  )
}
