/** Writing one's own side's line on why a goal matters: Enter or leaving the field keeps it, Escape takes it back. */
import { goalsOf, setWhy, whyField } from '@common-ground/shared/documents/goals'
import { limits } from '@common-ground/shared/room/limits'
import { refuse } from '@common-ground/shared/room/refusal'
import type { Side } from '@common-ground/shared/room/side'
import { Textarea } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { keptDraft } from '../ui/kept-draft.ts'
import { LengthLeft } from '../ui/length-left.tsx'
import { useMessages } from '../ui/messages.ts'
import { coached, isBesideField } from '../wording/coached.ts'
import { cutTo, oneLine } from '../writing/plain-text.ts'
import styles from './why-lines.module.css'

interface WhyFieldProps {
  readonly goal: string
  readonly side: Side
  readonly line: string
  /** `back`: the keyboard is still here and needs another place. */
  readonly onDone: (back: boolean) => void
}

const limit = limits.text.why

/** Lines being written, by goal: kept beside the field for the case that the room ends meanwhile. */
const lines = keptDraft<Readonly<Record<string, string>>>({}, Object.values)

export const WhyField = ({ goal, side, line, onDone }: WhyFieldProps) => {
  const messages = useMessages().goals
  const words = messages.why
  const session = useSession()
  const [draft, setDraft] = useState(line)
  /** What was there when one began: a colleague may have written meanwhile, and an untouched field changes nothing. */
  const [begun] = useState(line)
  const settled = useRef(false)
  const field = useRef<HTMLTextAreaElement>(null)

  const keep = useEffectEvent(() => {
    // The room has ended under it: the line is offered to copy, and there is no document to keep it in.
    if (session.connection().link === 'refused') return
    lines.change(session, ({ [goal]: _, ...others }) => others)
    const text = oneLine(draft).trim()
    if (settled.current || text === begun) return
    settled.current = true
    const place = { where: 'why', goal } as const
    // The copy may be another one by now, so the document is asked for at this moment.
    const doc = session.joint.doc()
    const card = goalsOf(doc).get(goal)
    if (!card) return session.keepAside(place, text, refuse('goal-unknown'))
    // A colleague's line is not written over unread.
    const now = card.get(whyField[side]) ?? ''
    if (now !== begun && now !== text) return session.keepAside(place, text, refuse('line-changed'))
    setWhy(doc, goal, side, text)
  })
  useEffect(() => {
    const end = field.current?.value.length ?? 0
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(end, end)
    // Also when the table goes to the back, or another space comes: what was typed is not lost.
    return () => keep()
  }, [])

  const write = (text: string) => {
    setDraft(text)
    lines.change(session, (others) => ({ ...others, [goal]: text }))
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') settled.current = true
    else if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    onDone(true)
  }

  return (
    <div className={styles.writing}>
      <Textarea
        {...coached}
        ref={field}
        variant="unstyled"
        autosize
        minRows={1}
        maxRows={6}
        dir="auto"
        aria-label={`${words.ours}. ${words.readers}`}
        placeholder={words.placeholder}
        value={draft}
        onChange={(event) => write(cutTo(oneLine(event.currentTarget.value), limit))}
        onKeyDown={onKey}
        onBlur={({ relatedTarget }) => {
          // Another window may have the keyboard for a moment.
          if (document.activeElement !== field.current && !isBesideField(relatedTarget)) onDone(false)
        }}
        classNames={{ input: styles.field ?? '' }}
      />
      <LengthLeft text={draft} limit={limit} words={messages} />
      <span className={styles.readers}>
        <IconEye size={13} stroke={1.8} aria-hidden /> {words.readers}
      </span>
    </div>
  )
}
