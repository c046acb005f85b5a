/** What the sides have suggested about the stage, with the one press that moves on together; and that the room is closed. */
import { actAccess } from '@common-ground/shared/room/access'
import { type Side, sides } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import styles from './stage-banner.module.css'
import { type Step, useMoveStage } from './use-move-stage.ts'

interface SuggestionProps {
  readonly side: Side
  readonly step: Step
}

const Suggestion = ({ side, step }: SuggestionProps) => {
  const words = useMessages().room.stage
  const { you, door } = useSession()
  const { move, sending, refusal } = useMoveStage()
  const own = you.standing === side
  const mayMove = actAccess['move-stage'][you.standing] !== 'never'
  const name = words.names[step.to]
  const outcome = step.outcome === undefined ? undefined : words.outcomes[step.outcome]
  const other = side === 'a' ? door.sides.b : door.sides.a
  const said = own
    ? outcome === undefined
      ? words.youSuggest(name)
      : words.youSuggestClosing(outcome)
    : outcome === undefined
      ? words.suggests(isolated(door.sides[side]), name)
      : words.suggestsClosing(isolated(door.sides[side]), outcome)
  const label =
    you.standing === 'mediator'
      ? outcome === undefined
        ? words.move(name)
        : words.close
      : outcome === undefined
        ? words.together
        : words.closeTogether
  return (
    <div className={styles.banner} data-side={side}>
      <HalfDiscs a={side === 'a'} b={side === 'b'} size={20} label="" />
      <p className={styles.said}>
        {said}
        {own && <span className={styles.waiting}> {words.waitingFor(isolated(other))}</span>}
      </p>
      {!own && mayMove && (
        <Button
          size="xs"
          loading={sending}
          loaderProps={{ type: 'dots' }}
          color={you.standing === 'mediator' ? 'mediator' : 'common'}
          onClick={() => void move(step)}
        >
          {label}
        </Button>
      )}
      <RefusalNote refusal={refusal} />
    </div>
  )
}

export const StageBanner = () => {
  const words = useMessages().room.stage
  const { stage, outcome, proposed } = useRoomState().stage
  return (
    <div role="status" aria-live="polite">
      {stage === 'closed' && (
        <div className={styles.banner}>
          <IconLock size={17} stroke={1.7} aria-hidden className={styles.icon} />
          <p className={styles.said}>{outcome === undefined ? words.closedNow : words.closedWith[outcome]}</p>
        </div>
      )}
      {sides.map((side) => {
        const step = proposed[side]
        return step && <Suggestion key={`${side} ${step.to} ${step.outcome}`} side={side} step={step} />
      })}
    </div>
  )
}
