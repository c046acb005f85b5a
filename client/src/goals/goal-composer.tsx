/** Writing a new goal at the end of a column: the question, room for an answer, and who will read it. */
import { addGoal, type Column, cardCounts } from '@common-ground/shared/documents/goals'
import { limits } from '@common-ground/shared/room/limits'
import { firstReply, type RefusalReply, refuse } from '@common-ground/shared/room/refusal'
import { textRefusal } from '@common-ground/shared/room/text'
import { Button, Textarea } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { HintOfTerm } from '../links/hint-of-term.tsx'
import { newId } from '../sync/credentials.ts'
import { useJointDoc } from '../sync/hooks.ts'
import { LengthLeft } from '../ui/length-left.tsx'
import { useMessages } from '../ui/messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useFirstFocus } from '../ui/use-first-focus.ts'
import { coached } from '../wording/coached.ts'
import { afterPress } from './after-press.ts'
import styles from './goal-composer.module.css'
import { goalText } from './goal-text.ts'

interface GoalComposerProps {
  readonly column: Column
  readonly draft: string
  readonly onDraft: (text: string) => void
  /** `back`: the keyboard is still here and needs another place. */
  readonly onClose: (back: boolean) => void
}

export const GoalComposer = ({ column, draft, onDraft, onClose }: GoalComposerProps) => {
  const doc = useJointDoc()
  const messages = useMessages().goals
  const field = useRef<HTMLTextAreaElement>(null)
  useFirstFocus(field)

  const pressed = useRef(false)
  useEffect(() => {
    const press = ({ type }: Event) => {
      pressed.current = type === 'pointerdown'
    }
    const kinds = ['pointerdown', 'pointerup', 'pointercancel'] as const
    for (const kind of kinds) window.addEventListener(kind, press, true)
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, press, true)
    }
  }, [])

  const [refusal, setRefusal] = useState<RefusalReply>()

  const add = () => {
    const text = goalText(draft)
    const refused =
      textRefusal(text, limits.text.goal) ??
      (cardCounts(doc)[column] >= limits.goalsPerColumn ? refuse('document-full') : undefined)
    setRefusal(refused && firstReply(refused))
    if (refused) return
    addGoal(doc, newId(), column, text)
    onDraft('')
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onClose(true)
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    add()
  }

  /** An empty field that is left goes back to being an invitation; a begun one stays. */
  const onBlur = (event: FocusEvent<HTMLFormElement>) => {
    const stays = event.currentTarget.contains(event.relatedTarget) || event.target === document.activeElement
    if (stays || draft.trim() !== '') return
    const form = event.currentTarget
    afterPress(pressed.current, () => {
      if (!form.contains(document.activeElement)) onClose(false)
    })
  }

  return (
    <form
      className={styles.composer}
      onBlur={onBlur}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Textarea
        {...coached}
        variant="unstyled"
        autosize
        minRows={2}
        maxRows={12}
        ref={field}
        dir="auto"
        aria-label={messages.add.label}
        placeholder={messages.question}
        value={draft}
        onChange={(event) => onDraft(event.currentTarget.value)}
        onKeyDown={onKey}
        classNames={{ input: styles.field ?? '' }}
      />
      <LengthLeft text={draft} limit={limits.text.goal} words={messages} />
      <HintOfTerm where={column} text={draft} />
      <RefusalNote refusal={refusal} />
      <div className={styles.row}>
        <span className={styles.readers}>
          <IconEye size={14} stroke={1.6} aria-hidden /> {messages.bothRead}
        </span>
        <Button variant="subtle" size="compact-sm" color="gray" onClick={() => onClose(true)}>
          {messages.add.cancel}
        </Button>
        <Button type="submit" size="compact-sm">
          {messages.add.send}
        </Button>
      </div>
    </form>
  )
}
