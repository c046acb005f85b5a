/** How much of an item's time is left, in minutes and seconds; that it is over. It stands still in a pause, and interrupts nobody. */
import { type AgendaItem, itemEndsAt } from '@common-ground/shared/acts/agenda'
import { useRoomState } from '../sync/hooks.ts'
import { useServerTime, useTimeLeft } from '../ui/server-clock.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './agenda.module.css'

const two = (part: number): string => String(part).padStart(2, '0')

const Left = ({ until }: { readonly until: number }) => {
  const words = useTableMessages().order.agenda
  const { pauses } = useRoomState()
  const over = useServerTime((now) => now >= until)
  const seconds = Math.ceil(useTimeLeft(until, pauses) / 1_000)
  return (
    <span className={styles.left} role="timer" aria-live="off" data-over={over}>
      {over ? words.over : words.left(`${Math.floor(seconds / 60)}:${two(seconds % 60)}`)}
    </span>
  )
}

export const ItemLeft = ({ item }: { readonly item: AgendaItem }) => {
  const until = itemEndsAt(item, useRoomState().pauses)
  return until === undefined ? null : <Left until={until} />
}
