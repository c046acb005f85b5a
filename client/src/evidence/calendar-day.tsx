/** A day of the calendar as its reader writes it: it has no zone, so none moves it. */

interface CalendarDayProps {
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly say?: (day: string) => string
}

const format = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

export const CalendarDay = ({ day, say = (text) => text }: CalendarDayProps) => (
  <time dateTime={day}>{say(format.format(new Date(`${day}T00:00:00Z`)))}</time>
)
