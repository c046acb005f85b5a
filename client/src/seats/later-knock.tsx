/** A mediator at the door of a room in which the sides have worked: both let them in, and each says whether to what stands there. Loaded late. */
import { otherSide, type Side } from '@common-ground/shared/room/side'
import type { Knock } from '@common-ground/shared/wire/messages'
import { useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { PersonDisc } from '../ui/person-disc.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { AfreshQuestion } from './afresh-question.tsx'
import styles from './knock-list.module.css'
import { useSeatAct } from './use-seat-act.ts'

interface LaterKnockProps {
  readonly knock: Knock
  readonly side: Side
}

/** What a side has said of the newcomer: nothing, yes from now on, or yes with what stands there. */
type Said = 'nothing' | 'from-now' | 'history'

const useSaid = (participant: string): ((side: Side) => Said) => {
  const admission = useRoomState().seats.admitted.get(participant)
  return (side) => {
    if (!admission?.sides.includes(side)) return 'nothing'
    return admission.history.includes(side) ? 'history' : 'from-now'
  }
}

export const LaterKnock = ({ knock: { participant, name, standing }, side }: LaterKnockProps) => {
  const { mediators, seats } = useTableMessages()
  const words = mediators.knock
  const { sides } = useSession().door
  const said = useSaid(participant)
  const [asks, setAsks] = useState<'history' | 'from-now'>()
  const admitting = useSeatAct()
  const turning = useSeatAct()
  const sending = admitting.sending || turning.sending
  const [own, theirs] = [said(side), said(otherSide(side))]
  const other = isolated(sides[otherSide(side)])
  const say = (yes: 'history' | 'from-now') =>
    void admitting.give({ type: 'admit', participant, history: yes === 'history' })
  /** The second yes decides: without both ticks it opens the room afresh, and that is asked once more. */
  const press = (yes: 'history' | 'from-now') => {
    const decides = theirs !== 'nothing' && !(yes === 'history' && theirs === 'history')
    if (decides) setAsks(yes)
    else say(yes)
  }
  const sendingWord = admitting.sending ? mediators.sending : undefined
  return (
    <li className={styles.knock} data-standing={standing}>
      <PersonDisc name={name} standing={standing} away size={32} />
      <div className={styles.text}>
        <p className={styles.sentence} dir="auto">
          {seats.knock.mediator(name)}
        </p>
        <p className={styles.reads}>
          {words.reads} {words.afresh}
          {theirs !== 'nothing' && (
            <span className={styles.said}>
              {' '}
              {theirs === 'history' ? words.said(other) : words.saidFromNow(other)}
            </span>
          )}
          {own !== 'nothing' && (
            <span className={styles.said}>
              {' '}
              {own === 'history' ? words.youSaid(other) : words.youSaidFromNow(other)}
            </span>
          )}
        </p>
        <RefusalNote refusal={admitting.refusal ?? turning.refusal} />
      </div>
      <div className={styles.several}>
        <ActButton
          size="xs"
          variant="default"
          aria-label={seats.knock.turnAwayOf(name)}
          sending={turning.sending ? mediators.sending : undefined}
          waiting={sending}
          onClick={() => void turning.give({ type: 'turn-away', participant })}
        >
          {seats.knock.turnAway}
        </ActButton>
        {own !== 'from-now' && (
          <ActButton
            size="xs"
            variant="default"
            aria-label={words.fromNowOf(name)}
            sending={sendingWord}
            waiting={sending}
            onClick={() => press('from-now')}
          >
            {words.fromNow}
          </ActButton>
        )}
        {own !== 'history' && (
          <ActButton
            size="xs"
            variant="default"
            aria-label={words.letInOf(name)}
            sending={sendingWord}
            waiting={sending}
            onClick={() => press('history')}
          >
            {words.letIn}
          </ActButton>
        )}
      </div>
      <AfreshQuestion
        name={name}
        asked={asks !== undefined}
        onClose={() => setAsks(undefined)}
        onSure={() => {
          if (asks) say(asks)
          setAsks(undefined)
        }}
      />
    </li>
  )
}
