/** On an issue's card: the goals it serves as chips, the way to another, and the pivot for whoever is asked. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { IconEyeOff, IconFileCheck, IconPlus } from '@tabler/icons-react'
import { useSession } from '../sync/hooks.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useWays } from '../ui/ways.ts'
import styles from './card-links.module.css'
import { Chip } from './chip.tsx'
import { placeOf } from './choices.ts'
import { namedIn, useLinking } from './use-linking.ts'
import { useEvidenceCount, useGoalsServed, useMayLink } from './use-links.ts'
import { useIsPivoting } from './use-pivots.ts'

/** Chips beyond these stand behind the way to all of them. */
const shownAtMost = 2

export const IssueLinks = ({ issue }: { readonly issue: Issue }) => {
  const { links: words, linksSeen } = useTableMessages()
  const { show, toGoal } = useWays()
  const { you } = useSession()
  const goals = useGoalsServed(issue.id)
  const evidence = useEvidenceCount('issue', issue.id)
  const mayLink = useMayLink()
  const pivoting = useIsPivoting(issue, you)
  const { set, isSending, refusal } = useLinking()
  const open = () => show({ of: 'issue', id: issue.id })
  const own = { issue: issue.id }
  if (goals.length === 0 && evidence === 0 && !mayLink(own)) return null
  return (
    <div className={styles.served}>
      <div className={styles.serves}>
        {goals.length > 0 && <span className={styles.label}>{words.serves}</span>}
        {goals.length > shownAtMost && (
          <button type="button" className={styles.add} onClick={open}>
            {words.more(goals.length - shownAtMost)}
          </button>
        )}
        {evidence > 0 && (
          <button
            type="button"
            className={styles.add}
            title={words.evidenceOf(evidence)}
            aria-label={words.evidenceOf(evidence)}
            onClick={open}
          >
            <IconFileCheck size={14} stroke={1.8} aria-hidden />
            {evidence}
          </button>
        )}
        {mayLink(own) && (
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
          {goals.slice(0, shownAtMost).map((goal) => {
            const pair = { issue: issue.id, goal: goal.id }
            const text = goal.text === '' ? words.noWords : goal.text
            return (
              <Chip
                key={goal.id}
                text={text}
                label={words.toGoal(text)}
                place={placeOf(goal)}
                sending={isSending(pair)}
                onGo={() => toGoal(goal.id)}
                onUnlink={mayLink(...namedIn(pair)) ? () => void set(pair, false) : undefined}
              />
            )
          })}
        </ul>
      )}
      {pivoting && (
        <button type="button" className={styles.pivot} onClick={() => show({ of: 'pivot', id: issue.id })}>
          {linksSeen.pivot.invite}
          <span className={styles.private}>
            <IconEyeOff size={12} stroke={1.8} aria-hidden /> {linksSeen.pivot.onlyYou}
          </span>
        </button>
      )}
      <RefusalNote refusal={refusal} />
    </div>
  )
}
