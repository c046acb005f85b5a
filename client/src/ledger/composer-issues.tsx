/** Choosing the issues of a package, or of one half of an if-then: switches one can press. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { itemKey } from '@common-ground/shared/acts/joint-item'
import { IconCheck, IconLock } from '@tabler/icons-react'
import { useId } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './composer-issues.module.css'

interface ComposerIssuesProps {
  readonly legend: string
  readonly hint: string
  readonly issues: readonly Issue[]
  readonly chosen: readonly string[]
  readonly error: string | undefined
  readonly onToggle: (issue: string) => void
}

export const ComposerIssues = ({ legend, hint, issues, chosen, error, onToggle }: ComposerIssuesProps) => {
  const id = useId()
  const words = useTableMessages().order
  const { order } = useRoomState()
  const lockOf = (issue: string) => order.locked.get(itemKey({ issue }))
  return (
    <fieldset className={styles.picker} aria-describedby={id}>
      <legend className={styles.legend}>
        <bdi>{legend}</bdi>
      </legend>
      <p
        id={id}
        className={styles.hint}
        role={error === undefined ? undefined : 'status'}
        data-error={error !== undefined}
      >
        {error ?? hint}
      </p>
      <div className={styles.issues}>
        {issues.map((issue) => (
          <label key={issue.id} className={styles.issue}>
            <input
              type="checkbox"
              className={styles.box}
              aria-invalid={error !== undefined}
              checked={chosen.includes(issue.id)}
              // One that was chosen before it was locked can be left out again.
              disabled={lockOf(issue.id) !== undefined && !chosen.includes(issue.id)}
              onChange={() => onToggle(issue.id)}
            />
            <IconCheck size={14} stroke={2} aria-hidden className={styles.mark} />
            <bdi>{issue.title}</bdi>
            {lockOf(issue.id) && (
              <IconLock
                size={13}
                stroke={1.8}
                aria-label={words.locked[lockOf(issue.id)?.from ?? 'mediator']}
              />
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
