/** What is set aside, in one quiet line below the issues: opened, each with the press that takes it up again. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { useRoomState } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useWays } from '../ui/ways.ts'
import styles from './set-aside.module.css'
import { useAside } from './use-aside.ts'

interface AsideIssuesProps {
  readonly mayTakeUp: boolean
}

const Line = ({ issue: { id, title }, mayTakeUp }: AsideIssuesProps & { readonly issue: Issue }) => {
  const { issues, ledger } = useTableMessages()
  const { say, sending, refusal } = useAside(id)
  const { toIssue } = useWays()
  // Its line goes: the keyboard goes with the issue.
  const takeUp = async () => {
    if (await say('take-up-issue')) toIssue(id)
  }
  return (
    <li className={styles.line}>
      <bdi className={styles.title}>{title}</bdi>
      {mayTakeUp && (
        <ActButton
          size="compact-sm"
          variant="subtle"
          className={styles.press ?? ''}
          aria-label={issues.aside.takeUpThis(title)}
          sending={sending ? ledger.sending : undefined}
          onClick={() => void takeUp()}
        >
          {issues.aside.takeUp}
        </ActButton>
      )}
      <RefusalNote refusal={refusal} />
    </li>
  )
}

export const AsideIssues = ({ mayTakeUp }: AsideIssuesProps) => {
  const words = useTableMessages().issues.aside
  const aside = [...useRoomState().issues.values()].filter((issue) => issue.aside)
  if (aside.length === 0) return null
  return (
    <details className={styles.aside}>
      <summary>{words.list(aside.length)}</summary>
      <ul className={styles.list}>
        {aside.map((issue) => (
          <Line key={issue.id} issue={issue} mayTakeUp={mayTakeUp} />
        ))}
      </ul>
    </details>
  )
}
