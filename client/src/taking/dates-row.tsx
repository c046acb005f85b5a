/** The days of a signed agreement as a file for a calendar: made on this device. Nothing where it names no day. */
import type { AgreementText } from '@common-ground/shared/agreement/agreement-text'
import { firstReply } from '@common-ground/shared/room/refusal'
import { Button } from '@mantine/core'
import { IconCalendarDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { saveFile } from '../ui/save-file.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './taking.module.css'

const hasDays = ({ milestones, followUp }: AgreementText): boolean =>
  followUp !== undefined || milestones.some(({ due, until }) => due !== undefined || until !== undefined)

const fileName = 'dates.ics'

export const DatesRow = ({ text }: { readonly text: AgreementText }) => {
  const words = useTableMessages().taking
  const { room } = useSession()
  const [state, setState] = useState<'saved' | 'failed'>()
  const about = useId()
  if (!hasDays(text)) return null
  const { title, text: what } = words.things.dates
  const take = async () => {
    setState(undefined)
    try {
      const { agreementCalendar } = await import('../dates/agreement-dates.ts')
      const file = await agreementCalendar(text, { origin: window.location.origin, room })
      saveFile(fileName, new Blob([file ?? ''], { type: 'text/calendar;charset=utf-8' }))
      setState('saved')
    } catch {
      // What makes the file could not be fetched: the next press tries again.
      setState('failed')
    }
  }
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h3 className={styles.title}>{title}</h3>
        <p id={about} className={styles.text}>
          {what}
        </p>
      </div>
      <div className={styles.ways}>
        <Button
          className={styles.way ?? ''}
          variant="default"
          size="compact-md"
          leftSection={<IconCalendarDown size={15} stroke={1.7} aria-hidden />}
          aria-label={words.save(title, words.dates)}
          aria-describedby={about}
          onClick={() => void take()}
        >
          {words.dates}
        </Button>
      </div>
      <div role="status" aria-live="polite" className={styles.step}>
        {state === 'saved' && words.saved(fileName)}
      </div>
      <RefusalNote refusal={state === 'failed' ? firstReply({ refused: 'unreachable' }) : undefined} />
    </li>
  )
}
