/** One person's invitation as a calendar file. It is told one link and can hold no other. */
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { dates } from '../ui/messages/en-dates.ts'
import { calendarText } from './calendar-text.ts'
import type { Meeting } from './meeting.ts'

export interface Invited {
  /** The room's, which becomes the name of the event. */
  readonly title: string
  /** The whole address of this person's own link. */
  readonly address: string
  readonly meeting: Meeting
}

/** In minutes before the meeting. */
const reminder = 15

/** `now`: ms since 1970. */
export const invitationFile = (
  { title, address, meeting: { start, minutes, place } }: Invited,
  now: number,
  words: typeof dates.file = dates.file,
): Promise<string> =>
  calendarText(
    [
      {
        id: `${sha256Hex(address).slice(0, 32)}@common-ground`,
        summary: title,
        description: words.invitation(address),
        address,
        start,
        minutes,
        remindMinutes: reminder,
        ...(place === undefined ? {} : { place }),
      },
    ],
    now,
  )
