/** Where the words of a milestone are written together, one editor for each of its texts. */
import { type MilestoneField, milestoneFragment } from '@common-ground/shared/documents/agreement-roots'
import { limits } from '@common-ground/shared/room/limits'
import { useLayoutEffect, useRef, useState } from 'react'
import { useJointDoc, useSession } from '../sync/hooks.ts'
import { Left } from '../ui/length-left.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { liveCoach } from '../wording/live-coach.ts'
import type { Bounds } from '../writing/bounds.ts'
import liveStyles from '../writing/live-text.module.css'
import { liveText } from '../writing/live-text.ts'
import styles from './milestones.module.css'

interface MilestoneEditorProps {
  readonly milestone: string
  readonly field: MilestoneField
  /** It has the keyboard as it comes. */
  readonly first?: boolean
  readonly onDone: () => void
}

const boundsOf: Readonly<Record<MilestoneField, Bounds>> = {
  what: { text: limits.text.milestone, paragraphs: limits.paragraphsPerMilestone, emptyLines: false },
  if: { text: limits.text.condition, paragraphs: limits.paragraphsPerMilestone, emptyLines: false },
}

const ends = ({ isComposing, key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  !isComposing && (key === 'Escape' || (key === 'Enter' && (ctrlKey || metaKey)))

export const MilestoneEditor = ({ milestone, field, first = false, onDone }: MilestoneEditorProps) => {
  const session = useSession()
  const fragment = milestoneFragment(useJointDoc(), milestone, field)
  const { agreement, places, goals } = useTableMessages()
  const words = agreement.milestones
  const host = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState<number>()
  const done = useRef(onDone)
  done.current = onDone
  const label = field === 'what' ? words.what : words.condition
  const [begins] = useState(first)

  useLayoutEffect(() => {
    if (!fragment || !host.current) return
    const editor = liveText({
      host: host.current,
      fragment,
      presence: session.presence,
      writes: true,
      bounds: boundsOf[field],
      sides: session.door.sides,
      say: places,
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      extensions: [liveCoach],
      onKey: (event) => {
        if (!ends(event)) return false
        event.stopPropagation()
        done.current()
        return true
      },
      onWords: setLeft,
    })
    if (begins) editor.commands.focus('end')
    return () => editor.destroy()
  }, [fragment, field, session, places, label, begins])

  return (
    <div>
      <span className={styles.label} aria-hidden>
        {field === 'what' ? words.whatLabel : words.conditionLabel}
      </span>
      <Voice as="div" className={styles.field}>
        <div ref={host} className={liveStyles.words} />
      </Voice>
      {left !== undefined && <Left left={left} limit={boundsOf[field].text} words={goals} />}
    </div>
  )
}
