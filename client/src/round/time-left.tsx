/** The time that is left for writing, in minutes and seconds. No screen reader is interrupted by it. */
import { useMessages } from '../ui/messages.ts'
import { useTimeLeft } from '../ui/server-clock.ts'
import styles from './round.module.css'

const two = (part: number): string => String(part).padStart(2, '0')

export const TimeLeft = ({ until }: { readonly until: number }) => {
  const words = useMessages().round.banner
  const seconds = Math.ceil(useTimeLeft(until) / 1_000)
  const time = `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
  return (
    <span className={styles.time} role="timer" aria-live="off">
      {seconds === 0 ? words.over : words.left(time)}
    </span>
  )
}
