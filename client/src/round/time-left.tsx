/** The time that is left for writing, in minutes and seconds; it stands still in a pause. No screen reader is interrupted by it. */
import { type Round, writingEndsAt } from '@common-ground/shared/acts/rounds'
import { useRoomState } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { useTimeLeft } from '../ui/server-clock.ts'
import styles from './round.module.css'

const two = (part: number): string => String(part).padStart(2, '0')

export const TimeLeft = ({ round }: { readonly round: Round }) => {
  const words = useMessages().roundBar
  const { pauses } = useRoomState()
  const seconds = Math.ceil(useTimeLeft(writingEndsAt(round, pauses), pauses) / 1_000)
  const time = `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
  return (
    <span className={styles.time} role="timer" aria-live="off">
      {seconds === 0 ? words.over : words.left(time)}
    </span>
  )
}
