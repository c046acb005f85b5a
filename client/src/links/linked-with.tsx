/** What one issue, one goal or one piece of evidence is linked with: everything linked or not, and a press to change it. */
import { useState } from 'react'
import { useGoals, useRoomState } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { useWays } from '../ui/ways.ts'
import {
  type Choice,
  evidenceChoices,
  firstLinked,
  goalChoices,
  goalsForEvidence,
  issueChoices,
  issuesForEvidence,
} from './choices.ts'
import { LinkChoices } from './link-choices.tsx'
import styles from './links-sheet.module.css'

interface LinkedWithProps {
  readonly of: 'issue' | 'goal' | 'evidence'
  readonly id: string
}

interface Section {
  readonly label: string
  readonly nothing: string
  readonly choices: readonly Choice[]
}

/** What there is to link with, by kind. */
const useSections = ({ of, id }: LinkedWithProps): readonly Section[] => {
  const words = useTableMessages().links
  const goals = useGoals()
  const { issues, links, evidence, evidenceLinks } = useRoomState()
  const proof = { label: words.whichEvidence, nothing: words.noEvidence }
  if (of === 'issue')
    return [
      { label: words.ofIssue, nothing: words.noGoals, choices: goalChoices(id, goals, links) },
      { ...proof, choices: evidenceChoices({ issue: id }, evidence.values(), evidenceLinks) },
    ]
  if (of === 'evidence')
    return [
      {
        label: words.goalsOfEvidence,
        nothing: words.noGoals,
        choices: goalsForEvidence(id, goals, evidenceLinks),
      },
      {
        label: words.issuesOfEvidence,
        nothing: words.noIssues,
        choices: issuesForEvidence(id, issues.values(), evidenceLinks),
      },
    ]
  const goal = goals.find((card) => card.id === id)
  if (!goal) return []
  return [
    { label: words.ofGoal, nothing: words.noIssues, choices: issueChoices(goal, issues.values(), links) },
    { ...proof, choices: evidenceChoices({ goal: id }, evidence.values(), evidenceLinks, goal) },
  ]
}

export const LinkedWith = ({ of, id }: LinkedWithProps) => {
  const words = useTableMessages().links
  const { toGoal, toIssue, toEvidence } = useWays()
  const { issues, evidence } = useRoomState()
  const goal = useGoals().find((card) => card.id === id)
  const sections = useSections({ of, id })
  const [first] = useState(
    () =>
      new Set(
        sections.flatMap(({ choices }) => choices.filter(({ linked }) => linked).map((choice) => choice.id)),
      ),
  )
  const ways = { goal: toGoal, issue: toIssue, evidence: toEvidence }
  return (
    <div className={styles.linked}>
      {of === 'issue' ? (
        <p className={styles.about} dir="auto">
          {issues.get(id)?.title}
        </p>
      ) : (
        <Voice className={styles.about}>
          {(of === 'goal' ? goal?.text : evidence.get(id)?.claim) || words.noWords}
        </Voice>
      )}
      <p className={styles.readers}>{words.readers}</p>
      {sections.map(({ label, nothing, choices }) => (
        <section key={label} className={styles.section}>
          <h3 className={styles.question}>{label}</h3>
          <LinkChoices
            label={label}
            nothing={nothing}
            choices={firstLinked(choices, first)}
            onGo={(choice) => ways[choice.of](choice.id)}
          />
        </section>
      ))}
    </div>
  )
}
