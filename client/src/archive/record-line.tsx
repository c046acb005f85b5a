/** Whether the record of an archive holds together, and whether the room's own begins where it ends. */
import type { Opening } from '@common-ground/shared/acts/reopening'
import { useMemo } from 'react'
import type { RoomSession } from '../sync/room-session.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './archive.module.css'

interface RecordLineProps {
  readonly archive: RoomSession
  /** The joint room that came after it, where that is the one people are in. */
  readonly next: Opening | undefined
  /** Whether to say so where it does. */
  readonly whole: boolean
}

export const RecordLine = ({ archive, next, whole }: RecordLineProps) => {
  const words = useTableMessages().archive
  // Nothing of it changes: read once.
  const [broken, length, head] = useMemo(() => {
    const entries = archive.space('joint').entries()
    return [archive.ledgerBroken(), entries.length, entries.at(-1)?.hash]
  }, [archive])
  if (broken && !broken.whole) return <p className={styles.broken}>{words.broken(broken.at + 1)}</p>
  const follows = next?.of === undefined || (next.of.head === head && next.of.length === length)
  if (!follows) return <p className={styles.broken}>{words.apart}</p>
  if (!whole) return null
  return (
    <p className={styles.record}>
      {words.whole(length)} {next && words.follows}
    </p>
  )
}
