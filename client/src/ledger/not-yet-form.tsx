/** "Not yet", with what it would take: the reason is optional, the words stay until they are recorded. */
import { limits } from '@common-ground/shared/room/limits'
import { lengthOf } from '@common-ground/shared/room/text'
import { Button, Textarea } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { ActButton } from '../ui/act-button.tsx'
import { LengthLeft } from '../ui/length-left.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import styles from './offer-answers.module.css'

interface NotYetFormProps {
  readonly reason: string
  readonly sending: boolean
  /** It was asked for just now: the keyboard goes there. A card that is drawn again takes it from nobody. */
  readonly focus: boolean
  readonly onChange: (reason: string) => void
  readonly onSend: () => void
  readonly onCancel: () => void
}

export const NotYetForm = ({ reason, sending, focus, onChange, onSend, onCancel }: NotYetFormProps) => {
  const { ledger: words, offers } = useTableMessages()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (focus) field.current?.focus({ preventScroll: true })
  }, [focus])
  const tooLong = lengthOf(reason) > limits.text.reason
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!tooLong && !sending) onSend()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onCancel()
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && !tooLong && !sending) onSend()
      }}
    >
      <Textarea
        {...coached}
        ref={field}
        label={offers.reason}
        description={words.bothRead}
        placeholder={offers.reasonPlaceholder}
        value={reason}
        onChange={(event) => onChange(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
      />
      <LengthLeft text={reason} limit={limits.text.reason} words={words} />
      <div className={styles.buttons}>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          {words.cancel}
        </Button>
        <ActButton
          type="submit"
          variant="default"
          sending={sending ? words.sending : undefined}
          waiting={tooLong}
        >
          {offers.sendNotYet}
        </ActButton>
      </div>
    </form>
  )
}
