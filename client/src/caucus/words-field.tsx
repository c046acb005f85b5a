/** A field for words in a caucus: sent by its button or by the keys, kept until recorded, with what the room says to it. */
import { isBlank, lengthOf } from '@common-ground/shared/room/text'
import { Button, Textarea } from '@mantine/core'
import { type ReactNode, type RefObject, useRef } from 'react'
import { ActButton } from '../ui/act-button.tsx'
import { toNextGap } from '../ui/gap.ts'
import { LengthLeft } from '../ui/length-left.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import styles from './caucus.module.css'
import type { Pressing } from './use-press.ts'

interface WordsFieldProps {
  readonly pressing: Pressing
  readonly label: string
  /** It stands in the field; the label is said to those who do not see it. */
  readonly placeholder?: string
  readonly text: string
  readonly limit: number
  readonly send: string
  readonly field?: RefObject<HTMLTextAreaElement | null>
  readonly minRows?: number
  readonly onChange: (text: string) => void
  /** Asked for only with words that can be sent. */
  readonly onSend: (text: string) => void
  readonly onCancel?: () => void
  /** Between the field and its button. */
  readonly children?: ReactNode
}

export const WordsField = (props: WordsFieldProps) => {
  const { pressing, label, placeholder, text, limit, send, minRows = 2, onChange, onSend, onCancel } = props
  const words = useTableMessages().caucus
  const own = useRef<HTMLTextAreaElement>(null)
  const field = props.field ?? own
  const waiting = isBlank(text) || lengthOf(text) > limit
  const sending = pressing.sent !== undefined
  const submit = () => {
    if (waiting || sending) return
    onSend(text.trim())
    field.current?.focus({ preventScroll: true })
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
        if (event.key === 'Escape') onCancel?.()
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) submit()
      }}
    >
      <Textarea
        {...coached}
        ref={field}
        {...(placeholder === undefined ? { label } : { 'aria-label': label, placeholder })}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={toNextGap}
        readOnly={sending}
        autosize
        minRows={minRows}
        maxRows={10}
        classNames={{ input: styles.words ?? '' }}
      />
      {props.children}
      <LengthLeft text={text} limit={limit} words={words} />
      <RefusalNote refusal={pressing.refusal} />
      <div className={styles.buttons}>
        {onCancel && (
          <Button variant="subtle" color="gray" size="xs" onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
        <ActButton
          type="submit"
          size="xs"
          color="mediator"
          sending={sending ? words.sending : undefined}
          waiting={waiting}
        >
          {send}
        </ActButton>
      </div>
    </form>
  )
}
