/** Whether both sides take an issue's title as neutral: their half discs, whom it waits for, and the one press that says so. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { isSide } from '@common-ground/shared/room/participant'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { sides } from '@common-ground/shared/room/side'
import { useState } from 'react'
import { useAct, useClosed, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { type TableMessages, useTableMessages } from '../ui/table-messages.ts'
import styles from './issue-title.module.css'

/** What the two half discs of a title say. */
export const titleWords = (
  { accepted }: Issue,
  names: Readonly<Record<'a' | 'b', string>>,
  words: TableMessages['issues']['title'],
): string => {
  if (accepted.length === sides.length) return words.both
  const [one] = accepted
  const missing = sides.find((side) => !accepted.includes(side)) ?? 'a'
  return one === undefined
    ? words.neither
    : `${words.one(isolated(names[one]))}. ${words.waits(isolated(names[missing]))}`
}

interface TitleAnswerProps {
  readonly issue: Issue
  /** Where the words beside it say whom the title waits for. */
  readonly brief?: boolean
}

/** The press, or whom the title waits for; nothing once both have said yes. */
export const TitleAnswer = ({ issue, brief = false }: TitleAnswerProps) => {
  const { ledger, issues } = useTableMessages()
  const words = issues.title
  const { you, door } = useSession()
  const { send, sending } = useAct()
  const closed = useClosed()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const { accepted } = issue
  const mayAccept = !closed && isSide(you.standing) && !accepted.includes(you.standing)
  const accept = async () => {
    setRefusal(undefined)
    // Bound to the very title that is read here.
    const reply = await send({ type: 'accept-title', issue: issue.id, title: issue.title })
    if (isRefusal(reply)) setRefusal(reply)
  }
  const missing = sides.find((side) => !accepted.includes(side))
  const waiting = !brief && isSide(you.standing) && accepted.includes(you.standing) ? missing : undefined
  if (!mayAccept && waiting === undefined && !refusal) return null
  return (
    <div className={styles.answer}>
      {mayAccept && (
        <ActButton
          size="compact-xs"
          variant="light"
          className={styles.press ?? ''}
          sending={sending ? ledger.sending : undefined}
          onClick={() => void accept()}
        >
          {words.accept}
        </ActButton>
      )}
      {waiting && <span className={styles.waits}>{words.waitsShort(isolated(door.sides[waiting]))}</span>}
      <RefusalNote refusal={refusal} />
    </div>
  )
}
