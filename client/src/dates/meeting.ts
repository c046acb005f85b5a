/** When and where people meet, as typed by whoever hands out the links, in the zone of their own device. */
import { lengthOf } from '@common-ground/shared/room/text'
import type { DatesMessages } from '../ui/dates-messages.ts'

export const durations = [30, 60, 90, 120] as const

export interface MeetingDraft {
  /** YYYY-MM-DD and HH:MM; empty where nothing is chosen. */
  readonly day: string
  readonly time: string
  readonly minutes: number
  /** A place, or the address of a call. */
  readonly place: string
}

export interface Meeting {
  /** ms since 1970 */
  readonly start: number
  readonly minutes: number
  readonly place?: string
}

export const emptyMeeting: MeetingDraft = { day: '', time: '', minutes: 60, place: '' }

export const placeLimit = 300

/** ms since 1970; not a number where one of the two is no day or time. */
const startOf = ({ day, time }: MeetingDraft): number => new Date(`${day}T${time}`).getTime()

export type MeetingField = 'day' | 'time' | 'place'
/** In the order of the form. */
export const meetingFields = ['day', 'time', 'place'] as const satisfies readonly MeetingField[]

/** What each field still needs; an empty object means there is a meeting. `now`: ms since 1970. */
export const notesOn = (
  draft: MeetingDraft,
  now: number,
  words: DatesMessages['check'],
): Partial<Record<MeetingField, string>> => {
  const { day, time, place } = draft
  const over = lengthOf(place.trim()) - placeLimit
  const long = over > 0 ? { place: words.long(placeLimit, over) } : {}
  if (day === '') return { day: words.day, ...(time === '' ? { time: words.time } : {}), ...long }
  if (time === '') return { time: words.time, ...long }
  const start = startOf(draft)
  if (Number.isNaN(start)) return { day: words.day, ...long }
  return start < now ? { day: words.past, ...long } : long
}

/** Of a draft nothing is to be noted on. */
export const meetingOf = (draft: MeetingDraft): Meeting => {
  const place = draft.place.trim()
  return { start: startOf(draft), minutes: draft.minutes, ...(place === '' ? {} : { place }) }
}

/** From when to when, in words of the reader's own language, zone and clock. */
export const meetingInWords = ({ start, minutes }: Meeting): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' }).formatRange(
    start,
    start + minutes * 60_000,
  )

/** As its name stands in the reader's device: `Europe/Berlin`. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone
