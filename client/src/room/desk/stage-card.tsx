/** The stage on the desk: since when, what it is for, and the press to the next and back. */
import { type Stage, stages } from '@common-ground/shared/room/stage'
import { useClosed, useRoomState } from '../../sync/hooks.ts'
import { ActButton } from '../../ui/act-button.tsx'
import { Moment } from '../../ui/moment.tsx'
import { RefusalNote } from '../../ui/refusal-note.tsx'
import { useServerTime } from '../../ui/server-clock.ts'
import { useTableMessages } from '../../ui/table-messages.ts'
import { useMoveStage } from '../use-move-stage.ts'
import styles from './desk.module.css'
import { DeskCard } from './desk-card.tsx'

const minuteMs = 60_000

/** Next to it, never the end of the room: closing is said where it is asked how it ended. */
const besides = (stage: Stage): { readonly before: Stage | undefined; readonly after: Stage | undefined } => {
  const at = stages.indexOf(stage)
  const after = stages[at + 1]
  return { before: at > 0 ? stages[at - 1] : undefined, after: after === 'closed' ? undefined : after }
}

export const StageCard = () => {
  const { desk, room } = useTableMessages()
  const words = desk.stage
  const { stage } = useRoomState()
  const closed = useClosed()
  const { move, sending, refusal } = useMoveStage()
  const minutes = useServerTime((now) =>
    stage.since === 0 ? 0 : Math.max(0, Math.floor((now - stage.since) / minuteMs)),
  )
  const { before, after } = besides(stage.stage)
  const busy = sending ? room.stage.sending : undefined
  return (
    <DeskCard
      title={room.stage.names[stage.stage]}
      aside={
        stage.since > 0 && (
          <>
            {words.since} <Moment at={stage.since} /> · {words.minutes(minutes)}
          </>
        )
      }
    >
      <p className={styles.soft}>{room.stage.purpose[stage.stage]}</p>
      {!closed && (
        <div className={styles.deeds}>
          {before && (
            <ActButton size="sm" variant="default" sending={busy} onClick={() => void move({ to: before })}>
              {words.back(room.stage.names[before])}
            </ActButton>
          )}
          {after && (
            <ActButton size="sm" color="mediator" sending={busy} onClick={() => void move({ to: after })}>
              {words.on(room.stage.names[after])}
            </ActButton>
          )}
        </div>
      )}
      <RefusalNote refusal={refusal} />
    </DeskCard>
  )
}
