/** Editing one's own side's statement in its place. What belonged to the words before begins anew, and that is said before. */
import type { Statement } from '@common-ground/shared/acts/conversation'
import { limits } from '@common-ground/shared/room/limits'
import { useMessages } from '../ui/messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { keepFocusWith } from './card-element.ts'
import { InlineForm } from './inline-form.tsx'
import { useTalkAct } from './use-talk-act.ts'

interface EditFormProps {
  readonly statement: Statement
  readonly text: string
  readonly onChange: (text: string | undefined) => void
}

export const EditForm = ({ statement, text, onChange }: EditFormProps) => {
  const words = useMessages().conversation
  const acting = useTalkAct(statement.id)
  return (
    <>
      <InlineForm
        label={words.editLabel}
        text={text}
        limit={limits.text.statement}
        send={words.saveEdit}
        readers={words.editHint}
        sending={acting.sent !== undefined}
        onChange={onChange}
        onSend={async () => {
          const act = { type: 'edit-statement', statement: statement.id, text: text.trim() } as const
          if (await acting.give(act)) onChange(undefined)
        }}
        onCancel={() => {
          onChange(undefined)
          keepFocusWith(statement.id)
        }}
      />
      <RefusalNote refusal={acting.refusal} />
    </>
  )
}
