/** An answer in one's own words that becomes a goal with one press; nobody reads it before. */
import { addGoal, type Column, cardCounts } from '@common-ground/shared/documents/goals'
import { limits } from '@common-ground/shared/room/limits'
import { type RefusalReply, refuse } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { textRefusal } from '@common-ground/shared/room/text'
import { Button, Textarea } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import { newId } from '../sync/credentials.ts'
import { useSession } from '../sync/hooks.ts'
import { LengthLeft } from '../ui/length-left.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import { linesWithin, plainText } from '../writing/plain-text.ts'
import { HintOfTerm } from './hint-of-term.tsx'
import styles from './links-sheet.module.css'

interface GoalFieldProps {
  /** Names the field among all of them. */
  readonly where: string
  readonly label: string
  readonly column: Column
  readonly draft: string
  readonly onDraft: (text: string) => void
  readonly onAdded: (goal: string) => void
}

export const GoalField = ({ where, label, column, draft, onDraft, onAdded }: GoalFieldProps) => {
  const words = useTableMessages().links
  const session = useSession()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const add = () => {
    const doc = session.joint.doc()
    const text = linesWithin(plainText(draft).trim(), limits.paragraphsPerGoal).join('\n')
    const refused =
      textRefusal(text, limits.text.goal) ??
      (cardCounts(doc)[column] >= limits.goalsPerColumn ? refuse('document-full') : undefined)
    setRefusal(refused && replyOf(refused))
    if (refused) return
    const goal = newId()
    addGoal(doc, goal, column, text)
    onDraft('')
    onAdded(goal)
  }
  return (
    <div>
      <Textarea
        {...coached}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        label={label}
        placeholder={words.pivot.placeholder}
        value={draft}
        onChange={(event) => {
          setRefusal(undefined)
          onDraft(event.currentTarget.value)
        }}
      />
      <LengthLeft text={draft} limit={limits.text.goal} words={words} />
      <HintOfTerm where={where} text={draft} />
      <RefusalNote refusal={refusal} />
      <div className={styles.row}>
        <span className={styles.private}>
          <IconEyeOff size={13} stroke={1.8} aria-hidden /> {words.pivot.private}
        </span>
        <Button variant="default" size="compact-sm" onClick={add}>
          {words.pivot.add}
        </Button>
      </div>
    </div>
  )
}
