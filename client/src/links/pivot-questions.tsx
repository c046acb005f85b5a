/** The two questions of the pivot, asked of one person on their own screen: what does this term serve, what else would? */
import type { Issue } from '@common-ground/shared/acts/issues'
import type { Column } from '@common-ground/shared/documents/goals'
import type { Standing } from '@common-ground/shared/room/participant'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useGoals, useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { useWays } from '../ui/ways.ts'
import { firstLinked, goalChoices } from './choices.ts'
import { GoalField } from './goal-field.tsx'
import { LinkChoices } from './link-choices.tsx'
import styles from './links-sheet.module.css'
import { emptyPivot, type PivotDraft, pivotDrafts } from './pivot-drafts.ts'
import { settlePivot, useLastMove } from './use-pivots.ts'

/** Where this person's goals begin. */
const ownColumn = { a: 'a', b: 'b', mediator: 'middle', observer: 'middle' } as const satisfies Record<
  Standing,
  Column
>

interface PivotQuestionsProps {
  readonly issue: Issue
  readonly onDone: () => void
}

export const PivotQuestions = ({ issue, onDone }: PivotQuestionsProps) => {
  const { links: words, linksSeen } = useTableMessages()
  const session = useSession()
  const { toGoal } = useWays()
  const goals = useGoals()
  const { links } = useRoomState()
  const last = useLastMove(issue)
  const draft = useKeptPart(pivotDrafts, session, (drafts) => drafts[issue.id] ?? emptyPivot)
  const [acted, setActed] = useState(false)
  const [added, setAdded] = useState<string>()
  const choices = goalChoices(issue.id, goals, links)
  // What was written just now stands first, where its measure is asked for.
  const first = new Set(added === undefined ? [] : [added])
  const column = ownColumn[session.you.standing]

  const write = (part: Partial<PivotDraft>) =>
    pivotDrafts.change(session, (drafts) => ({
      ...drafts,
      [issue.id]: { ...(drafts[issue.id] ?? emptyPivot), ...part },
    }))
  const onAdded = (goal: string) => {
    setActed(true)
    setAdded(goal)
  }
  const settle = () => {
    settlePivot(session, issue.id, last)
    onDone()
  }
  return (
    <div className={styles.pivot}>
      <p className={styles.about}>{linksSeen.pivot.moved(isolated(issue.title))}</p>
      <p className={styles.lead}>{words.pivot.lead}</p>
      <section className={styles.question}>
        <h3>{words.pivot.first}</h3>
        {added !== undefined && (
          <p className={styles.lead} role="status">
            {words.pivot.added}
          </p>
        )}
        {choices.length > 0 && (
          <div className={styles.scroll}>
            <LinkChoices
              label={words.pivot.first}
              nothing={words.noGoals}
              choices={firstLinked(choices, first)}
              onGo={({ id }) => toGoal(id)}
              onLinked={() => setActed(true)}
              measure={added}
            />
          </div>
        )}
        <GoalField
          where={`pivot ${issue.id} first`}
          label={words.pivot.firstNew}
          column={column}
          draft={draft.first}
          onDraft={(text) => write({ first: text })}
          onAdded={onAdded}
        />
      </section>
      <section className={styles.question}>
        <h3>{words.pivot.second}</h3>
        <GoalField
          where={`pivot ${issue.id} second`}
          label={words.pivot.secondNew}
          column={column}
          draft={draft.second}
          onDraft={(text) => write({ second: text })}
          onAdded={onAdded}
        />
      </section>
      <div className={styles.end}>
        <Button variant={acted ? 'filled' : 'default'} onClick={settle}>
          {acted ? words.pivot.done : words.pivot.notNow}
        </Button>
      </div>
    </div>
  )
}
