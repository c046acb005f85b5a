/** What one issue serves, or what serves one goal: everything linked or not, and a press to change it. */
import { useState } from 'react'
import { useGoals, useRoomState } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { Voice } from '../ui/voice.tsx'
import { useWays } from '../ui/ways.ts'
import { type Choice, firstLinked, goalChoices, issueChoices } from './choices.ts'
import { LinkChoices } from './link-choices.tsx'
import styles from './links-sheet.module.css'

interface LinkedWithProps {
  readonly of: 'issue' | 'goal'
  readonly id: string
}

export const LinkedWith = ({ of, id }: LinkedWithProps) => {
  const words = useMessages().links
  const { toGoal, toIssue } = useWays()
  const goals = useGoals()
  const { issues, links } = useRoomState()
  const goal = of === 'goal' ? goals.find((card) => card.id === id) : undefined
  const all = goal
    ? issueChoices(goal, issues.values(), links)
    : of === 'issue'
      ? goalChoices(id, goals, links)
      : []
  const [first] = useState(() => new Set(all.filter(({ linked }) => linked).map((choice) => choice.id)))
  const go = ({ pair }: Choice) => (of === 'issue' ? toGoal(pair.goal) : toIssue(pair.issue))
  return (
    <div className={styles.linked}>
      {goal ? (
        <Voice className={styles.about}>{goal.text === '' ? words.noWords : goal.text}</Voice>
      ) : (
        <p className={styles.about} dir="auto">
          {issues.get(id)?.title}
        </p>
      )}
      <p className={styles.readers}>{words.readers}</p>
      <LinkChoices
        label={of === 'issue' ? words.ofIssue : words.ofGoal}
        nothing={of === 'issue' ? words.noGoals : words.noIssues}
        choices={firstLinked(all, first)}
        onGo={go}
      />
    </div>
  )
}
