/** One line written at an issue: a field, what is left, who reads it, and the press that sends it. The words stay until recorded. */
import type { Act } from '@common-ground/shared/acts/act'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { isBlank, lengthOf } from '@common-ground/shared/room/text'
import { Button, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useAct } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { LengthLeft } from '../ui/length-left.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import styles from './issue-sheet.module.css'

/** Escape ends the line alone: the sheet it stands in stays. */
const ownEscape = { 'data-mantine-stop-propagation': 'true' } as const

interface IssueLineProps {
  readonly label: string
  readonly hint?: string
  readonly text: string
  readonly limit: number
  readonly send: string
  readonly act: (text: string) => Act
  readonly onChange: (text: string) => void
  /** Recorded, or given up: it is not written any more. */
  readonly onEnd: () => void
}

export const IssueLine = ({
  label,
  hint,
  text,
  limit,
  send: sendWords,
  act,
  onChange,
  onEnd,
}: IssueLineProps) => {
  const words = useTableMessages().ledger
  const { send, sending } = useAct()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const waiting = isBlank(text) || lengthOf(text) > limit
  const submit = async () => {
    if (waiting || sending) return
    setRefusal(undefined)
    const reply = await send(act(text.trim()))
    if (isRefusal(reply)) setRefusal(reply)
    else onEnd()
  }
  return (
    <form
      className={styles.line}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.stopPropagation()
        onEnd()
      }}
    >
      <TextInput
        {...coached}
        {...ownEscape}
        ref={field}
        label={label}
        description={hint}
        value={text}
        readOnly={sending}
        onChange={(event) => {
          setRefusal(undefined)
          onChange(event.currentTarget.value)
        }}
        dir="auto"
      />
      <LengthLeft text={text} limit={limit} words={words} />
      <RefusalNote refusal={refusal} />
      <div className={styles.foot}>
        <span className={styles.readers}>{words.bothRead}</span>
        <Button {...ownEscape} variant="subtle" color="gray" onClick={onEnd}>
          {words.cancel}
        </Button>
        <ActButton
          {...ownEscape}
          type="submit"
          sending={sending ? words.sending : undefined}
          waiting={waiting}
        >
          {sendWords}
        </ActButton>
      </div>
    </form>
  )
}
