/** What one stage is for, and the way there: the mediator moves the room, a side suggests, both together move. */
import type { Outcome } from '@common-ground/shared/acts/stage'
import { actAccess } from '@common-ground/shared/room/access'
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide } from '@common-ground/shared/room/side'
import type { Stage } from '@common-ground/shared/room/stage'
import { Button, SegmentedControl } from '@mantine/core'
import { useId, useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { type Messages, useMessages } from '../ui/messages.ts'
import { Moment } from '../ui/moment.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import styles from './stage-panel.module.css'
import { completes, type Step, suggestedBy, useMoveStage } from './use-move-stage.ts'

interface StagePanelProps {
  readonly stage: Stage
  readonly onMoved: () => void
}

const outcomes = ['agreement', 'no-agreement'] as const satisfies readonly Outcome[]
const isOutcome = (value: string): value is Outcome => outcomes.some((one) => one === value)

const moveLabel = (closing: boolean, name: string, words: Messages['room']['stage']): string =>
  closing ? words.close : words.move(name)

const Move = ({ stage, onMoved }: StagePanelProps) => {
  const words = useMessages().room.stage
  const { you, door } = useSession()
  const state = useRoomState().stage
  const { move, sending, refusal } = useMoveStage()
  const closing = stage === 'closed'
  const side = isSide(you.standing) ? you.standing : undefined
  const theirs = side && state.proposed[otherSide(side)]
  const [outcome, setOutcome] = useState<Outcome>(
    (theirs?.to === 'closed' ? theirs.outcome : undefined) ?? 'agreement',
  )
  const outcomeLabel = useId()
  const step: Step = closing ? { to: stage, outcome } : { to: stage }
  const name = words.names[stage]

  const suggested = side !== undefined && suggestedBy(side, state, step)
  const together = side !== undefined && completes(side, state, step)
  const label =
    side === undefined
      ? moveLabel(closing, name, words)
      : together
        ? closing
          ? words.closeTogether
          : words.together
        : closing
          ? words.suggestClose
          : words.suggest(name)

  return (
    <>
      {closing && (
        <div className={styles.outcome}>
          <span id={outcomeLabel}>{words.outcome}</span>
          <SegmentedControl
            aria-labelledby={outcomeLabel}
            fullWidth
            value={outcome}
            onChange={(value) => isOutcome(value) && setOutcome(value)}
            data={[
              { value: 'agreement', label: words.agreement },
              { value: 'no-agreement', label: words.noAgreement },
            ]}
          />
        </div>
      )}
      {suggested && side ? (
        <p className={styles.note}>{words.waitingFor(isolated(door.sides[otherSide(side)]))}</p>
      ) : (
        <>
          <Button
            fullWidth
            loading={sending}
            loaderProps={{ type: 'dots' }}
            color={side === undefined ? 'mediator' : 'common'}
            variant={side === undefined || together ? 'filled' : 'outline'}
            onClick={() => void move(step).then((moved) => moved && onMoved())}
          >
            {sending ? words.sending : label}
          </Button>
          <p className={styles.note}>
            {side === undefined
              ? words.mediatorMoves
              : together
                ? null
                : words.bothNeeded(isolated(door.sides[otherSide(side)]))}
          </p>
        </>
      )}
      <RefusalNote refusal={refusal} />
    </>
  )
}

export const StagePanel = ({ stage, onMoved }: StagePanelProps) => {
  const words = useMessages().room.stage
  const state = useRoomState().stage
  const mayMove = actAccess['move-stage'][useSession().you.standing] !== 'never'
  return (
    <div className={styles.panel}>
      <h2 className={styles.name}>{words.names[stage]}</h2>
      <p className={styles.purpose}>{words.purpose[stage]}</p>
      {state.stage === stage ? (
        <p className={styles.note}>
          {words.current}
          {state.since > 0 && (
            <>
              {' · '}
              <Moment at={state.since} />
            </>
          )}
        </p>
      ) : (
        mayMove && <Move stage={stage} onMoved={onMoved} />
      )}
    </div>
  )
}
