/** Whether what was said and heard goes into the joint record: only while both sides tick it. */
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide, sides } from '@common-ground/shared/room/side'
import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './taking.module.css'

export const LoopsTick = () => {
  const words = useTableMessages().taking.things.record
  const session = useSession()
  const { door, you } = session
  const { loops } = useRoomState().wordings
  const [sending, setSending] = useState(false)
  const own = isSide(you.standing) ? you.standing : undefined
  const others = own === undefined ? sides : [otherSide(own)]
  const tick = async (include: boolean) => {
    setSending(true)
    await session.act({ type: 'tick-loops', include })
    setSending(false)
  }
  return (
    <div className={styles.loops}>
      {own === undefined ? (
        <p className={styles.text}>
          {words.loops} {words.loopsHint}
        </p>
      ) : (
        <Checkbox
          size="sm"
          checked={loops[own] ?? false}
          readOnly={sending}
          label={`${words.loops} ${words.loopsHint}`}
          onChange={({ currentTarget }) => void tick(currentTarget.checked)}
        />
      )}
      {others.map((side) => (
        <p key={side} className={styles.text}>
          {words.other(isolated(door.sides[side]), loops[side] ?? false)}
        </p>
      ))}
    </div>
  )
}
