/** Leaving the room, after a second thought: what goes, what stays, and what nobody could do afterwards. */
import { isSide } from '@common-ground/shared/room/participant'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useConnection, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import styles from './destroy.module.css'
import { usePeople } from './use-people.ts'

interface LeaveQuestionProps {
  readonly onStay: () => void
  readonly onForget: () => void
}

/** What nobody could do once this person has left; undefined when someone else of their chair stays. */
const useLastOne = (): string | undefined => {
  const words = useMessages().seats.leave
  const { you, door } = useSession()
  const { standing } = you
  const others = usePeople()[standing].filter((person) => !person.you && person.entered)
  if (others.length > 0 || standing === 'observer') return undefined
  return isSide(standing) ? words.last(isolated(door.sides[standing])) : words.lastMediator
}

export const LeaveQuestion = ({ onStay, onForget }: LeaveQuestionProps) => {
  const words = useMessages().seats.leave
  const session = useSession()
  const { link, words: own, acts } = useConnection()
  const [leaving, setLeaving] = useState(false)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const last = useLastOne()
  const online = link === 'online'
  const leave = async () => {
    setLeaving(true)
    setRefusal(undefined)
    const reply = await session.leaveRoom()
    setLeaving(false)
    // Once it is recorded the page of an ended seat takes this one's place.
    if (isRefusal(reply)) setRefusal(reply)
  }
  return (
    <>
      <p className={styles.text}>{words.text}</p>
      {last === undefined ? (
        <p className={styles.text}>{words.again}</p>
      ) : (
        <p className={styles.warning}>{last}</p>
      )}
      {(own !== 'recorded' || acts > 0) && (
        <p className={styles.warning} role="status">
          {words.unsent}
        </p>
      )}
      {!online && <p className={styles.soft}>{words.offline}</p>}
      <RefusalNote refusal={refusal} />
      <div className={styles.actions}>
        <Button variant="default" onClick={onStay} data-autofocus>
          {words.stay}
        </Button>
        <ActButton
          sending={leaving ? words.sending : undefined}
          waiting={!online}
          onClick={() => void leave()}
        >
          {words.confirm}
        </ActButton>
      </div>
      <div className={styles.elsewhere}>
        <p className={styles.soft}>{words.hereText}</p>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={onForget}>
          {words.here}
        </Button>
      </div>
    </>
  )
}
