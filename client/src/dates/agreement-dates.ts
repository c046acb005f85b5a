/** The dates of an agreement as a calendar file: who does what by when, until when it holds, and when both look at it again. */
import type { AgreementText, Milestone } from '@common-ground/shared/agreement/agreement-text'
import { dates } from '../ui/messages/en-dates.ts'
import { calendarText, type DayEvent } from './calendar-text.ts'

export interface CalendarAddress {
  /** Of this server, without a slash at the end. */
  readonly origin: string
  /** The room's id, which opens nothing. */
  readonly room: string
}

interface Making {
  /** ms since 1970 */
  readonly now: number
  readonly words: typeof dates.file
}

/** Characters as people see them. */
const lineLength = 80

const cut = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  const seen = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)]
  if (seen.length <= lineLength) return line
  const kept = seen.slice(0, lineLength - 1).map(({ segment }) => segment)
  return `${kept.join('').trimEnd()}…`
}

const milestoneEvent = (
  { id, who, what, condition, due, until }: Milestone,
  { title, sides }: AgreementText,
  { room, words }: Pick<CalendarAddress, 'room'> & Pick<Making, 'words'>,
): DayEvent | undefined => {
  const day = due ?? until
  if (day === undefined) return undefined
  const name = who === 'both' ? words.both : sides[who]
  const description = [
    words.says(name, what),
    ...(condition === undefined ? [] : [words.onlyIf(condition)]),
    ...(due === undefined ? [] : [words.by(due)]),
    ...(until === undefined ? [] : [words.until(until)]),
    words.from(title),
  ]
  return {
    id: `${id}.${room}@common-ground`,
    day,
    summary: cut(words.says(name, due === undefined ? words.lastDay(what) : what)),
    description: description.join('\n'),
  }
}

const followUpEvent = (
  { title, followUp }: AgreementText,
  { origin, room }: CalendarAddress,
  words: Making['words'],
): DayEvent | undefined => {
  if (followUp === undefined) return undefined
  const address = `${origin}/again#${room}`
  return {
    id: `follow-up.${room}@common-ground`,
    day: followUp,
    summary: cut(words.followUp(title)),
    description: words.again(address),
    address,
  }
}

/** The text of `dates.ics`; undefined where the agreement names no day. Rejects where the library cannot be fetched. */
export const agreementCalendar = async (
  text: AgreementText,
  address: CalendarAddress,
  { now, words }: Making = { now: Date.now(), words: dates.file },
): Promise<string | undefined> => {
  const { room } = address
  const events = [
    ...text.milestones.map((milestone) => milestoneEvent(milestone, text, { room, words })),
    followUpEvent(text, address, words),
  ].filter((event) => event !== undefined)
  return events.length === 0 ? undefined : calendarText(events, now)
}
