/** What serves what, read from the room for one card; and whether this person may link. */
import { goalsServed, issuesServing } from '@common-ground/shared/acts/links'
import { accessTo } from '@common-ground/shared/room/access'
import { useMemo } from 'react'
import { type GoalCard, useGoals, useRoomState, useSession } from '../sync/hooks.ts'

/** Whether acts that link are this person's to do now. */
export const useMayLink = (): boolean => {
  const { standing } = useSession().you
  return accessTo('joint', standing, useRoomState().stage.stage) === 'write'
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
  return useMemo(() => issuesServing(links, goal, issues.values()).length, [links, goal, issues])
}
