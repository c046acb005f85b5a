/** A field for words at one text: in the writer's own voice, read along by the coach, with what is left of its length. */
import { Textarea } from '@mantine/core'
import { type RefObject, useRef } from 'react'
import { LengthLeft } from '../ui/length-left.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useFirstFocus } from '../ui/use-first-focus.ts'
import { coached } from '../wording/coached.ts'
import styles from './one-text.module.css'

interface WordsAreaProps {
  readonly label: string
  /** The label is said to those who do not see that it stands right above. */
  readonly unseen?: boolean
  readonly hint?: string
  readonly placeholder?: string
  readonly text: string
  readonly limit: number
  readonly rows: number
  readonly most: number
  readonly sending: boolean
  readonly onChange: (text: string) => void
}

interface FieldProps extends WordsAreaProps {
  readonly field: RefObject<HTMLTextAreaElement | null>
}

const Field = ({
  field,
  label,
  unseen = false,
  hint,
  placeholder,
  text,
  limit,
  rows,
  most,
  sending,
  onChange,
}: FieldProps) => (
  <div>
    <Textarea
      {...coached}
      ref={field}
      {...(unseen ? { 'aria-label': label } : { label })}
      description={hint}
      placeholder={placeholder}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
      readOnly={sending}
      autosize
      minRows={rows}
      maxRows={most}
      dir="auto"
      classNames={{ input: styles.words ?? '' }}
    />
    <LengthLeft text={text} limit={limit} words={useTableMessages().ledger} />
  </div>
)

export const WordsArea = (props: WordsAreaProps) => (
  <Field {...props} field={useRef<HTMLTextAreaElement>(null)} />
)

/** It came by a press, and the keyboard goes there. */
export const WordsAreaInFront = (props: WordsAreaProps) => {
  const field = useRef<HTMLTextAreaElement>(null)
  useFirstFocus(field)
  return <Field {...props} field={field} />
}
