/** A mediator at the door of a room in which the sides have worked: both let them in, and to what stands there. Loaded late. */
import { otherSide, type Side } from '@common-ground/shared/room/side'
import type { Knock } from '@common-ground/shared/wire/messages'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { PersonDisc } from '../ui/person-disc.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './knock-list.module.css'
import { useSeatAct } from './use-seat-act.ts'

interface LaterKnockProps {
  readonly knock: Knock
  readonly side: Side
}

export const LaterKnock = ({ knock: { participant, name, standing }, side }: LaterKnockProps) => {
  const { mediators, seats } = useTableMessages()
  const words = mediators.knock
  const { sides } = useSession().door
  const ticked = useRoomState().seats.admitted.get(participant)?.history ?? []
  const admitting = useSeatAct()
  const turning = useSeatAct()
  const sending = admitting.sending || turning.sending
  const [said, otherSaid] = [ticked.includes(side), ticked.includes(otherSide(side))]
  const other = isolated(sides[otherSide(side)])
  return (
    <li className={styles.knock} data-standing={standing}>
      <PersonDisc name={name} standing={standing} away size={32} />
      <div className={styles.text}>
        <p className={styles.sentence} dir="auto">
          {seats.knock.mediator(name)}
        </p>
        <p className={styles.reads}>
          {words.reads}
          {otherSaid && <span className={styles.said}> {words.said(other)}</span>}
          {said && <span className={styles.said}> {words.youSaid(other)}</span>}
        </p>
        <RefusalNote refusal={admitting.refusal ?? turning.refusal} />
      </div>
      <div className={styles.actions}>
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
        <ActButton
          size="xs"
          {...(said ? { variant: 'default' } : {})}
          aria-label={said ? words.takeBackOf(name) : words.letInOf(name)}
          sending={admitting.sending ? mediators.sending : undefined}
          waiting={sending}
          onClick={() => void admitting.give({ type: 'admit', participant, history: !said })}
        >
          {said ? words.takeBack : words.letIn}
        </ActButton>
      </div>
    </li>
  )
}
