/** How long the pause lasts yet, in minutes and seconds. No screen reader is interrupted by it. */
import { useMessages } from '../ui/messages.ts'
import { useServerTime } from '../ui/server-clock.ts'
import styles from './pause.module.css'

const two = (part: number): string => String(part).padStart(2, '0')

export const PauseLeft = ({ until }: { readonly until: number }) => {
  const words = useMessages().pause
  const seconds = useServerTime((now) => Math.max(0, Math.ceil((until - now) / 1_000)))
  return (
    <span className={styles.left} role="timer" aria-live="off">
      {words.left(`${Math.floor(seconds / 60)}:${two(seconds % 60)}`)}
    </span>
  )
}
