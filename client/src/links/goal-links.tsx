/** On a goal's card: how many issues serve it, and the way to them and to another link. */
import { IconLink } from '@tabler/icons-react'
import { useMessages } from '../ui/messages.ts'
import { useWays } from '../ui/ways.ts'
import styles from './card-links.module.css'
import { useIssuesServing, useMayLink } from './use-links.ts'

export const GoalLinks = ({ goal }: { readonly goal: string }) => {
  const words = useMessages().links
  const { show } = useWays()
  const count = useIssuesServing(goal)
  const mayLink = useMayLink()
  if (count === 0 && !mayLink) return null
  return (
    <button
      type="button"
      className={styles.count}
      data-empty={count === 0}
      title={count === 0 ? words.linkThisGoal : words.issuesOf(count)}
      aria-label={count === 0 ? words.linkThisGoal : words.issuesOf(count)}
      onClick={() => show({ of: 'goal', id: goal })}
    >
      {count === 0 ? <IconLink size={15} stroke={1.8} aria-hidden /> : words.issues(count)}
    </button>
  )
}
