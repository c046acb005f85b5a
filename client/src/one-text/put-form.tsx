/** Where the mediator asks both sides for a yes or no to the newest version, and says how long they can answer. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { noProposal } from '../proposals/drafts.ts'
import { VotingTime } from '../proposals/voting-time.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './one-text.module.css'
import { useSending } from './use-sending.ts'

interface PutFormProps {
  readonly document: string
  readonly version: number
  readonly onDone: () => void
}

export const PutForm = ({ document, version, onDone }: PutFormProps) => {
  const { oneText, proposals } = useTableMessages()
  const words = oneText.put
  const { give, sending, refusal } = useSending()
  const [minutes, setMinutes] = useState(noProposal.minutes)
  const put = async () => {
    if (await give({ type: 'put-text', document, version, minutes: Number(minutes) })) onDone()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void put()
      }}
    >
      <p className={styles.hint}>{words.lead(version)}</p>
      <VotingTime minutes={minutes} onChange={setMinutes} />
      <RefusalNote refusal={refusal} />
      <div className={styles.ways}>
        <ActButton type="submit" color="mediator" size="sm" sending={sending ? proposals.sending : undefined}>
          {words.send(version)}
        </ActButton>
        <Button size="sm" variant="subtle" color="gray" onClick={onDone}>
          {oneText.back}
        </Button>
      </div>
    </form>
  )
}
