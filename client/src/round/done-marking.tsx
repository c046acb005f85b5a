/** Saying that one's side is done marking, or not yet: nobody else is told before both are. */
import type { Hand } from '@common-ground/shared/acts/hands'
import type { Round } from '@common-ground/shared/acts/rounds'
import type { Space } from '@common-ground/shared/room/space'
import { useTableMessages } from '../ui/table-messages.ts'
import { ActLine } from './act-line.tsx'
import styles from './round.module.css'

interface DoneMarkingProps {
  readonly space: Space
  readonly round: Round
  readonly hand: Hand
  readonly unmarked: number
}

export const DoneMarking = ({ space, round, hand, unmarked }: DoneMarkingProps) => {
  const { marking } = useTableMessages().round
  const said = hand.doneMarking === round.marking
  const about = { round: round.id, marking: round.marking }
  return (
    <div className={styles.foot}>
      {said && <p className={styles.note}>{marking.saidDone}</p>}
      {!said && unmarked > 0 && <p className={styles.note}>{marking.unmarked(unmarked)}</p>}
      {said ? (
        <ActLine space={space} act={{ type: 'not-done-marking', ...about }} variant="default">
          {marking.notDone}
        </ActLine>
      ) : (
        <ActLine space={space} act={{ type: 'done-marking', ...about }}>
          {marking.done}
        </ActLine>
      )}
    </div>
  )
}
