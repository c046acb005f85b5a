/** A line that goes with an answer, with beginnings to choose from: the gap is selected, ready to be written over. */
import { Textarea } from '@mantine/core'
import { useRef } from 'react'
import { beginWith, toNextGap } from '../ui/gap.ts'
import { LengthLeft } from '../ui/length-left.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useFirstFocus } from '../ui/use-first-focus.ts'
import { coached } from '../wording/coached.ts'
import styles from './answers.module.css'

interface AnswerNoteProps {
  readonly about: 'understood' | 'agree'
  readonly text: string
  readonly limit: number
  readonly onChange: (text: string) => void
  readonly onClose: () => void
}

export const AnswerNote = ({ about, text, limit, onChange, onClose }: AnswerNoteProps) => {
  const { answers: words, left, over } = useTableMessages().conversation
  const field = useRef<HTMLTextAreaElement>(null)
  useFirstFocus(field)
  return (
    <div className={styles.note}>
      <Textarea
        {...coached}
        ref={field}
        label={words.noteLabel}
        description={words.noteLead}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          toNextGap(event)
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
        }}
        autosize
        minRows={1}
        maxRows={8}
        dir="auto"
        classNames={{ input: styles.field ?? '' }}
      />
      <LengthLeft text={text} limit={limit} words={{ left, over }} />
      <div className={styles.starters}>
        <span className={styles.lead}>{words.starters}</span>
        {words.starter[about].map((starter) => (
          <button
            key={starter}
            type="button"
            className={styles.starter}
            onClick={() => beginWith(field, starter, onChange)}
          >
            {starter}
          </button>
        ))}
      </div>
    </div>
  )
}
