/** Moving cards within their column: one step, to the top, or to where one was dropped; each own move is said politely. */
import { moveGoal } from '@common-ground/shared/documents/goal-order'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type GoalCard, useSession } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { elementOf } from './card-elements.ts'
import { short } from './use-announcement.ts'

export type Step = 'up' | 'down' | 'top'

export interface Moving {
  readonly step: (goal: string, step: Step) => void
  /** Right behind another card of the column; before all others without one. */
  readonly behind: (goal: string, above: string | undefined) => void
}

/** Behind which card of its column one goes with a step; nothing where there is no step. */
const placeOf = (
  ids: readonly string[],
  at: number,
  step: Step,
): { readonly above: string | undefined } | undefined => {
  if (step === 'down') return at + 1 < ids.length ? { above: ids[at + 1] } : undefined
  if (at === 0) return undefined
  return { above: step === 'top' ? undefined : ids[at - 2] }
}

/** `columns`: the cards as they are shown, column by column. */
export const useMoving = (columns: readonly (readonly GoalCard[])[]): readonly [Moving, string] => {
  const { joint } = useSession()
  const messages = useMessages().goals
  const shown = useRef(columns)
  useLayoutEffect(() => {
    shown.current = columns
  })
  const [said, setSaid] = useState('')

  const moving = useMemo<Moving>(() => {
    const columnOf = (goal: string) =>
      shown.current.find((cards) => cards.some(({ id }) => id === goal)) ?? []
    const behind = (goal: string, above: string | undefined) => {
      const others = columnOf(goal).filter(({ id }) => id !== goal)
      const card = columnOf(goal).find(({ id }) => id === goal)
      if (!card) return
      moveGoal(joint.doc(), goal, above)
      const place = above === undefined ? 0 : others.findIndex(({ id }) => id === above) + 1
      setSaid(messages.moved(short(card.text), place + 1, others.length + 1))
      requestAnimationFrame(() => elementOf(goal)?.scrollIntoView({ block: 'nearest' }))
    }
    const step = (goal: string, by: Step) => {
      const ids = columnOf(goal).map(({ id }) => id)
      const place = placeOf(ids, ids.indexOf(goal), by)
      if (place) behind(goal, place.above)
      else setSaid(messages.movedNowhere)
    }
    return { step, behind }
  }, [joint, messages])
  return [moving, said]
}
