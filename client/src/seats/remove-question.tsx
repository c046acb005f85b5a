/** Taking someone's seat back, after a second thought: where the person stands in the list, not over it. */
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import styles from './person-row.module.css'
import type { Seated } from './use-people.ts'
import type { SeatAct } from './use-seat-act.ts'

interface RemoveQuestionProps {
  readonly person: Seated
  readonly act: SeatAct
  readonly onKeep: () => void
  readonly onRemoved: () => void
}

export const RemoveQuestion = ({ person, act, onKeep, onRemoved }: RemoveQuestionProps) => {
  const { seats } = useMessages()
  const words = seats.panel
  const keep = useRef<HTMLButtonElement>(null)
  // The harmless answer has the keyboard.
  useEffect(() => keep.current?.focus(), [])
  const remove = async () => {
    if (!(await act.give({ type: 'remove', participant: person.id }))) return
    onRemoved()
    document.querySelector<HTMLElement>('[role="dialog"] button')?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this is a question with two answers.
    <div role="group" aria-label={words.removeTitle(isolated(person.name))} className={styles.question}>
      <p className={styles.questionTitle}>{words.removeTitle(isolated(person.name))}</p>
      <p className={styles.questionText}>{words.removeText(isolated(person.name))}</p>
      <div className={styles.actions}>
        <Button ref={keep} size="compact-sm" variant="default" onClick={onKeep}>
          {words.keep}
        </Button>
        <ActButton
          size="compact-sm"
          sending={act.sending ? seats.sending : undefined}
          onClick={() => void remove()}
        >
          {words.removeConfirm}
        </ActButton>
      </div>
    </div>
  )
}
