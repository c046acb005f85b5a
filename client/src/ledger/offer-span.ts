/** How long something is, in words: the last minute by the second, everything else by begun minutes. */
import type { TableMessages } from '../ui/table-messages.ts'

/** Two units at most: what is days away is not counted in minutes. */
export const spanOf = (seconds: number, words: TableMessages['offers']['time']): string => {
  if (seconds <= 60) return words.seconds(seconds)
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 120) return words.minutes(minutes)
  const hours = Math.floor(minutes / 60)
  const parts =
    hours < 48
      ? [words.hours(hours), minutes % 60 > 0 ? words.minutes(minutes % 60) : '']
      : [words.days(Math.floor(hours / 24)), hours % 24 > 0 ? words.hours(hours % 24) : '']
  return parts.filter((part) => part !== '').join(' ')
}
