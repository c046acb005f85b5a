/** On an issue's card: the goals it serves as chips, the way to another, and the pivot for whoever is asked. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { IconEyeOff, IconPlus, IconX } from '@tabler/icons-react'
import { type GoalCard, useSession } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useWays } from '../ui/ways.ts'
import styles from './card-links.module.css'
import { useLinking } from './use-linking.ts'
import { useGoalsServed, useMayLink } from './use-links.ts'
import { useIsPivoting } from './use-pivots.ts'

interface ChipProps {
  readonly goal: GoalCard
  readonly sending: boolean
  readonly onUnlink: (() => void) | undefined
}

const Chip = ({ goal, sending, onUnlink }: ChipProps) => {
  const words = useMessages().links
  const { toGoal } = useWays()
  const text = goal.text === '' ? words.noWords : goal.text
  return (
    <li className={styles.chip} data-place={goal.standing.common ? 'middle' : goal.column}>
      <button
        type="button"
        className={styles.to}
        title={text}
        aria-label={sending ? words.sending : words.toGoal(text)}
        onClick={() => toGoal(goal.id)}
      >
        <bdi>{sending ? words.sending : text}</bdi>
      </button>
      {onUnlink && (
        <button type="button" className={styles.away} aria-label={words.unlink(text)} onClick={onUnlink}>
          <IconX size={12} stroke={2} aria-hidden />
        </button>
      )}
    </li>
  )
}

/** Chips beyond these stand behind the way to all of them. */
const shownAtMost = 2

export const IssueLinks = ({ issue }: { readonly issue: Issue }) => {
  const words = useMessages().links
  const { show } = useWays()
  const { you } = useSession()
  const goals = useGoalsServed(issue.id)
  const mayLink = useMayLink()
  const pivoting = useIsPivoting(issue, you)
  const { set, isSending, refusal } = useLinking()
  const open = () => show({ of: 'issue', id: issue.id })
  if (goals.length === 0 && !mayLink) return null
  return (
    <div className={styles.served}>
      <div className={styles.serves}>
        {goals.length > 0 && <span className={styles.label}>{words.serves}</span>}
        {goals.length > shownAtMost && (
          <button type="button" className={styles.add} onClick={open}>
            {words.more(goals.length - shownAtMost)}
          </button>
        )}
        {mayLink && (
          <button
            type="button"
            className={styles.add}
            aria-label={words.linkThisIssue(issue.title)}
            onClick={open}
          >
            <IconPlus size={12} stroke={2} aria-hidden />
            {words.addGoal}
          </button>
        )}
      </div>
      {goals.length > 0 && (
        <ul className={styles.chips}>
          {goals.slice(0, shownAtMost).map((goal) => (
            <Chip
              key={goal.id}
              goal={goal}
              sending={isSending({ issue: issue.id, goal: goal.id })}
              onUnlink={mayLink ? () => void set({ issue: issue.id, goal: goal.id }, false) : undefined}
            />
          ))}
        </ul>
      )}
      {pivoting && (
        <button type="button" className={styles.pivot} onClick={() => show({ of: 'pivot', id: issue.id })}>
          {words.pivot.invite}
          <span className={styles.private}>
            <IconEyeOff size={12} stroke={1.8} aria-hidden /> {words.pivot.onlyYou}
          </span>
        </button>
      )}
      <RefusalNote refusal={refusal} />
    </div>
  )
}
