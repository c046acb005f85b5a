/** The person who is proposed as mediator: what is said of them, what follows from a yes, and the answers. */
import type { AskedMediator } from '@common-ground/shared/acts/bringing'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { coached } from '../wording/coached.ts'
import styles from './mediators.module.css'
import { useSeatAct } from './use-seat-act.ts'

interface AskedProps {
  readonly asked: AskedMediator
  readonly side: Side
}

/** The answers of the side that is asked. */
const Answers = ({ asked: { id: asked, name } }: AskedProps) => {
  const words = useTableMessages().mediators
  const accepting = useSeatAct()
  const declining = useSeatAct()
  const [declines, setDeclines] = useState(false)
  const [reason, setReason] = useState('')
  const said = reason.trim()
  const decline = () =>
    void declining.give({ type: 'decline-mediator', asked, ...(said === '' ? {} : { reason: said }) })
  return (
    <>
      {declines && (
        <Textarea
          {...coached}
          label={words.reason}
          description={words.reasonHint}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          autosize
          minRows={1}
          maxRows={6}
          dir="auto"
          data-autofocus
        />
      )}
      <RefusalNote refusal={accepting.refusal ?? declining.refusal} />
      <div className={styles.deeds}>
        {declines ? (
          <>
            <Button variant="default" size="sm" onClick={() => setDeclines(false)}>
              {words.back}
            </Button>
            <ActButton
              size="sm"
              sending={declining.sending ? words.sending : undefined}
              aria-label={words.declineSendOf(isolated(name))}
              onClick={decline}
            >
              {words.declineSend}
            </ActButton>
          </>
        ) : (
          <>
            <Button
              variant="default"
              size="sm"
              aria-label={words.declineOf(isolated(name))}
              onClick={() => setDeclines(true)}
            >
              {words.decline}
            </Button>
            <ActButton
              size="sm"
              aria-label={words.acceptOf(isolated(name))}
              sending={accepting.sending ? words.sending : undefined}
              onClick={() => void accepting.give({ type: 'accept-mediator', asked })}
            >
              {words.accept}
            </ActButton>
          </>
        )}
      </div>
    </>
  )
}

const Own = ({ asked, side }: AskedProps) => {
  const words = useTableMessages().mediators
  const { sides } = useSession().door
  const { give, sending, refusal } = useSeatAct()
  return (
    <>
      <p className={styles.soft}>{words.waiting(isolated(sides[otherSide(side)]))}</p>
      <RefusalNote refusal={refusal} />
      <div className={styles.deeds}>
        <ActButton
          variant="default"
          size="sm"
          sending={sending ? words.sending : undefined}
          onClick={() => void give({ type: 'withdraw-mediator', asked: asked.id })}
        >
          {words.withdraw}
        </ActButton>
      </div>
    </>
  )
}

export const AskedCard = ({ asked, side }: AskedProps) => {
  const words = useTableMessages().mediators
  const { sides } = useSession().door
  const own = asked.side === side
  const name = isolated(asked.name)
  return (
    <div className={styles.card} data-standing={asked.side}>
      <p className={styles.sentence}>
        {own ? words.askedOwn(name) : words.asked(isolated(sides[asked.side]), name)}{' '}
        <Moment at={asked.at} className={styles.soft} />
      </p>
      <Voice as="p" className={styles.said}>
        {asked.disclosure}
      </Voice>
      {!own && <p className={styles.soft}>{words.follows}</p>}
      {own ? <Own asked={asked} side={side} /> : <Answers asked={asked} side={side} />}
    </div>
  )
}
