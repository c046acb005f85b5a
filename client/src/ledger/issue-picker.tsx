/** Choosing the issues of a package: one or several, as switches one can press. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { IconCheck } from '@tabler/icons-react'
import { useMessages } from '../ui/messages.ts'
import styles from './issue-picker.module.css'

interface IssuePickerProps {
  readonly issues: readonly Issue[]
  readonly chosen: readonly string[]
  readonly onToggle: (issue: string) => void
}

export const IssuePicker = ({ issues, chosen, onToggle }: IssuePickerProps) => {
  const words = useMessages().ledger.composer
  return (
    <fieldset className={styles.picker}>
      <legend className={styles.legend}>{words.issues}</legend>
      <p className={styles.hint}>{words.pick}</p>
      <div className={styles.issues}>
        {issues.map((issue) => (
          <label key={issue.id} className={styles.issue}>
            <input
              type="checkbox"
              className={styles.box}
              checked={chosen.includes(issue.id)}
              onChange={() => onToggle(issue.id)}
            />
            <IconCheck size={14} stroke={2} aria-hidden className={styles.mark} />
            <bdi>{issue.title}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
