/** Editing one's own side's statement in its place. What belonged to the words before begins anew, and that is said before. */
import type { Statement } from '@common-ground/shared/acts/conversation'
import { limits } from '@common-ground/shared/room/limits'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import type { WritingInHand } from './drafts.ts'
import { InlineForm } from './inline-form.tsx'
import styles from './loop.module.css'
import { useTalkAct } from './use-talk-act.ts'

interface EditFormProps {
  readonly statement: Statement
  readonly text: string
  readonly writing: WritingInHand
}

export const EditForm = ({ statement, text, writing }: EditFormProps) => {
  const words = useTableMessages().conversation
  const acting = useTalkAct()
  const { id, words: now } = statement
  return (
    <>
      {writing.on !== now && statement.text !== text.trim() && (
        <div className={styles.changed} role="status">
          <p className={styles.quiet}>{words.changedMeanwhile}</p>
          <Voice size="small">{statement.text}</Voice>
        </div>
      )}
      <InlineForm
        label={words.editLabel}
        text={text}
        limit={limits.text.statement}
        send={words.saveEdit}
        readers={words.editHint}
        sending={acting.sent !== undefined}
        onChange={writing.write}
        onSend={async () => {
          const act = { type: 'edit-statement', statement: id, text: text.trim(), words: now } as const
          if (await acting.give(act)) writing.forget()
        }}
        onCancel={() => writing.putAway(statement.text)}
      />
      <RefusalNote refusal={acting.refusal} />
    </>
  )
}
