/** Where one writes the next statement: one point, both sides read it. */
import { limits } from '@common-ground/shared/room/limits'
import { Kbd, Textarea, VisuallyHidden } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { type RefObject, useDeferredValue } from 'react'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { beginWith, toNextGap } from '../ui/gap.ts'
import { QuestionHint } from '../ui/question-hint.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import styles from './statement-composer.module.css'
import type { StatementInHand } from './use-statement.ts'

interface StatementComposerProps {
  readonly statement: StatementInHand
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly onRecorded: () => void
}

const limit = limits.text.statement
const format = new Intl.NumberFormat()
const sendKey = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'

const Counter = ({ length }: { readonly length: number }) => {
  const words = useTableMessages().conversation
  const left = limit - length
  const near = left <= limit / 5
  return (
    <span className={styles.counter} data-near={near} data-over={left < 0}>
      {left < 0
        ? words.over(-left, format.format(-left))
        : near
          ? words.left(left, format.format(left))
          : `${format.format(length)} / ${format.format(limit)}`}
    </span>
  )
}

export const StatementComposer = ({ statement, field, onRecorded }: StatementComposerProps) => {
  const words = useTableMessages().conversation
  const { standing } = useSession().you
  const { text, length, sending, refusal, write } = statement
  const settled = useDeferredValue(text)
  const send = async () => {
    const recorded = await statement.send()
    field.current?.focus({ preventScroll: true })
    if (recorded) onRecorded()
  }
  return (
    <form
      className={styles.composer}
      data-standing={standing}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Textarea
        {...coached}
        ref={field}
        aria-label={words.compose}
        placeholder={words.placeholder}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          toNextGap(event)
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void send()
        }}
        readOnly={sending}
        autosize
        minRows={1}
        maxRows={8}
        dir="auto"
        classNames={{ input: styles.field ?? '' }}
      />
      <QuestionHint text={settled} onUse={(variant) => beginWith(field, variant, write)} />
      <RefusalNote refusal={refusal} />
      <div className={styles.foot}>
        <span className={styles.readers}>
          <IconUsers size={15} stroke={1.6} aria-hidden />
          {words.bothRead}
        </span>
        <Counter length={length} />
        <span className={styles.keys} aria-hidden>
          <Kbd size="xs">{sendKey}</Kbd> <Kbd size="xs">↵</Kbd>
        </span>
        <VisuallyHidden>{words.keys(sendKey)}</VisuallyHidden>
        <ActButton
          type="submit"
          sending={sending ? words.sending : undefined}
          waiting={length === 0 || length > limit}
        >
          {words.send}
        </ActButton>
      </div>
    </form>
  )
}
