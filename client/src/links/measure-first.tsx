/** Before a goal can be linked: how will both sides know that it is reached? Written in place, kept, then linked. */
import { typeMeasure } from '@common-ground/shared/documents/goals'
import { limits } from '@common-ground/shared/room/limits'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { textRefusal } from '@common-ground/shared/room/text'
import { Button, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { keptDraft, useKeptPart } from '../ui/kept-draft.ts'
import { LengthLeft } from '../ui/length-left.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import { oneLine } from '../writing/plain-text.ts'
import styles from './link-choices.module.css'

/** By goal. */
const drafts = keptDraft<Readonly<Record<string, string>>>({}, Object.values)

interface MeasureFirstProps {
  readonly goal: string
  /** What is kept is on its way: the link may follow. */
  readonly onKept: () => void
  readonly onCancel: () => void
}

export const MeasureFirst = ({ goal, onKept, onCancel }: MeasureFirstProps) => {
  const words = useTableMessages().links
  const session = useSession()
  const draft = useKeptPart(drafts, session, (kept) => kept[goal] ?? '')
  const [refusal, setRefusal] = useState<RefusalReply>()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])

  const write = (text: string) => {
    setRefusal(undefined)
    drafts.change(session, (kept) => ({ ...kept, [goal]: oneLine(text) }))
  }
  const keep = () => {
    const refused = textRefusal(draft.trim(), limits.text.measure)
    if (refused) return setRefusal(replyOf(refused))
    // The copy may be another one by now, so the document is asked for at this moment.
    typeMeasure(session.joint.doc(), goal, draft.trim())
    drafts.change(session, ({ [goal]: _, ...others }) => others)
    onKept()
  }
  return (
    <div className={styles.measure}>
      <Textarea
        {...coached}
        ref={field}
        autosize
        minRows={1}
        maxRows={4}
        dir="auto"
        label={words.measure.label}
        description={words.measure.hint}
        placeholder={words.measure.placeholder}
        value={draft}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          keep()
        }}
      />
      <LengthLeft text={draft} limit={limits.text.measure} words={words} />
      <RefusalNote refusal={refusal} />
      <div className={styles.row}>
        <Button variant="subtle" size="compact-sm" color="gray" onClick={onCancel}>
          {words.measure.cancel}
        </Button>
        <Button size="compact-sm" onClick={keep}>
          {words.measure.send}
        </Button>
      </div>
    </div>
  )
}
