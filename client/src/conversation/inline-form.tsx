/** Writing in place beneath a statement: one field, who reads it, what is left, and a way back. The words stay until recorded. */
import { isBlank, lengthOf } from '@common-ground/shared/room/text'
import { Button, Textarea } from '@mantine/core'
import { type ReactNode, type RefObject, useRef } from 'react'
import { ActButton } from '../ui/act-button.tsx'
import { toNextGap } from '../ui/gap.ts'
import { LengthLeft } from '../ui/length-left.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useFirstFocus } from '../ui/use-first-focus.ts'
import { coached } from '../wording/coached.ts'
import styles from './inline-form.module.css'

interface InlineFormProps {
  readonly label: string
  readonly text: string
  readonly limit: number
  readonly placeholder?: string
  /** May it be sent without a word? */
  readonly optional?: boolean
  readonly sending: boolean
  /** Whether something has to be read before it can be sent. */
  readonly held?: boolean
  readonly send: string
  /** Who reads it, or what to know before. */
  readonly readers: string
  readonly field?: RefObject<HTMLTextAreaElement | null>
  readonly onChange: (text: string) => void
  readonly onSend: () => void
  /** The way back: by the button, or Escape. */
  readonly onCancel: () => void
  /** What is said to the writer alone. */
  readonly children?: ReactNode
}

export const InlineForm = (props: InlineFormProps) => {
  const { label, text, limit, placeholder, optional = false, sending, send, readers } = props
  const words = useTableMessages().conversation
  const own = useRef<HTMLTextAreaElement>(null)
  const field = props.field ?? own
  useFirstFocus(field)
  const waiting = props.held || (!optional && isBlank(text)) || lengthOf(text) > limit
  const submit = () => {
    if (!waiting && !sending) props.onSend()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape') props.onCancel()
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) submit()
      }}
    >
      <Textarea
        {...coached}
        ref={field}
        label={label}
        {...(placeholder === undefined ? {} : { placeholder })}
        value={text}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={toNextGap}
        readOnly={sending}
        autosize
        minRows={2}
        maxRows={10}
        dir="auto"
        classNames={{ input: styles.field ?? '' }}
      />
      {props.children}
      <LengthLeft text={text} limit={limit} words={words} />
      <div className={styles.foot}>
        <span className={styles.readers}>{readers}</span>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={props.onCancel}>
          {words.cancel}
        </Button>
        <ActButton
          type="submit"
          size="compact-sm"
          sending={sending ? words.sending : undefined}
          waiting={waiting}
        >
          {send}
        </ActButton>
      </div>
    </form>
  )
}
