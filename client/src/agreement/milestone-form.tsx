/** Writing a milestone: who, what, on which condition, by when and until when. Every change is shared at once. */
import type { Milestone } from '@common-ground/shared/agreement/agreement-text'
import { isDoer, setDoer, setMilestoneDay } from '@common-ground/shared/documents/milestones'
import { Button, SegmentedControl } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useJointDoc, useSession } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { DayField } from './day-field.tsx'
import { MilestoneEditor } from './milestone-editor.tsx'
import styles from './milestones.module.css'

interface MilestoneFormProps {
  readonly milestone: Milestone
  readonly onDone: () => void
}

export const MilestoneForm = ({ milestone, onDone }: MilestoneFormProps) => {
  const { milestones: words, bothRead } = useTableMessages().agreement
  const session = useSession()
  const { sides } = session.door
  const doc = useJointDoc()
  const { id, who, due, until } = milestone
  useEffect(() => {
    session.whereabouts({ milestone: id })
    return () => session.whereabouts({})
  }, [session, id])
  return (
    <div className={styles.form} data-milestone-form>
      <div>
        <span className={styles.label} aria-hidden>
          {words.who}
        </span>
        <SegmentedControl
          aria-label={words.who}
          value={who}
          onChange={(value) => isDoer(value) && setDoer(doc, id, value)}
          data={[
            { value: 'a', label: sides.a },
            { value: 'both', label: words.both },
            { value: 'b', label: sides.b },
          ]}
          classNames={{ root: styles.who ?? '', label: styles.whoLabel ?? '' }}
        />
      </div>
      <MilestoneEditor milestone={id} field="what" first onDone={onDone} />
      <MilestoneEditor milestone={id} field="if" onDone={onDone} />
      <div className={styles.days}>
        <DayField label={words.due} day={due} onKeep={(day) => setMilestoneDay(doc, id, 'due', day)} />
        <DayField
          label={words.untilLabel}
          day={until}
          onKeep={(day) => setMilestoneDay(doc, id, 'until', day)}
        />
        <span className={styles.readers}>
          <IconEye size={13} stroke={1.8} aria-hidden /> {bothRead}
        </span>
        <Button className={styles.done ?? ''} size="compact-sm" variant="default" onClick={onDone}>
          {words.done}
        </Button>
      </div>
    </div>
  )
}
