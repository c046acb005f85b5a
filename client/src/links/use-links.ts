/** What serves what, read from the room for one card; and whether this person may link. */
import { evidenceFor, evidenceLinksOf, type Target } from '@common-ground/shared/acts/evidence-links'
import { type Issue, onTable } from '@common-ground/shared/acts/issues'
import type { JointItem } from '@common-ground/shared/acts/joint-item'
import { goalsServed, issuesServing } from '@common-ground/shared/acts/links'
import { isLocked } from '@common-ground/shared/acts/order'
import { accessTo } from '@common-ground/shared/room/access'
import { useMemo } from 'react'
import { type GoalCard, useGoals, useRoomState, useSession } from '../sync/hooks.ts'

/** Whether acts that link these with something are this person's to do now: a lock on any of them holds them off. */
export const useMayLink = (): ((...items: readonly JointItem[]) => boolean) => {
  const { standing } = useSession().you
  const { stage, order } = useRoomState()
  const writes = accessTo('joint', standing, stage.stage) === 'write'
  return (...items) => writes && !items.some((item) => isLocked(order, item))
}

/** The goals on the board that this issue serves. */
export const useGoalsServed = (issue: string): readonly GoalCard[] => {
  const { links } = useRoomState()
  const goals = useGoals()
  return useMemo(() => goalsServed(links, issue, goals), [links, issue, goals])
}

/** How many issues serve this goal. */
export const useIssuesServing = (goal: string): number => {
  const { links, issues } = useRoomState()
  return useMemo(() => issuesServing(links, goal, onTable(issues)).length, [links, goal, issues])
}

/** How many pieces of evidence bear on this goal or issue. */
export const useEvidenceCount = (of: 'goal' | 'issue', id: string): number => {
  const { evidence, evidenceLinks } = useRoomState()
  return useMemo(() => {
    const to: Target = of === 'goal' ? { goal: id } : { issue: id }
    return evidenceFor({ evidence, evidenceLinks }, to).length
  }, [of, id, evidence, evidenceLinks])
}

/** The goals on the board and the issues this evidence bears on. */
export const useBearsOn = (
  evidence: string,
): { readonly goals: readonly GoalCard[]; readonly issues: readonly Issue[] } => {
  const { evidenceLinks, issues } = useRoomState()
  const goals = useGoals()
  return useMemo(
    () => ({
      goals: goals.filter((goal) => evidenceLinksOf(evidenceLinks, { goal: goal.id })?.has(evidence)),
      issues: onTable(issues).filter((issue) =>
        evidenceLinksOf(evidenceLinks, { issue: issue.id })?.has(evidence),
      ),
    }),
    [evidence, evidenceLinks, issues, goals],
  )
}
