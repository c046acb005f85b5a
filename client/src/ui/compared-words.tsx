/** Two wordings as one text: what stayed, what was taken out and what was added, word by word. */
import { VisuallyHidden } from '@mantine/core'
import { type Change, diffWords } from 'diff'
import { Fragment } from 'react'
import styles from './compared-words.module.css'
import { useMessages } from './messages.ts'

/** Scripts without spaces have words too, where the browser knows them. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'word' }) : undefined

const changesOf = (from: string, to: string): readonly Change[] =>
  diffWords(from, to, segmenter ? { intlSegmenter: segmenter } : {})

export const ComparedPart = ({
  part: { added, removed, value },
}: {
  readonly part: Pick<Change, 'added' | 'removed' | 'value'>
}) => {
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

export const ComparedWords = ({ from, to }: { readonly from: string; readonly to: string }) => {
  let at = 0
  return changesOf(from, to).map((part) => {
    at += part.value.length
    return (
      <Fragment key={`${at}${part.added ? '+' : part.removed ? '-' : ''}`}>
        <ComparedPart part={part} />
      </Fragment>
    )
  })
}
