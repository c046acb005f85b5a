/** A calendar file by RFC 5545: events at a moment, in UTC, or of a whole day. The library that writes it comes with the first one. */

interface Event {
  /** The same for the same event: a later file takes the place of an earlier one. */
  readonly id: string
  /** One line. */
  readonly summary: string
  readonly description: string
  readonly address?: string
}

/** At a moment, with a reminder before it. Nobody's address stands in it: it is its reader's own. */
export interface Appointment extends Event {
  /** ms since 1970 */
  readonly start: number
  readonly minutes: number
  readonly remindMinutes: number
  readonly place?: string
}

/** Of a day of the calendar, YYYY-MM-DD, wherever one is on it. */
export interface DayEvent extends Event {
  readonly day: string
}

const minuteMs = 60_000

/** Controls have no place in a calendar, and half a character none in UTF-8. */
const written = (text: string): string =>
  text.replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : '')).toWellFormed()

const inOneLine = (text: string): string => written(text).replace(/\s+/gu, ' ').trim()

const whenOf = (event: Appointment | DayEvent) =>
  'day' in event
    ? { start: new Date(`${event.day}T00:00:00Z`), allDay: true }
    : { start: new Date(event.start), end: new Date(event.start + event.minutes * minuteMs) }

/** `now`: when it is made, ms since 1970. Rejects where the library cannot be fetched. */
export const calendarText = async (
  events: readonly (Appointment | DayEvent)[],
  now: number,
): Promise<string> => {
  const { default: ical, ICalAlarmType } = await import('ical-generator')
  const calendar = ical({ prodId: { company: 'Common Ground', product: 'Dates', language: 'EN' } })
  for (const event of events) {
    const { id, summary, description, address } = event
    const made = calendar.createEvent({
      ...whenOf(event),
      id,
      // Calendars keep the event with the greater number.
      sequence: Math.floor(now / minuteMs),
      stamp: new Date(now),
      summary: inOneLine(summary),
      description: written(description),
      ...(address === undefined ? {} : { url: address }),
    })
    if ('day' in event) continue
    if (event.place !== undefined) made.location(inOneLine(event.place))
    made.createAlarm({ type: ICalAlarmType.display, triggerBefore: event.remindMinutes * 60 })
  }
  // Every line ends, also the last one.
  return `${calendar.toString()}\r\n`
}
