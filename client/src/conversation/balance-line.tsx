/** Whose turn it could be to be heard: an invitation, never a lock, and no count of anything. */
import type { Statement } from '@common-ground/shared/acts/conversation'
import { maySayBack } from '@common-ground/shared/acts/loop'
import { nextToBeHeard } from '@common-ground/shared/listening/balance'
import { isSide } from '@common-ground/shared/room/participant'
import type { Side } from '@common-ground/shared/room/side'
import { memo, useMemo } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './aside.module.css'
import { showCard } from './card-element.ts'

/** A point of that side that could be said back now: the last one. */
const pointOf = (statements: readonly Statement[], side: Side): Statement | undefined =>
  statements.findLast(({ standing, loop }) => standing === side && maySayBack(loop))

export const BalanceLine = memo(() => {
  const words = useTableMessages().conversation.balance
  const { you, door } = useSession()
  const { statements, stage } = useRoomState()
  const ordered = useMemo(() => [...statements.values()], [statements])
  const next = useMemo(() => nextToBeHeard(ordered), [ordered])
  if (next === undefined || stage.stage === 'closed' || you.standing === 'observer') return null
  const listens = isSide(you.standing) && you.standing !== next
  const point = listens ? pointOf(ordered, next) : undefined
  return (
    <p className={styles.line}>
      {you.standing === next ? words.own : words.other(isolated(door.sides[next]))}
      {point && ` ${words.point}`}
      {point && (
        <button type="button" className={styles.go} onClick={() => showCard(point.id)}>
          {words.go}
        </button>
      )}
    </p>
  )
})
BalanceLine.displayName = 'BalanceLine'
