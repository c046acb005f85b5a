/** One milestone on the page: as a sentence, or as the fields it is written in, with its way up, down and out. */
import type { Milestone } from '@common-ground/shared/agreement/agreement-text'
import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useSession } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { WritersTag } from '../ui/writers-tag.tsx'
import { MilestoneForm } from './milestone-form.tsx'
import { MilestoneWords } from './milestone-words.tsx'
import styles from './milestones.module.css'
import { useWriters } from './use-writers.ts'

interface MilestoneRowProps {
  readonly milestone: Milestone
  readonly open: boolean
  readonly writing: boolean
  readonly first: boolean
  readonly last: boolean
  readonly onWrite: () => void
  readonly onDone: () => void
  readonly onStep: (by: -1 | 1) => void
  readonly onRemove: () => void
}

export const MilestoneRow = ({
  milestone,
  open,
  writing,
  first,
  last,
  onWrite,
  onDone,
  onStep,
  onRemove,
}: MilestoneRowProps) => {
  const words = useTableMessages().agreement.milestones
  const { sides } = useSession().door
  const { id, what } = milestone
  const writers = useWriters(({ milestone: at }) => at === id)
  const name = what.trim() === '' ? words.new : what
  const tools = useMemo(
    () => [
      { label: words.edit(name), Icon: IconPencil, idle: false, press: onWrite },
      { label: words.up(name), Icon: IconArrowUp, idle: first, press: () => onStep(-1) },
      { label: words.down(name), Icon: IconArrowDown, idle: last, press: () => onStep(1) },
      { label: words.remove(name), Icon: IconTrash, idle: false, press: onRemove },
    ],
    [words, name, first, last, onWrite, onStep, onRemove],
  )
  return (
    <li id={`milestone-${id}`} tabIndex={-1} className={styles.row} data-milestone={id}>
      {writing ? (
        <MilestoneForm milestone={milestone} onDone={onDone} />
      ) : (
        <MilestoneWords milestone={milestone} sides={sides} />
      )}
      <WritersTag writers={writers} />
      {open && !writing && (
        <span className={styles.tools}>
          {tools.map(({ label, Icon, idle, press }) => (
            <ActionIcon
              key={label}
              size="md"
              aria-label={label}
              title={label}
              // Not disabled in the DOM: at the last step it would lose the keyboard.
              aria-disabled={idle}
              className={styles.tool ?? ''}
              onClick={() => !idle && press()}
            >
              <Icon size={16} stroke={1.7} aria-hidden />
            </ActionIcon>
          ))}
        </span>
      )}
    </li>
  )
}
