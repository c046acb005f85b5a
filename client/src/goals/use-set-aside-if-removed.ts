/** A card that somebody else removes while one writes in it: its words are set aside for the writer, who is told. */
import { refuse } from '@common-ground/shared/room/refusal'
import { notifications } from '@mantine/notifications'
import { useEffect, useRef } from 'react'
import { type GoalCard, useSession } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import type { GoalPart } from './goal-editor.tsx'

export interface WrittenPart {
  readonly goal: string
  readonly part: GoalPart
}

export const useSetAsideIfRemoved = (cards: readonly GoalCard[], writing: WrittenPart | undefined): void => {
  const session = useSession()
  const { removedUnderYou } = useMessages().goals
  const last = useRef<GoalCard>(undefined)
  const now = writing && cards.find(({ id }) => id === writing.goal)
  useEffect(() => {
    const before = last.current
    last.current = now
    if (!writing || now || before?.id !== writing.goal) return
    const where = writing.part === 'measure' ? 'measure' : 'goal'
    const text = where === 'measure' ? before.measure : before.text
    session.keepAside({ where, goal: writing.goal }, text, refuse('goal-unknown'))
    notifications.show({ message: removedUnderYou, withBorder: true, autoClose: 15_000 })
  }, [now, writing, session, removedUnderYou])
}
