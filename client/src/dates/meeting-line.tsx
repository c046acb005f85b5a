/** The time that stands in the calendar files of a page, once it is chosen, and the form it is chosen in. */
import { firstReply } from '@common-ground/shared/room/refusal'
import { UnstyledButton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { Boundary } from '../ui/boundary.tsx'
import { useDatesMessages } from '../ui/dates-messages.ts'
import { NotCome } from '../ui/not-come.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { meetingInWords } from './meeting.ts'
import styles from './meeting-line.module.css'
import type { CalendarFiles } from './use-calendar-files.ts'

const MeetingForm = lazy(() => import('./meeting-form.tsx').then((form) => ({ default: form.MeetingForm })))

const unreachable = firstReply({ refused: 'unreachable' })

export const MeetingLine = ({ files }: { readonly files: CalendarFiles }) => {
  const words = useDatesMessages().link
  const { meeting, asking, failed, change } = files
  return (
    <div className={styles.line}>
      {meeting && (
        <p className={styles.meets}>
          {words.meets(meetingInWords(meeting))}{' '}
          <UnstyledButton className={styles.change} aria-label={words.changeTime} onClick={change}>
            {words.change}
          </UnstyledButton>
        </p>
      )}
      <RefusalNote refusal={failed ? unreachable : undefined} />
      {asking !== undefined && (
        <Boundary failed={<NotCome>{unreachable.sentence}</NotCome>}>
          <Suspense>
            <MeetingForm files={files} />
          </Suspense>
        </Boundary>
      )}
    </div>
  )
}
