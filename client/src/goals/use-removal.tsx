/** Removing a card, with a way back for some seconds. */

import { type Goal, removeGoal, restoreGoal } from '@common-ground/shared/documents/goals'
import { sides } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCallback, useRef } from 'react'
import { useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { useShortcut } from '../ui/shortcuts.ts'
import { whenAsked } from '../ui/when-asked.ts'
import { focusAdding, focusCard, leaveCard } from './card-elements.ts'
import styles from './use-removal.module.css'

const offeredFor = 10_000
const names = whenAsked(() => new Intl.ListFormat(undefined))

/** Once the board shows what was done. */
const afterwards = (place: () => void): void => {
  requestAnimationFrame(place)
}

export const useRemoval = (): ((goal: Goal) => void) => {
  const { joint, you, door } = useSession()
  const messages = useMessages().goals
  const last = useRef<(() => void) | undefined>(undefined)
  useShortcut('u', messages.undoKey, () => last.current?.())
  return useCallback(
    (goal: Goal) => {
      const id = `removed-${goal.id}`
      const undo = () => {
        // The copy may be another one by now, so the document is asked for at the press.
        restoreGoal(joint.doc(), goal, you.standing)
        notifications.hide(id)
        const without = sides.filter((side) => side !== you.standing && goal.why[side] !== undefined)
        if (without.length > 0)
          notifications.show({
            withBorder: true,
            message: messages.backWithout(names().format(without.map((side) => isolated(door.sides[side])))),
          })
        afterwards(() => focusCard(goal.id))
      }
      last.current = undo
      leaveCard(goal.id)
      removeGoal(joint.doc(), goal.id)
      afterwards(() => {
        if (document.activeElement === document.body) focusAdding(goal.column)
      })
      notifications.show({
        id,
        autoClose: offeredFor,
        onClose: () => {
          if (last.current === undo) last.current = undefined
        },
        withBorder: true,
        message: (
          <div className={styles.removed}>
            <span>{messages.removed}</span>
            <Button variant="default" size="compact-sm" onClick={undo}>
              {messages.undo}
            </Button>
          </div>
        ),
      })
    },
    [joint, messages, you.standing, door],
  )
}
