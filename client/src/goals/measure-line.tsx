/** How both will know that a goal is reached: its words, the live editor while somebody writes, or the question. */
import { IconPlus } from '@tabler/icons-react'
import { useMessages } from '../ui/messages.ts'
import { CardEditor } from './card-words.tsx'
import type { WritingFrom } from './goal-editor.tsx'
import styles from './measure.module.css'

interface MeasureLineProps {
  readonly goal: string
  readonly measure: string
  readonly from: WritingFrom | undefined
  readonly watched: boolean
  readonly open: boolean
  readonly onWrite: () => void
  readonly onDone: (back: boolean) => void
}

export const MeasureLine = ({ goal, measure, from, watched, open, onWrite, onDone }: MeasureLineProps) => {
  const words = useMessages().goals.measure
  if (measure === '' && from === undefined)
    return open ? (
      <button type="button" className={styles.ask} title={words.hint} onClick={onWrite}>
        <IconPlus size={12} stroke={2} aria-hidden /> {words.ask}
      </button>
    ) : null
  const plain = <bdi className={styles.plain}>{measure}</bdi>
  return (
    <div className={styles.measure} data-editable={open && from === undefined} data-part="measure">
      <span className={styles.label}>{words.label} </span>
      {from === undefined && !watched ? (
        plain
      ) : (
        <CardEditor goal={goal} part="measure" from={from} onDone={onDone} plain={plain} />
      )}
    </div>
  )
}
