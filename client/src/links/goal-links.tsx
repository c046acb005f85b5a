/** On a goal's card: how many issues serve it and how much evidence bears on it, and the way to them and to another link. */
import { IconFileCheck, IconLink } from '@tabler/icons-react'
import { useMessages } from '../ui/messages.ts'
import { useWays } from '../ui/ways.ts'
import styles from './card-links.module.css'
import { useEvidenceCount, useIssuesServing, useMayLink } from './use-links.ts'

export const GoalLinks = ({ goal }: { readonly goal: string }) => {
  const words = useMessages().linksSeen
  const { show } = useWays()
  const issues = useIssuesServing(goal)
  const evidence = useEvidenceCount('goal', goal)
  const mayLink = useMayLink()({ goal })
  const none = issues === 0 && evidence === 0
  if (none && !mayLink) return null
  const label = none ? words.linkThisGoal : words.linksOf(issues, evidence)
  return (
    <button
      type="button"
      className={styles.count}
      data-empty={none}
      title={label}
      aria-label={label}
      onClick={() => show({ of: 'goal', id: goal })}
    >
      {none && <IconLink size={15} stroke={1.8} aria-hidden />}
      {issues > 0 && `${words.issues(issues)} `}
      {evidence > 0 && (
        <span className={styles.proof}>
          <IconFileCheck size={14} stroke={1.8} aria-hidden />
          {evidence}
        </span>
      )}
    </button>
  )
}
