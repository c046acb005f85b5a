/** Writing cards in private while the clock runs: one's own side's cards, handed in and taken back. */
import type { Round } from '@common-ground/shared/acts/rounds'
import { homeOf, type Space } from '@common-ground/shared/room/space'
import { useSession } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { ActLine } from './act-line.tsx'
import { CardComposer } from './card-composer.tsx'
import { PrivateFrame } from './private-frame.tsx'
import styles from './round.module.css'
import { TimeLeft } from './time-left.tsx'
import { useHand, useRound } from './use-round.ts'

interface OwnCardsProps {
  readonly space: Space
  readonly round: Round
}

const OwnCards = ({ space, round: { id } }: OwnCardsProps) => {
  const { writing } = useTableMessages().round
  const { side } = useRound()
  const { cards, doneWriting } = useHand(space, id)
  return (
    <PrivateFrame space={space}>
      <p className={styles.note}>{writing.lead}</p>
      <CardComposer space={space} round={id} />
      <p className={styles.count} role="status">
        {writing.handed(cards.size)}
      </p>
      <ul className={styles.cards}>
        {[...cards].map(([card, text]) => (
          <li key={card} className={styles.card} tabIndex={-1}>
            <Voice>{text}</Voice>
            <ActLine
              space={space}
              act={{ type: 'take-back-card', round: id, card }}
              variant="subtle"
              color="gray"
              size="compact-sm"
            >
              <span aria-hidden>{writing.takeBack}</span>
              <span className={styles.spoken}>{writing.takeBackLabel(text)}</span>
            </ActLine>
          </li>
        ))}
      </ul>
      {doneWriting ? (
        <div className={styles.foot}>
          <p className={styles.note}>{writing.saidDone}</p>
          <ActLine space={space} act={{ type: 'not-done-writing', round: id }} variant="default">
            {writing.notDone}
          </ActLine>
        </div>
      ) : (
        <div className={styles.foot}>
          <ActLine space={space} act={{ type: 'done-writing', round: id }} variant="outline">
            {side ? writing.done : writing.mediatorDone}
          </ActLine>
        </div>
      )}
    </PrivateFrame>
  )
}

export const WritingPanel = ({ round }: { readonly round: Round }) => {
  const { writing } = useTableMessages().round
  const { standing } = useSession().you
  const { open } = useRound()
  const home = homeOf[standing]
  return (
    <>
      <p className={styles.clock}>
        <TimeLeft round={round} />
      </p>
      {open && home ? (
        <OwnCards space={home} round={round} />
      ) : (
        <p className={styles.note}>{writing.watching}</p>
      )}
      {open && standing === 'mediator' && (
        <ActLine act={{ type: 'end-writing', round: round.id }} color="mediator">
          {writing.end}
        </ActLine>
      )}
    </>
  )
}
