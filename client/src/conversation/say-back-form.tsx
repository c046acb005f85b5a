/** Saying a statement back in one's own words: seen by nobody until it is sent. */
import type { Statement } from '@common-ground/shared/acts/conversation'
import { isNearCopy } from '@common-ground/shared/listening/near-copy'
import { limits } from '@common-ground/shared/room/limits'
import { useDeferredValue, useMemo, useRef } from 'react'
import { beginWith } from '../ui/gap.ts'
import { QuestionHint } from '../ui/question-hint.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './inline-form.module.css'
import { InlineForm } from './inline-form.tsx'
import { ReadAgain } from './read-again.tsx'

interface SayBackFormProps {
  readonly statement: Statement
  readonly text: string
  readonly sending: boolean
  /** The statement was edited since this was begun. */
  readonly changed: boolean
  readonly onRead: () => void
  readonly onChange: (text: string) => void
  readonly onSend: () => void
  readonly onCancel: () => void
}

export const SayBackForm = ({ statement, text, changed, onRead, ...form }: SayBackFormProps) => {
  const words = useTableMessages().conversation.loop
  const field = useRef<HTMLTextAreaElement>(null)
  const settled = useDeferredValue(text)
  const copied = useMemo(() => isNearCopy(statement.text, settled), [statement.text, settled])
  return (
    <InlineForm
      {...form}
      field={field}
      label={words.label}
      placeholder={words.placeholder}
      text={text}
      limit={limits.text.paraphrase}
      send={words.send}
      readers={words.unseen}
      held={changed}
    >
      {changed && <ReadAgain onRead={onRead} />}
      <div role="status" aria-live="polite">
        {copied && <p className={styles.nudge}>{words.nearCopy}</p>}
      </div>
      <QuestionHint text={settled} onUse={(variant) => beginWith(field, variant, form.onChange)} />
    </InlineForm>
  )
}
